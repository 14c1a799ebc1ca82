# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, STRING, Array, Object, Ref, String


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


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyRevenue(Model):
    """Part of another model."""

    all_sum: int | Unset = UNSET
    returned_sum: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"all_sum": INTEGER, "returned_sum": INTEGER})


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyRevenueStatisticsCurrency(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    is_symbol_after_amount: bool | Unset = UNSET
    """Whether the symbol comes after the amount."""
    iso: str | Unset = UNSET
    """ISO code of the currency."""
    name: str | Unset = UNSET
    """The name."""
    symbol: str | Unset = UNSET
    """Symbol of the currency."""

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "is_symbol_after_amount": BOOLEAN, "iso": STRING, "name": STRING, "symbol": STRING}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyRevenueStatisticsIncomeStats(Model):
    """Part of another model."""

    new: LoyaltyRevenue | Unset = UNSET
    old: LoyaltyRevenue | Unset = UNSET
    total: LoyaltyRevenue | Unset = UNSET
    """The sum of all."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "new": Ref(__package__, "LoyaltyRevenue"),
            "old": Ref(__package__, "LoyaltyRevenue"),
            "total": Ref(__package__, "LoyaltyRevenue"),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyRevenueStatisticsIncomeStatsByDayItem(Model):
    """Part of another model."""

    date: str | Unset = UNSET
    """Day and time, local to the location (YYYY-MM-DD)."""
    new_sum: int | Unset = UNSET
    """Revenue from new clients, in major units of the currency."""
    old_sum: int | Unset = UNSET
    """Revenue from clients who had been there before, in major units of the currency."""

    SCHEMA: ClassVar[Object] = Object({"date": String(format="date"), "new_sum": INTEGER, "old_sum": INTEGER})
