# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Array, Object, Ref

if TYPE_CHECKING:
    from .chain_membership_type_availability_item_intervals_item import ChainMembershipTypeAvailabilityItemIntervalsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainMembershipTypeAvailabilityItem(Model):
    """Part of another model."""

    intervals: list[ChainMembershipTypeAvailabilityItemIntervalsItem] | Unset = UNSET
    """Hours of the day."""
    week_days: list[int] | Unset = UNSET
    """Days of the week, from 1, Monday, to 7, Sunday."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "intervals": Array(Ref(__package__, "ChainMembershipTypeAvailabilityItemIntervalsItem")),
            "week_days": Array(INTEGER),
        }
    )
