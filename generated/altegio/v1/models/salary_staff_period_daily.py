# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Array, Object, Ref, String, Union

if TYPE_CHECKING:
    from .currency import Currency


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryStaffPeriodDaily(Model):
    """Used by search_team_member_period_daily_salary."""

    currency: Currency | Unset = UNSET
    """The currency."""
    period_calculation_daily: list[SalaryStaffPeriodDailyPeriodCalculationDailyItem] | Unset = UNSET
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

    date: str | Unset = UNSET
    """Day and time, local to the location (YYYY-MM-DD)."""
    period_calculation: SalaryStaffSummary | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"date": String(format="date"), "period_calculation": Ref(__package__, "SalaryStaffSummary")}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryStaffSummary(Model):
    """Part of another model."""

    goods_sales_count: int | Unset = UNSET
    goods_sales_sum: str | float | Unset = UNSET
    group_services_count: int | Unset = UNSET
    salary: str | float | Unset = UNSET
    services_count: int | Unset = UNSET
    services_sum: str | float | Unset = UNSET
    total_sum: str | float | Unset = UNSET
    """The sum of all."""
    working_days_count: int | Unset = UNSET
    working_hours_count: int | Unset = UNSET

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
