# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar, Literal

from altegio_core.schema.generated import BOOLEAN, INTEGER, Array, Model, Object, Ref, String, define

if TYPE_CHECKING:
    from .create_timetable_schedule_day_request import CreateTimetableScheduleDayRequest


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateTimetableEventScheduleRequest(Model):
    """Used by create_timetable_event_schedule."""

    add_clients_from_original_entity: bool
    """Whether the clients of the first event are booked into all others."""
    date_end: str | dt.date
    """Last day (YYYY-MM-DD)."""
    days: list[CreateTimetableScheduleDayRequest]
    """The series, or days (at least 1 item, at most 7 items)."""
    original_entity_id: int
    """The event it begins with."""
    original_entity_type: Literal["record", "activity"]
    """What it begins with: `activity` a group event; `record` is not supported so far."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "add_clients_from_original_entity": BOOLEAN,
            "date_end": String(format="date"),
            "days": Array(Ref(__package__, "CreateTimetableScheduleDayRequest"), min_items=1, max_items=7),
            "original_entity_id": INTEGER,
            "original_entity_type": String(enum=("record", "activity")),
        },
        required=("add_clients_from_original_entity", "date_end", "days", "original_entity_id", "original_entity_type"),
    )
