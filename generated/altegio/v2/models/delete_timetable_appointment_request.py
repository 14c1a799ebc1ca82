# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import Integer, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class DeleteTimetableAppointmentRequest(Model):
    """Which appointment to delete.

    Used by delete_timetable_appointment.
    """

    record_id: int
    """The appointment (at least 1)."""

    SCHEMA: ClassVar[Object] = Object(
        {"recordId": Integer(minimum=1)}, required=("recordId",), renamed={"recordId": "record_id"}
    )
