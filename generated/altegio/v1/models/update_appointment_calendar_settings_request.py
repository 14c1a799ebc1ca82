# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import Integer, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateAppointmentCalendarSettingsRequest(Model):
    """Used by update_appointment_calendar_settings."""

    activity_record_clients_count_max: int
    """Largest number of places of a group event (at least 1, at most 255)."""
    record_type: int
    """What is booked unless said otherwise: 0 both, 1 single appointments, 2 group events (at least 0, at most 2)."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "activity_record_clients_count_max": Integer(minimum=1, maximum=255),
            "record_type": Integer(minimum=0, maximum=2),
        },
        required=("activity_record_clients_count_max", "record_type"),
    )
