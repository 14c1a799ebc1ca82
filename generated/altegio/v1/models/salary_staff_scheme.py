# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, UNSET, Model, Object, Ref, String, Unset, define

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryStaffScheme(Model):
    """Used by get_team_member_salary_schemes."""

    date_end: str | Unset = UNSET
    """Last day (YYYY-MM-DD)."""
    date_start: str = ABSENT
    """First day (YYYY-MM-DD)."""
    salary_scheme: IdAndTitle = ABSENT
    """Payroll scheme."""
    staff_id: int = ABSENT
    """The team member."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "date_end": String(format="date"),
            "date_start": String(format="date"),
            "salary_scheme": Ref(__package__, "IdAndTitle"),
            "staff_id": INTEGER,
        }
    )
