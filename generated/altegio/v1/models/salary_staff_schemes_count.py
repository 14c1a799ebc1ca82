# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryStaffSchemesCount(Model):
    """Used by get_team_member_calculation_schemes_count."""

    salary_schemes_count: int = ABSENT
    """Number of payroll schemes."""
    staff_id: int = ABSENT
    """The team member."""

    SCHEMA: ClassVar[Object] = Object({"salary_schemes_count": INTEGER, "staff_id": INTEGER})
