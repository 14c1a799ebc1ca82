# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Object, Ref, String

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalaryStaffScheme(Model):
    """Used by get_team_member_salary_schemes."""

    date_end: str | Unset = UNSET
    """Last day (YYYY-MM-DD)."""
    date_start: str | Unset = UNSET
    """First day (YYYY-MM-DD)."""
    salary_scheme: IdAndTitle | Unset = UNSET
    """Payroll scheme."""
    staff_id: int | Unset = UNSET
    """The team member."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "date_end": String(format="date"),
            "date_start": String(format="date"),
            "salary_scheme": Ref(__package__, "IdAndTitle"),
            "staff_id": INTEGER,
        }
    )
