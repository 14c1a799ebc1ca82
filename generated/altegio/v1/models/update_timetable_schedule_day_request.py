# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    UNSET,
    Array,
    Model,
    Number,
    Object,
    String,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateTimetableScheduleDayRequest(Model):
    """Used by update_timetable_schedule_day."""

    force: bool
    """Whether to continue although the team member or a resource is busy, or something was changed by hand."""
    events_capacity: float | Unset = UNSET
    """Number of places of each event; 1 for appointments."""
    events_duration: float | dt.timedelta | Unset = UNSET
    """Length of each event, without the technical break (seconds)."""
    events_master_id: int | Unset = UNSET
    """Team member who holds the events."""
    events_time: str | dt.time | Unset = UNSET
    """Begin of the events, a time of day local to the location (HH:MM:SS)."""
    labels_ids: list[int] | Unset = UNSET
    """Ids of tags for the events."""
    resource_instances_ids: list[int] | Unset = UNSET
    """Ids of instances of resources the events take."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "events_capacity": NUMBER,
            "events_duration": Number(format="seconds"),
            "events_master_id": INTEGER,
            "events_time": String(format="clock-to-the-second"),
            "force": BOOLEAN,
            "labels_ids": Array(INTEGER),
            "resource_instances_ids": Array(INTEGER),
        },
        required=("force",),
    )
