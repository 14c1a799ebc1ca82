# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import INTEGER, UNSET, Array, Model, Object, Ref, String, Unset, define

if TYPE_CHECKING:
    from .schedule_series import ScheduleSeries


@define(slots=False, kw_only=True, eq=False, repr=False)
class Schedule(Model):
    """A schedule that repeats a group event.

    Used by create_timetable_event_schedule, search_timetable_event_schedules_by_event, update_timetable_event_schedule.
    """

    created_at: str | Unset = UNSET
    """When it was made."""
    date_end: str | Unset = UNSET
    """Last day (YYYY-MM-DD)."""
    date_start: str | Unset = UNSET
    """First day (YYYY-MM-DD)."""
    days: list[ScheduleSeries] | Unset = UNSET
    """Its series; only if asked for."""
    deleted_at: str | None | Unset = UNSET
    """When it was deleted; null if it was not."""
    id: int | Unset = UNSET
    """Its id."""
    original_entity_id: int | Unset = UNSET
    """The event it began with."""
    original_entity_type: str | Unset = UNSET
    """What it began with: `record` an appointment, `activity` a group event."""
    updated_at: str | Unset = UNSET
    """When it was last changed."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "created_at": String(format="date-time"),
            "date_end": String(format="date"),
            "date_start": String(format="date"),
            "days": Array(Ref(__package__, "ScheduleSeries")),
            "deleted_at": String(format="date-time", nullable=True),
            "id": INTEGER,
            "original_entity_id": INTEGER,
            "original_entity_type": String(enum=("record", "activity")),
            "updated_at": String(format="date-time"),
        }
    )
