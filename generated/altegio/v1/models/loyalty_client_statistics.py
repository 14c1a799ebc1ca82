# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Object, Ref

if TYPE_CHECKING:
    from .loyalty_client_statistics_client_stats import LoyaltyClientStatisticsClientStats
    from .loyalty_client_statistics_visits_stats_by_day_item import LoyaltyClientStatisticsVisitsStatsByDayItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyClientStatistics(Model):
    """Used by get_loyalty_program_client_statistics."""

    client_stats: LoyaltyClientStatisticsClientStats | Unset = UNSET
    """Figures of clients."""
    visits_stats_by_day: list[LoyaltyClientStatisticsVisitsStatsByDayItem] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "client_stats": Ref(__package__, "LoyaltyClientStatisticsClientStats"),
            "visits_stats_by_day": Array(Ref(__package__, "LoyaltyClientStatisticsVisitsStatsByDayItem")),
        }
    )
