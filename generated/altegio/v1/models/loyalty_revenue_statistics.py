# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, STRING, Array, Model, Object, Ref, String, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyRevenueStatistics(Model):
    """Used by get_loyalty_program_revenue_statistics."""

    currency: LoyaltyRevenueStatisticsCurrency = ABSENT
    """The currency."""
    income_stats: LoyaltyRevenueStatisticsIncomeStats = ABSENT
    income_stats_by_day: list[LoyaltyRevenueStatisticsIncomeStatsByDayItem] = ABSENT

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

    all_sum: int = ABSENT
    returned_sum: int = ABSENT

    SCHEMA: ClassVar[Object] = Object({"all_sum": INTEGER, "returned_sum": INTEGER})


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyRevenueStatisticsCurrency(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    is_symbol_after_amount: bool = ABSENT
    """Whether the symbol comes after the amount."""
    iso: str = ABSENT
    """ISO code of the currency."""
    name: str = ABSENT
    """The name."""
    symbol: str = ABSENT
    """Symbol of the currency."""

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "is_symbol_after_amount": BOOLEAN, "iso": STRING, "name": STRING, "symbol": STRING}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyRevenueStatisticsIncomeStats(Model):
    """Part of another model."""

    new: LoyaltyRevenue = ABSENT
    old: LoyaltyRevenue = ABSENT
    total: LoyaltyRevenue = ABSENT
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

    date: str = ABSENT
    """Day and time, local to the location (YYYY-MM-DD)."""
    new_sum: int = ABSENT
    """Revenue from new clients, in major units of the currency."""
    old_sum: int = ABSENT
    """Revenue from clients who had been there before, in major units of the currency."""

    SCHEMA: ClassVar[Object] = Object({"date": String(format="date"), "new_sum": INTEGER, "old_sum": INTEGER})
