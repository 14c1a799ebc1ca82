# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, UNSET, Array, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateTimetableClientScheduleRequest(Model):
    """Used by create_timetable_client_schedule."""

    client_id: int
    """The client; 0 is none."""
    schedule_days_ids: list[int]
    """The series to be booked into, 1 to 7 of them (at least 1 item, at most 7 items)."""
    comer_id: int | Unset = UNSET
    """The visitor, where it is not the client."""

    SCHEMA: ClassVar[Object] = Object(
        {"client_id": INTEGER, "comer_id": INTEGER, "schedule_days_ids": Array(INTEGER, min_items=1, max_items=7)},
        required=("client_id", "schedule_days_ids"),
    )
