# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Array, Object, Ref, String

if TYPE_CHECKING:
    from .currency import Currency
    from .salary_payroll_calculation_item_container import SalaryPayrollCalculationItemContainer


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryPayrollCalculationContainer(Model):
    """Used by get_team_member_payroll_calculation."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    comment: str | Unset = UNSET
    """A note."""
    company_id: int | Unset = UNSET
    """The location."""
    date_create: str | Unset = UNSET
    """When it was made (YYYY-MM-DD)."""
    date_from: str | Unset = UNSET
    """First day (YYYY-MM-DD)."""
    date_to: str | Unset = UNSET
    """Last day (YYYY-MM-DD)."""
    id: int | Unset = UNSET
    """Its id."""
    staff_id: int | Unset = UNSET
    """The team member."""
    status: str | Unset = UNSET
    """Its state."""
    currency: Currency | Unset = UNSET
    """The currency."""
    salary_items: list[SalaryPayrollCalculationItemContainer] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "comment": STRING,
            "company_id": INTEGER,
            "date_create": String(format="date"),
            "date_from": String(format="date"),
            "date_to": String(format="date"),
            "id": INTEGER,
            "staff_id": INTEGER,
            "status": String(enum=("draft", "confirmed")),
            "currency": Ref(__package__, "Currency"),
            "salary_items": Array(Ref(__package__, "SalaryPayrollCalculationItemContainer")),
        }
    )
