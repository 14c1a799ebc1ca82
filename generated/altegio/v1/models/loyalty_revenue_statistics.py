# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Object, Ref

if TYPE_CHECKING:
    from .loyalty_revenue_statistics_currency import LoyaltyRevenueStatisticsCurrency
    from .loyalty_revenue_statistics_income_stats import LoyaltyRevenueStatisticsIncomeStats
    from .loyalty_revenue_statistics_income_stats_by_day_item import LoyaltyRevenueStatisticsIncomeStatsByDayItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyRevenueStatistics(Model):
    """Used by get_loyalty_program_revenue_statistics."""

    currency: LoyaltyRevenueStatisticsCurrency | Unset = UNSET
    """The currency."""
    income_stats: LoyaltyRevenueStatisticsIncomeStats | Unset = UNSET
    income_stats_by_day: list[LoyaltyRevenueStatisticsIncomeStatsByDayItem] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "currency": Ref(__package__, "LoyaltyRevenueStatisticsCurrency"),
            "income_stats": Ref(__package__, "LoyaltyRevenueStatisticsIncomeStats"),
            "income_stats_by_day": Array(Ref(__package__, "LoyaltyRevenueStatisticsIncomeStatsByDayItem")),
        }
    )
