# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from altegio_core.schema.generated import UNSET, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateTimetableEventScheduleRequest(Model):
    """Used by update_timetable_event_schedule."""

    date_end: str | dt.date | Unset = UNSET
    """Last day (YYYY-MM-DD)."""

    SCHEMA: ClassVar[Object] = Object({"date_end": String(format="date")})
