# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, Model, Object, Ref, define

if TYPE_CHECKING:
    from .currency import Currency
    from .salary_staff_balance import SalaryStaffBalance


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryStaffCalculation(Model):
    """Used by search_team_member_calculation_salary, get_team_member_salary_calculation."""

    currency: Currency = ABSENT
    """The currency."""
    total_sum: SalaryStaffBalance = ABSENT
    """The sum of all."""

    SCHEMA: ClassVar[Object] = Object(
        {"currency": Ref(__package__, "Currency"), "total_sum": Ref(__package__, "SalaryStaffBalance")}
    )
