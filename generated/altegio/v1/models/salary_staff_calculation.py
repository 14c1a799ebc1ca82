# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, Ref

if TYPE_CHECKING:
    from .currency import Currency
    from .salary_staff_balance import SalaryStaffBalance


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryStaffCalculation(Model):
    """Used by search_team_member_calculation_salary, get_team_member_salary_calculation."""

    currency: Currency | Unset = UNSET
    """The currency."""
    total_sum: SalaryStaffBalance | Unset = UNSET
    """The sum of all."""

    SCHEMA: ClassVar[Object] = Object(
        {"currency": Ref(__package__, "Currency"), "total_sum": Ref(__package__, "SalaryStaffBalance")}
    )
