# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from altegio_core.schema.generated import ANY, BOOLEAN, Map, Model, Object, String, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateTeamMemberScheduleRequest(Model):
    """Used by update_team_member_schedule."""

    date: str | dt.date
    """Day and time, local to the location (YYYY-MM-DD)."""
    is_working: bool
    """Whether it is a working day."""
    slots: dict[str, Any]
    """Ranges of time; an empty list is a day off."""

    SCHEMA: ClassVar[Object] = Object(
        {"date": String(format="date"), "is_working": BOOLEAN, "slots": Map(ANY)},
        required=("date", "is_working", "slots"),
    )
