# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, NUMBER, STRING, Model, Object, String, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryPayrollCalculation(Model):
    """Used by search_team_member_payroll_calculation."""

    amount: float = ABSENT
    """How much or how many; negative where something goes out."""
    comment: str = ABSENT
    """A note."""
    company_id: int = ABSENT
    """The location."""
    date_create: str = ABSENT
    """When it was made (YYYY-MM-DD)."""
    date_from: str = ABSENT
    """First day (YYYY-MM-DD)."""
    date_to: str = ABSENT
    """Last day (YYYY-MM-DD)."""
    id: int = ABSENT
    """Its id."""
    staff_id: int = ABSENT
    """The team member."""
    status: str = ABSENT
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
