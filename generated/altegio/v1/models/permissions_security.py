# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsSecurity(Model):
    """Part of another model."""

    security_2fa_access: bool | Unset = UNSET
    security_access: bool | Unset = UNSET
    security_data_changes_access: bool | Unset = UNSET
    security_employee_changes_access: bool | Unset = UNSET
    security_export_import_access: bool | Unset = UNSET
    security_logins_access: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "security_2fa_access": BOOLEAN,
            "security_access": BOOLEAN,
            "security_data_changes_access": BOOLEAN,
            "security_employee_changes_access": BOOLEAN,
            "security_export_import_access": BOOLEAN,
            "security_logins_access": BOOLEAN,
        }
    )
