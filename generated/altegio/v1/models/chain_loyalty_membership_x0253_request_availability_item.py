# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import Array, Integer, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .chain_loyalty_membership_type_x1626_item_intervals_item import (
        ChainLoyaltyMembershipTypeX1626ItemIntervalsItem,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainLoyaltyMembershipX0253RequestAvailabilityItem(Model):
    """Part of another model."""

    intervals: list[ChainLoyaltyMembershipTypeX1626ItemIntervalsItem] | Unset = UNSET
    week_days: list[int] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "intervals": Array(Ref(__package__, "ChainLoyaltyMembershipTypeX1626ItemIntervalsItem")),
            "week_days": Array(Integer(minimum=1, maximum=7)),
        }
    )
