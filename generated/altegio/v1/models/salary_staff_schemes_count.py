# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryStaffSchemesCount(Model):
    """Used by get_team_member_calculation_schemes_count."""

    salary_schemes_count: int | Unset = UNSET
    """Number of payroll schemes."""
    staff_id: int | Unset = UNSET
    """The team member."""

    SCHEMA: ClassVar[Object] = Object({"salary_schemes_count": INTEGER, "staff_id": INTEGER})
