# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, NUMBER, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipTypeListItem(Model):
    """Used by get_membership_type_list_by_id, get_membership_type_list."""

    allow_freeze: bool = ABSENT
    """Whether it can be frozen."""
    freeze_limit: float = ABSENT
    """How long it can be frozen in all."""
    id: int = ABSENT
    """Its id."""
    is_allow_empty_code: bool = ABSENT
    """Whether it can be sold without a code."""
    is_united_balance: bool = ABSENT
    """Whether all services take from one number of visits."""
    period: float = ABSENT
    """How long it is valid, in units of `period_unit_id`; 0 is without end."""
    period_unit_id: int = ABSENT
    """As a number: days 1, weeks 2, months 3, years 4."""
    salon_group_id: int = ABSENT
    """The chain of locations, under an older name."""
    title: str = ABSENT
    """Its name."""
    united_balance_services_count: float = ABSENT
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
