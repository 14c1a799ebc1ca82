# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import BOOLEAN, Integer, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateOnlineBookingSettingsRequest(Model):
    """Used by update_online_booking_settings."""

    activity_online_record_clients_count_max: int
    """Largest number of places of a group event that clients can book online (at least 1, at most 255)."""
    any_master: bool
    """Whether clients can leave the choice of the team member to the location."""
    confirm_number: bool
    """Whether clients confirm their phone number by SMS."""
    seance_delay_step: int
    """How soon clients can book, in minutes (at least 0, at most 1380, a multiple of 30)."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "activity_online_record_clients_count_max": Integer(minimum=1, maximum=255),
            "any_master": BOOLEAN,
            "confirm_number": BOOLEAN,
            "seance_delay_step": Integer(minimum=0, maximum=1380, multiple_of=30),
        },
        required=("activity_online_record_clients_count_max", "any_master", "confirm_number", "seance_delay_step"),
    )
