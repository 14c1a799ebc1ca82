# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import UNSET, Array, Integer, Model, Object, Ref, Unset, define

if TYPE_CHECKING:
    from .chain_membership_type_availability_item_intervals_item import ChainMembershipTypeAvailabilityItemIntervalsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateChainMembershipTypeRequestAvailabilityItem(Model):
    """Part of another model."""

    intervals: list[ChainMembershipTypeAvailabilityItemIntervalsItem] | Unset = UNSET
    """Hours of the day."""
    week_days: list[int] | Unset = UNSET
    """Days of the week, from 1, Monday, to 7, Sunday."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "intervals": Array(Ref(__package__, "ChainMembershipTypeAvailabilityItemIntervalsItem")),
            "week_days": Array(Integer(minimum=1, maximum=7)),
        }
    )
