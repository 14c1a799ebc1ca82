# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipTypeListItem(Model):
    """Used by get_membership_type_list_by_id, get_membership_type_list."""

    allow_freeze: bool | Unset = UNSET
    """Whether it can be frozen."""
    freeze_limit: float | Unset = UNSET
    """How long it can be frozen in all."""
    id: int | Unset = UNSET
    """Its id."""
    is_allow_empty_code: bool | Unset = UNSET
    """Whether it can be sold without a code."""
    is_united_balance: bool | Unset = UNSET
    """Whether all services take from one number of visits."""
    period: float | Unset = UNSET
    """How long it is valid, in units of `period_unit_id`; 0 is without end."""
    period_unit_id: int | Unset = UNSET
    """As a number: days 1, weeks 2, months 3, years 4."""
    salon_group_id: int | Unset = UNSET
    """The chain of locations, under an older name."""
    title: str | Unset = UNSET
    """Its name."""
    united_balance_services_count: float | Unset = UNSET
    """Number of visits, where it is common to all services."""

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
