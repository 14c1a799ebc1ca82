# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    INTEGER,
    NUMBER,
    STRING,
    Array,
    Model,
    Object,
    Ref,
    String,
    Union,
    define,
)

if TYPE_CHECKING:
    from .currency import Currency


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryStaffPeriodDaily(Model):
    """Used by search_team_member_period_daily_salary."""

    currency: Currency = ABSENT
    """The currency."""
    period_calculation_daily: list[SalaryStaffPeriodDailyPeriodCalculationDailyItem] = ABSENT
    """Figures day by day."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "currency": Ref(__package__, "Currency"),
            "period_calculation_daily": Array(Ref(__package__, "SalaryStaffPeriodDailyPeriodCalculationDailyItem")),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryStaffPeriodDailyPeriodCalculationDailyItem(Model):
    """Part of another model."""

    date: str = ABSENT
    """Day and time, local to the location (YYYY-MM-DD)."""
    period_calculation: SalaryStaffSummary = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {"date": String(format="date"), "period_calculation": Ref(__package__, "SalaryStaffSummary")}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryStaffSummary(Model):
    """Part of another model."""

    goods_sales_count: int = ABSENT
    goods_sales_sum: str | float = ABSENT
    group_services_count: int = ABSENT
    salary: str | float = ABSENT
    services_count: int = ABSENT
    services_sum: str | float = ABSENT
    total_sum: str | float = ABSENT
    """The sum of all."""
    working_days_count: int = ABSENT
    working_hours_count: int = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {
            "goods_sales_count": INTEGER,
            "goods_sales_sum": Union((STRING, NUMBER)),
            "group_services_count": INTEGER,
            "salary": Union((STRING, NUMBER)),
            "services_count": INTEGER,
            "services_sum": Union((STRING, NUMBER)),
            "total_sum": Union((STRING, NUMBER)),
            "working_days_count": INTEGER,
            "working_hours_count": INTEGER,
        }
    )
