# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, Ref, String

if TYPE_CHECKING:
    from .salary_staff_summary import SalaryStaffSummary


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryStaffPeriodDailyPeriodCalculationDailyItem(Model):
    """Part of another model."""

    date: str | Unset = UNSET
    """Day and time, local to the location (YYYY-MM-DD)."""
    period_calculation: SalaryStaffSummary | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"date": String(format="date"), "period_calculation": Ref(__package__, "SalaryStaffSummary")}
    )
