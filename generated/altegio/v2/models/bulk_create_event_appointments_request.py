# Generated; do not edit.

from __future__ import annotations

from typing import Any, ClassVar

from altegio_core.schema.generated import ANY, INTEGER, STRING, UNSET, Array, Map, Model, Object, Ref, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class BulkCreateEventAppointmentsRequest(Model):
    """What to send to book several clients into an event.

    Used by bulk_create_event_appointments.
    """

    records: list[BulkEventAppointment]
    """One entry for each client (at least 1 item, at most 50 items)."""

    SCHEMA: ClassVar[Object] = Object(
        {"records": Array(Ref(__package__, "BulkEventAppointment"), min_items=1, max_items=50)}, required=("records",)
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class BulkEventAppointment(Model):
    """A client to be booked into an event with others."""

    client_id: int | Unset = UNSET
    """The client; 0 is none."""
    clients_count: int | Unset = UNSET
    """Number of places to take."""
    name: str | Unset = UNSET
    """First name, or all of it."""
    phone: str | Unset = UNSET
    """Phone number with country code, 9 to 15 digits."""
    email: str | Unset = UNSET
    """E-mail address; may be empty."""
    email_hour: int | Unset = UNSET
    """How many hours before the begin an e-mail reminds of it; 0 is never."""
    sms_hour: int | Unset = UNSET
    """How many hours before the begin an SMS reminds of it; 0 is never."""
    send_sms_now: int | Unset = UNSET
    """1 to tell the client at once by SMS."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "client_id": INTEGER,
            "clients_count": INTEGER,
            "name": STRING,
            "phone": STRING,
            "email": STRING,
            "email_hour": INTEGER,
            "sms_hour": INTEGER,
            "send_sms_now": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreatedEventAppointment(Model):
    """A booking into an event that was made with others.

    Used by bulk_create_event_appointments.
    """

    type: str
    """Kind of resource, as the API calls it."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    attributes: dict[str, Any]
    """Its fields."""

    SCHEMA: ClassVar[Object] = Object(
        {"type": STRING, "id": STRING, "attributes": Map(ANY)}, required=("attributes", "id", "type")
    )
