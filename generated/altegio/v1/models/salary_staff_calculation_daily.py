# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, Array, Model, Object, Ref, String, define

if TYPE_CHECKING:
    from .currency import Currency
    from .salary_staff_balance import SalaryStaffBalance


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryStaffCalculationDaily(Model):
    """Used by search_team_member_calculation_daily_salary."""

    currency: Currency = ABSENT
    """The currency."""
    payroll_daily: list[SalaryStaffCalculationDailyPayrollDailyItem] = ABSENT
    """Payroll day by day."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "currency": Ref(__package__, "Currency"),
            "payroll_daily": Array(Ref(__package__, "SalaryStaffCalculationDailyPayrollDailyItem")),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryStaffCalculationDailyPayrollDailyItem(Model):
    """Part of another model."""

    date: str = ABSENT
    """Day and time, local to the location (YYYY-MM-DD)."""
    payroll_sum: SalaryStaffBalance = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {"date": String(format="date"), "payroll_sum": Ref(__package__, "SalaryStaffBalance")}
    )
