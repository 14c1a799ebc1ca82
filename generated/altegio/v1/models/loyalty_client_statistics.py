# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, Array, Model, Object, Ref, String, define

if TYPE_CHECKING:
    from .loyalty_client_count import LoyaltyClientCount


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyClientStatistics(Model):
    """Used by get_loyalty_program_client_statistics."""

    client_stats: LoyaltyClientStatisticsClientStats = ABSENT
    """Figures of clients."""
    visits_stats_by_day: list[LoyaltyClientStatisticsVisitsStatsByDayItem] = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {
            "client_stats": Ref(__package__, "LoyaltyClientStatisticsClientStats"),
            "visits_stats_by_day": Array(Ref(__package__, "LoyaltyClientStatisticsVisitsStatsByDayItem")),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyClientStatisticsClientStats(Model):
    """Part of another model."""

    new: LoyaltyClientCount = ABSENT
    old: LoyaltyClientCount = ABSENT
    total: LoyaltyClientCount = ABSENT
    """The sum of all."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "new": Ref(__package__, "LoyaltyClientCount"),
            "old": Ref(__package__, "LoyaltyClientCount"),
            "total": Ref(__package__, "LoyaltyClientCount"),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyClientStatisticsVisitsStatsByDayItem(Model):
    """Part of another model."""

    date: str = ABSENT
    """Day and time, local to the location (YYYY-MM-DD)."""
    new_count: int = ABSENT
    """How many clients were new."""
    old_count: int = ABSENT
    """How many had been there before."""

    SCHEMA: ClassVar[Object] = Object({"date": String(format="date"), "new_count": INTEGER, "old_count": INTEGER})
