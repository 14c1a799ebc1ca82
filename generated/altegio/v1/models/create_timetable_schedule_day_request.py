# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal

from altegio_core.schema.generated import INTEGER, NUMBER, UNSET, Array, Model, Number, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateTimetableScheduleDayRequest(Model):
    """Used by create_timetable_schedule_day."""

    day_of_week: Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    """Day of the week."""
    events_capacity: float
    """Number of places of each event; 1 for appointments."""
    events_duration: float | dt.timedelta
    """Length of each event, without the technical break (seconds)."""
    events_master_id: int
    """Team member who holds the events."""
    events_time: str | dt.time
    """Begin of the events, a time of day local to the location (HH:MM:SS)."""
    labels_ids: list[int] | Unset = UNSET
    """Ids of tags for the events."""
    resource_instances_ids: list[int] | Unset = UNSET
    """Ids of instances of resources the events take."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "day_of_week": String(enum=("mon", "tue", "wed", "thu", "fri", "sat", "sun")),
            "events_capacity": NUMBER,
            "events_duration": Number(format="seconds"),
            "events_master_id": INTEGER,
            "events_time": String(format="clock-to-the-second"),
            "labels_ids": Array(INTEGER),
            "resource_instances_ids": Array(INTEGER),
        },
        required=("day_of_week", "events_capacity", "events_duration", "events_master_id", "events_time"),
    )
