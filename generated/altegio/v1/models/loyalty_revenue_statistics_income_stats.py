# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, Ref

if TYPE_CHECKING:
    from .loyalty_revenue_statistics_income_stats_new import LoyaltyRevenueStatisticsIncomeStatsNew


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyRevenueStatisticsIncomeStats(Model):
    """Part of another model."""

    new: LoyaltyRevenueStatisticsIncomeStatsNew | Unset = UNSET
    old: LoyaltyRevenueStatisticsIncomeStatsNew | Unset = UNSET
    total: LoyaltyRevenueStatisticsIncomeStatsNew | Unset = UNSET
    """The sum of all."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "new": Ref(__package__, "LoyaltyRevenueStatisticsIncomeStatsNew"),
            "old": Ref(__package__, "LoyaltyRevenueStatisticsIncomeStatsNew"),
            "total": Ref(__package__, "LoyaltyRevenueStatisticsIncomeStatsNew"),
        }
    )
