# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, Array, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateTimetableClientScheduleRequest(Model):
    """Used by update_timetable_client_schedule."""

    schedule_days_ids: list[int]
    """The series to be booked into, 1 to 7 of them (at least 1 item, at most 7 items)."""

    SCHEMA: ClassVar[Object] = Object(
        {"schedule_days_ids": Array(INTEGER, min_items=1, max_items=7)}, required=("schedule_days_ids",)
    )
