# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import (
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    Array,
    Map,
    Number,
    Object,
    Ref,
    String,
    Union,
)

if TYPE_CHECKING:
    from .appointment_consumables_item import AppointmentConsumablesItem
    from .appointment_record_labels_item import AppointmentRecordLabelsItem
    from .visit_records_item_client import VisitRecordsItemClient
    from .visit_records_item_documents_item import VisitRecordsItemDocumentsItem
    from .visit_records_item_staff import VisitRecordsItemStaff


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitRecordsItem(Model):
    """Part of another model."""

    activity_id: int | Unset = UNSET
    """The group event; 0 is none."""
    api_id: str | int | Unset = UNSET
    """Reference of your own, kept with it and given back."""
    attendance: float | Unset = UNSET
    """2 confirmed, 1 arrived, 0 expected, -1 did not come."""
    client: VisitRecordsItemClient | Unset = UNSET
    """The client; may be null, for a break or somebody who just walked in."""
    comment: str | Unset = UNSET
    """A note."""
    company_id: int | Unset = UNSET
    """The location."""
    confirmed: float | Unset = UNSET
    """1 if confirmed."""
    create_date: str | Unset = UNSET
    """When it was made."""
    date: str | Unset = UNSET
    """Day and time, local to the location."""
    datetime: str | Unset = UNSET
    """Day and time with an offset, which may be that of another season; trust `date` and the location's time zone."""
    documents: list[VisitRecordsItemDocumentsItem] | Unset = UNSET
    """Documents."""
    email_now: float | Unset = UNSET
    """Whether an e-mail was sent on booking."""
    events: list[dict[str, Any]] | Unset = UNSET
    from_url: str | Unset = UNSET
    """Page from which the booking came."""
    goods_transactions: list[AppointmentConsumablesItem] | Unset = UNSET
    """Products sold, by line."""
    id: int | Unset = UNSET
    """Its id."""
    length: float | Unset = UNSET
    """Length, the break after it included (seconds)."""
    master_request: float | Unset = UNSET
    """Whether the client asked for this team member."""
    notified: float | Unset = UNSET
    """Whether a notification was sent."""
    online: bool | Unset = UNSET
    """Whether it was booked online."""
    review_requested: float | Unset = UNSET
    """Whether the client was asked for a review."""
    seance_length: float | Unset = UNSET
    """Length, the break after it included (seconds)."""
    services: list[dict[str, Any]] | Unset = UNSET
    """Services; may be empty."""
    sms_before: float | Unset = UNSET
    """Whether the client is reminded by SMS."""
    sms_now: float | Unset = UNSET
    """Whether an SMS was sent on booking."""
    sms_now_text: str | Unset = UNSET
    """Text of that SMS."""
    staff: VisitRecordsItemStaff | Unset = UNSET
    """Team member or team members."""
    staff_id: int | Unset = UNSET
    """The team member."""
    visit_attendance: float | Unset = UNSET
    """The same for the whole visit: 2 confirmed, 1 arrived, 0 expected, -1 did not come."""
    visit_id: int | Unset = UNSET
    """The visit; 0 is none."""
    created_user_id: int | Unset = UNSET
    """The user who made it."""
    deleted: bool | int | Unset = UNSET
    """Whether it was deleted."""
    paid_full: int | Unset = UNSET
    """1 if all is paid."""
    prepaid: bool | int | Unset = UNSET
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""
    prepaid_confirmed: bool | int | Unset = UNSET
    """Whether the payment in advance has come."""
    last_change_date: str | Unset = UNSET
    """When it was last changed."""
    custom_color: str | Unset = UNSET
    """Colour in the calendar, without #."""
    custom_font_color: str | Unset = UNSET
    """Colour of the text in the calendar, without #."""
    record_labels: list[AppointmentRecordLabelsItem] | Unset = UNSET
    """Tags of the appointment."""
    custom_fields: dict[str, Any] | Unset = UNSET
    """Custom fields, value by code; none comes as an empty list."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "activity_id": INTEGER,
            "api_id": Union((STRING, INTEGER)),
            "attendance": NUMBER,
            "client": Ref(__package__, "VisitRecordsItemClient"),
            "comment": STRING,
            "company_id": INTEGER,
            "confirmed": NUMBER,
            "create_date": String(format="date-time"),
            "date": String(format="date-time"),
            "datetime": String(format="date-time"),
            "documents": Array(Ref(__package__, "VisitRecordsItemDocumentsItem")),
            "email_now": NUMBER,
            "events": Array(Map(ANY)),
            "from_url": STRING,
            "goods_transactions": Array(Ref(__package__, "AppointmentConsumablesItem")),
            "id": INTEGER,
            "length": Number(format="seconds"),
            "master_request": NUMBER,
            "notified": NUMBER,
            "online": BOOLEAN,
            "review_requested": NUMBER,
            "seance_length": Number(format="seconds"),
            "services": Array(Map(ANY)),
            "sms_before": NUMBER,
            "sms_now": NUMBER,
            "sms_now_text": STRING,
            "staff": Ref(__package__, "VisitRecordsItemStaff"),
            "staff_id": INTEGER,
            "visit_attendance": NUMBER,
            "visit_id": INTEGER,
            "created_user_id": INTEGER,
            "deleted": Union((BOOLEAN, INTEGER)),
            "paid_full": INTEGER,
            "prepaid": Union((BOOLEAN, INTEGER)),
            "prepaid_confirmed": Union((BOOLEAN, INTEGER)),
            "last_change_date": STRING,
            "custom_color": STRING,
            "custom_font_color": STRING,
            "record_labels": Array(Ref(__package__, "AppointmentRecordLabelsItem")),
            "custom_fields": Map(ANY),
        }
    )
