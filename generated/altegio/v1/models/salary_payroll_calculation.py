# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryPayrollCalculation(Model):
    """Used by search_team_member_payroll_calculation."""

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
        }
    )
