# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Array, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class SetTeamMemberScheduleRequestSchedulesToDeleteItem(Model):
    """Dates on which a team member does not work."""

    staff_id: int
    """The team member."""
    dates: list[str | dt.date] | Unset = UNSET
    """The dates, YYYY-MM-DD."""

    SCHEMA: ClassVar[Object] = Object(
        {"dates": Array(String(format="date")), "staff_id": INTEGER}, required=("staff_id",)
    )
