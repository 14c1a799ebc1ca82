# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Object, Ref

if TYPE_CHECKING:
    from .currency import Currency
    from .salary_staff_period_daily_period_calculation_daily_item import (
        SalaryStaffPeriodDailyPeriodCalculationDailyItem,
    )


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
