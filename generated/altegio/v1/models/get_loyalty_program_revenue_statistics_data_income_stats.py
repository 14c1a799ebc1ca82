# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .get_loyalty_program_revenue_x0574_data_income_stats_total import (
        GetLoyaltyProgramRevenueX0574DataIncomeStatsTotal,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetLoyaltyProgramRevenueStatisticsDataIncomeStats(Model):
    """Part of another model."""

    new: GetLoyaltyProgramRevenueX0574DataIncomeStatsTotal | Unset = UNSET
    old: GetLoyaltyProgramRevenueX0574DataIncomeStatsTotal | Unset = UNSET
    total: GetLoyaltyProgramRevenueX0574DataIncomeStatsTotal | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "new": Ref(__package__, "GetLoyaltyProgramRevenueX0574DataIncomeStatsTotal"),
            "old": Ref(__package__, "GetLoyaltyProgramRevenueX0574DataIncomeStatsTotal"),
            "total": Ref(__package__, "GetLoyaltyProgramRevenueX0574DataIncomeStatsTotal"),
        }
    )
