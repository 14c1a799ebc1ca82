# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import BOOLEAN, UNSET, Integer, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class RescheduleEventAppointmentRequest(Model):
    """Where to move a booking.

    Used by reschedule_event_appointment.
    """

    reschedule_activity_id: int
    """The event to move it to (at least 1)."""
    clients_count: int | None | Unset = UNSET
    """Number of places taken (at least 1)."""
    comment: str | None | Unset = UNSET
    """A note (at most 255 characters)."""
    with_comer: bool | Unset = UNSET
    """Whether the visitor stays with it."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "clients_count": Integer(minimum=1, nullable=True),
            "comment": String(max_length=255, nullable=True),
            "reschedule_activity_id": Integer(minimum=1),
            "with_comer": BOOLEAN,
        },
        required=("reschedule_activity_id",),
    )
