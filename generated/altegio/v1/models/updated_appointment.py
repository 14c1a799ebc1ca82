# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    INTEGER,
    NUMBER,
    STRING,
    Array,
    Model,
    Number,
    Object,
    Ref,
    String,
    define,
)

if TYPE_CHECKING:
    from .appointment_contact import AppointmentContact
    from .appointment_service_line import AppointmentServiceLine
    from .visit_records_item_documents_item import VisitRecordsItemDocumentsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdatedAppointment(Model):
    """Used by update_appointment."""

    activity_id: int = ABSENT
    """The group event; 0 is none."""
    api_id: str = ABSENT
    """A reference of your own, stored with it and returned."""
    client: AppointmentContact = ABSENT
    """The client; null for a break or a walk-in client."""
    clients_count: float = ABSENT
    """Number of places taken."""
    comment: str = ABSENT
    """A note."""
    confirmed: float = ABSENT
    """1 if confirmed."""
    create_date: str = ABSENT
    """When it was made."""
    datetime: str = ABSENT
    """Day and time with an offset, which may be that of another season; trust `date` and the location's time zone."""
    documents: list[VisitRecordsItemDocumentsItem] = ABSENT
    """Documents."""
    email_now: float = ABSENT
    """Whether an e-mail was sent on booking."""
    from_url: str = ABSENT
    """Page from which the booking came."""
    id: int = ABSENT
    """Its id."""
    master_request: float = ABSENT
    """Whether the client asked for this team member."""
    notified: float = ABSENT
    """Whether a notification was sent."""
    review_requested: float = ABSENT
    """Whether the client was asked for a review."""
    seance_length: float = ABSENT
    """Length, the break after it included (seconds)."""
    services: list[AppointmentServiceLine] = ABSENT
    """Services; may be empty."""
    sms_before: float = ABSENT
    """Whether the client is reminded by SMS."""
    sms_now: float = ABSENT
    """Whether an SMS was sent on booking."""
    sms_now_text: str = ABSENT
    """Text of that SMS."""
    staff: UpdatedAppointmentStaff = ABSENT
    """Team member or team members."""
    visit_attendance: int = ABSENT
    """The same for the whole visit: 2 confirmed, 1 arrived, 0 expected, -1 did not come."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "activity_id": INTEGER,
            "api_id": STRING,
            "client": Ref(__package__, "AppointmentContact"),
            "clients_count": NUMBER,
            "comment": STRING,
            "confirmed": NUMBER,
            "create_date": String(format="date-time"),
            "datetime": String(format="date-time"),
            "documents": Array(Ref(__package__, "VisitRecordsItemDocumentsItem")),
            "email_now": NUMBER,
            "from_url": STRING,
            "id": INTEGER,
            "master_request": NUMBER,
            "notified": NUMBER,
            "review_requested": NUMBER,
            "seance_length": Number(format="seconds"),
            "services": Array(Ref(__package__, "AppointmentServiceLine")),
            "sms_before": NUMBER,
            "sms_now": NUMBER,
            "sms_now_text": STRING,
            "staff": Ref(__package__, "UpdatedAppointmentStaff"),
            "visit_attendance": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdatedAppointmentStaff(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    name: str = ABSENT
    """The name."""
    spec: str = ABSENT

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "name": STRING, "spec": STRING})
