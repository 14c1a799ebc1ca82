# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, NUMBER, STRING, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipTypeListItem(Model):
    """Used by get_membership_type_list_by_id, get_membership_type_list."""

    allow_freeze: bool | Unset = UNSET
    freeze_limit: float | Unset = UNSET
    id: int | Unset = UNSET
    is_allow_empty_code: bool | Unset = UNSET
    is_united_balance: bool | Unset = UNSET
    period: float | Unset = UNSET
    period_unit_id: int | Unset = UNSET
    salon_group_id: int | Unset = UNSET
    title: str | Unset = UNSET
    united_balance_services_count: float | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "allow_freeze": BOOLEAN,
            "freeze_limit": NUMBER,
            "id": INTEGER,
            "is_allow_empty_code": BOOLEAN,
            "is_united_balance": BOOLEAN,
            "period": NUMBER,
            "period_unit_id": INTEGER,
            "salon_group_id": INTEGER,
            "title": STRING,
            "united_balance_services_count": NUMBER,
        }
    )
