# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, BOOLEAN, Array, Map, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsOther(Model):
    """Part of another model."""

    analytics_constructor_access: bool | Unset = UNSET
    auth_enable_check_ip: bool | Unset = UNSET
    auth_list_allowed_ip: list[dict[str, Any]] | Unset = UNSET
    billing_access: bool | Unset = UNSET
    billing_invoices_access: bool | Unset = UNSET
    is_salon_tips_manager: bool | Unset = UNSET
    salon_to_salon_group_add_access: bool | Unset = UNSET
    send_sms: bool | Unset = UNSET
    stat_access: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "analytics_constructor_access": BOOLEAN,
            "auth_enable_check_ip": BOOLEAN,
            "auth_list_allowed_ip": Array(Map(ANY)),
            "billing_access": BOOLEAN,
            "billing_invoices_access": BOOLEAN,
            "is_salon_tips_manager": BOOLEAN,
            "salon_to_salon_group_add_access": BOOLEAN,
            "send_sms": BOOLEAN,
            "stat_access": BOOLEAN,
        }
    )
