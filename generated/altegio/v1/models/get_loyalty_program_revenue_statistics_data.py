# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import Array, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .get_loyalty_program_revenue_statistics_data_currency import GetLoyaltyProgramRevenueStatisticsDataCurrency
    from .get_loyalty_program_revenue_statistics_data_income_stats import (
        GetLoyaltyProgramRevenueStatisticsDataIncomeStats,
    )
    from .get_loyalty_program_revenue_x3337_stats_by_day_item import GetLoyaltyProgramRevenueX3337StatsByDayItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetLoyaltyProgramRevenueStatisticsData(Model):
    """Used by get_loyalty_program_revenue_statistics."""

    currency: GetLoyaltyProgramRevenueStatisticsDataCurrency | Unset = UNSET
    income_stats: GetLoyaltyProgramRevenueStatisticsDataIncomeStats | Unset = UNSET
    income_stats_by_day: list[GetLoyaltyProgramRevenueX3337StatsByDayItem] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "currency": Ref(__package__, "GetLoyaltyProgramRevenueStatisticsDataCurrency"),
            "income_stats": Ref(__package__, "GetLoyaltyProgramRevenueStatisticsDataIncomeStats"),
            "income_stats_by_day": Array(Ref(__package__, "GetLoyaltyProgramRevenueX3337StatsByDayItem")),
        }
    )
