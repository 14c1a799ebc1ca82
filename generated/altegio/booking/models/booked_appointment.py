# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Model,
    Object,
    Ref,
    Union,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .appointment_to_book import AppointmentToBook


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookedAppointment(Model):
    """One appointment that was booked.

    Used by create_online_booking.
    """

    id: int
    """The number you gave."""
    record_hash: str
    """Stands in for a user when it is read or deleted."""
    record_id: int
    """The appointment."""

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "record_hash": STRING, "record_id": INTEGER}, required=("id", "record_hash", "record_id")
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateOnlineBookingRequest(Model):
    """Used by create_online_booking."""

    appointments: list[AppointmentToBook]
    """The visits."""
    fullname: str
    """Name of the client."""
    phone: str
    """Phone number with country code."""
    api_id: str | int | Unset = UNSET
    """A reference of your own, stored with it and returned."""
    code: str | float | Unset = UNSET
    """The code that came by SMS, if the form asks for it."""
    comment: str | Unset = UNSET
    """A note."""
    email: str | Unset = UNSET
    """E-mail address."""
    notify_by_email: int | Unset = UNSET
    """Hours before the visit at which a message is sent; 0 is none."""
    notify_by_sms: int | Unset = UNSET
    """Hours before the visit at which a message is sent; 0 is none."""
    type: str | Unset = UNSET
    """Where the booking comes from, such as `mobile`."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": Union((STRING, INTEGER)),
            "appointments": Array(Ref(__package__, "AppointmentToBook")),
            "code": Union((STRING, NUMBER)),
            "comment": STRING,
            "email": STRING,
            "fullname": STRING,
            "notify_by_email": INTEGER,
            "notify_by_sms": INTEGER,
            "phone": STRING,
            "type": STRING,
        },
        required=("appointments", "fullname", "phone"),
    )
