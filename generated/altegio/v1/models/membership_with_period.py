# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar, Literal

from altegio_core.schema.generated import INTEGER, UNSET, Integer, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipWithPeriod(Model):
    """Used by chain_loyalty_memberships_set_period."""

    expiration_date: str | Unset = UNSET
    """Last day of validity."""
    id: int | Unset = UNSET
    """Its id."""
    period: int | Unset = UNSET
    """How long it is valid, in units of `period_unit_id`; 0 is without end."""
    period_unit_id: int | Unset = UNSET
    """As a number: days 1, weeks 2, months 3, years 4."""

    SCHEMA: ClassVar[Object] = Object(
        {"expiration_date": String(format="date-time"), "id": INTEGER, "period": INTEGER, "period_unit_id": INTEGER}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class SetMembershipPeriodRequest(Model):
    """Used by chain_loyalty_memberships_set_period."""

    period: int
    """How long it is valid, in units of `period_unit_id`; 0 is without end."""
    period_unit_id: Literal[1, 2, 3, 4]
    """As a number: days 1, weeks 2, months 3, years 4."""

    SCHEMA: ClassVar[Object] = Object(
        {"period": INTEGER, "period_unit_id": Integer(enum=(1, 2, 3, 4))}, required=("period", "period_unit_id")
    )
