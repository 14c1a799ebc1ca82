# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsOnlineRecord(Model):
    """Part of another model."""

    online_record_access: bool | Unset = UNSET
    online_record_privacy_policy_access: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"online_record_access": BOOLEAN, "online_record_privacy_policy_access": BOOLEAN})
