# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import BOOLEAN, UNSET, Integer, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentCalendarSettings(Model):
    """Used by get_appointment_calendar_settings, update_appointment_calendar_settings."""

    activity_record_clients_count_max: int
    """Largest number of places of a group event (at least 1, at most 255)."""
    record_type: int
    """What is booked unless said otherwise: 0 both, 1 single appointments, 2 group events (at least 0, at most 2)."""
    is_show_newsletter_agreement: bool | Unset = UNSET
    is_show_personal_data_processing_agreement: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "activity_record_clients_count_max": Integer(minimum=1, maximum=255),
            "is_show_newsletter_agreement": BOOLEAN,
            "is_show_personal_data_processing_agreement": BOOLEAN,
            "record_type": Integer(minimum=0, maximum=2),
        },
        required=("activity_record_clients_count_max", "record_type"),
    )
