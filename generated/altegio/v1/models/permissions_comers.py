# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsComers(Model):
    """Part of another model."""

    comers_access: bool | Unset = UNSET
    comers_info_vehicle_edit_access: bool | Unset = UNSET
    comers_info_vehicle_view_access: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "comers_access": BOOLEAN,
            "comers_info_vehicle_edit_access": BOOLEAN,
            "comers_info_vehicle_view_access": BOOLEAN,
        }
    )
