# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Array, Number, Object, Ref, String

if TYPE_CHECKING:
    from .appointment_request_client import AppointmentRequestClient
    from .appointment_request_services_item import AppointmentRequestServicesItem
    from .visit_records_item_documents_item import VisitRecordsItemDocumentsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdatedAppointment(Model):
    """Used by update_appointment."""

    activity_id: int | Unset = UNSET
    """The group event; 0 is none."""
    api_id: str | Unset = UNSET
    """Reference of your own, kept with it and given back."""
    client: AppointmentRequestClient | Unset = UNSET
    """The client; may be null, for a break or somebody who just walked in."""
    clients_count: float | Unset = UNSET
    """Number of places taken."""
    comment: str | Unset = UNSET
    """A note."""
    confirmed: float | Unset = UNSET
    """1 if confirmed."""
    create_date: str | Unset = UNSET
    """When it was made."""
    datetime: str | Unset = UNSET
    """Day and time with an offset, which may be that of another season; trust `date` and the location's time zone."""
    documents: list[VisitRecordsItemDocumentsItem] | Unset = UNSET
    """Documents."""
    email_now: float | Unset = UNSET
    """Whether an e-mail was sent on booking."""
    from_url: str | Unset = UNSET
    """Page from which the booking came."""
    id: int | Unset = UNSET
    """Its id."""
    master_request: float | Unset = UNSET
    """Whether the client asked for this team member."""
    notified: float | Unset = UNSET
    """Whether a notification was sent."""
    review_requested: float | Unset = UNSET
    """Whether the client was asked for a review."""
    seance_length: float | Unset = UNSET
    """Length, the break after it included (seconds)."""
    services: list[AppointmentRequestServicesItem] | Unset = UNSET
    """Services; may be empty."""
    sms_before: float | Unset = UNSET
    """Whether the client is reminded by SMS."""
    sms_now: float | Unset = UNSET
    """Whether an SMS was sent on booking."""
    sms_now_text: str | Unset = UNSET
    """Text of that SMS."""
    staff: UpdatedAppointmentStaff | Unset = UNSET
    """Team member or team members."""
    visit_attendance: int | Unset = UNSET
    """The same for the whole visit: 2 confirmed, 1 arrived, 0 expected, -1 did not come."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "activity_id": INTEGER,
            "api_id": STRING,
            "client": Ref(__package__, "AppointmentRequestClient"),
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
            "services": Array(Ref(__package__, "AppointmentRequestServicesItem")),
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

    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    spec: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "name": STRING, "spec": STRING})
