# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar, Literal

from altegio_core.schema.generated import Integer, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateAppointmentAttendanceRequest(Model):
    """Used by update_appointment_attendance."""

    attendance: Literal[-1, 0, 1, 2]
    """2 confirmed, 1 arrived, 0 expected, -1 did not come."""

    SCHEMA: ClassVar[Object] = Object({"attendance": Integer(enum=(-1, 0, 1, 2))}, required=("attendance",))
