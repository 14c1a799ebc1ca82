# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import Array, Model, Object, Ref, define

if TYPE_CHECKING:
    from .appointment_to_book import AppointmentToBook


@define(slots=False, kw_only=True, eq=False, repr=False)
class ValidateBookingParamsRequest(Model):
    """Used by validate_booking_params."""

    appointments: list[AppointmentToBook]
    """The visits."""

    SCHEMA: ClassVar[Object] = Object(
        {"appointments": Array(Ref(__package__, "AppointmentToBook"))}, required=("appointments",)
    )
