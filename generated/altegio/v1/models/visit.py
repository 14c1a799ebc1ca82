# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Map,
    Model,
    Number,
    Object,
    Ref,
    String,
    Union,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .appointment_inventory_transaction import AppointmentInventoryTransaction
    from .appointment_record_labels_item import AppointmentRecordLabelsItem
    from .id_and_title import IdAndTitle
    from .visit_records_item_documents_item import VisitRecordsItemDocumentsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class Visit(Model):
    """A client's visit, with one or more appointments.

    Used by get_visit.
    """

    attendance: float = ABSENT
    """2 confirmed, 1 arrived, 0 expected, -1 did not come."""
    comment: int = ABSENT
    """A note."""
    datetime: str = ABSENT
    """Day and time with an offset, which may be that of another season; trust `date` and the location's time zone."""
    records: list[VisitRecordsItem] = ABSENT
    """Appointments."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attendance": NUMBER,
            "comment": INTEGER,
            "datetime": String(format="date-time"),
            "records": Array(Ref(__package__, "VisitRecordsItem")),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitRecordsItem(Model):
    """Part of another model."""

    activity_id: int = ABSENT
    """The group event; 0 is none."""
    api_id: str | int = ABSENT
    """A reference of your own, stored with it and returned."""
    attendance: float = ABSENT
    """2 confirmed, 1 arrived, 0 expected, -1 did not come."""
    client: VisitRecordsItemClient = ABSENT
    """The client; null for a break or a walk-in client."""
    comment: str = ABSENT
    """A note."""
    company_id: int = ABSENT
    """The location."""
    confirmed: float = ABSENT
    """1 if confirmed."""
    create_date: str = ABSENT
    """When it was made."""
    date: str = ABSENT
    """Day and time, local to the location."""
    datetime: str = ABSENT
    """Day and time with an offset, which may be that of another season; trust `date` and the location's time zone."""
    documents: list[VisitRecordsItemDocumentsItem] = ABSENT
    """Documents."""
    email_now: float = ABSENT
    """Whether an e-mail was sent on booking."""
    events: list[dict[str, Any]] = ABSENT
    from_url: str = ABSENT
    """Page from which the booking came."""
    goods_transactions: list[AppointmentInventoryTransaction] = ABSENT
    """Products sold, by line."""
    id: int = ABSENT
    """Its id."""
    length: float = ABSENT
    """Length, the break after it included (seconds)."""
    master_request: float = ABSENT
    """Whether the client asked for this team member."""
    notified: float = ABSENT
    """Whether a notification was sent."""
    online: bool = ABSENT
    """Whether it was booked online."""
    review_requested: float = ABSENT
    """Whether the client was asked for a review."""
    seance_length: float = ABSENT
    """Length, the break after it included (seconds)."""
    services: list[VisitRecordsItemServicesItem] = ABSENT
    """Services; may be empty."""
    sms_before: float = ABSENT
    """Whether the client is reminded by SMS."""
    sms_now: float = ABSENT
    """Whether an SMS was sent on booking."""
    sms_now_text: str = ABSENT
    """Text of that SMS."""
    staff: VisitRecordsItemStaff = ABSENT
    """Team member or team members."""
    staff_id: int = ABSENT
    """The team member."""
    visit_attendance: float = ABSENT
    """The same for the whole visit: 2 confirmed, 1 arrived, 0 expected, -1 did not come."""
    visit_id: int = ABSENT
    """The visit; 0 is none."""
    created_user_id: int = ABSENT
    """The user who made it."""
    deleted: bool | int = ABSENT
    """Whether it was deleted."""
    paid_full: int = ABSENT
    """1 if all is paid."""
    prepaid: bool | int = ABSENT
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""
    prepaid_confirmed: bool | int = ABSENT
    """Whether the payment in advance has come."""
    last_change_date: str = ABSENT
    """When it was last changed."""
    custom_color: str = ABSENT
    """Colour in the calendar, without #."""
    custom_font_color: str = ABSENT
    """Colour of the text in the calendar, without #."""
    record_labels: list[AppointmentRecordLabelsItem] = ABSENT
    """Tags of the appointment."""
    custom_fields: dict[str, Any] = ABSENT
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
            "goods_transactions": Array(Ref(__package__, "AppointmentInventoryTransaction")),
            "id": INTEGER,
            "length": Number(format="seconds"),
            "master_request": NUMBER,
            "notified": NUMBER,
            "online": BOOLEAN,
            "review_requested": NUMBER,
            "seance_length": Number(format="seconds"),
            "services": Array(Ref(__package__, "VisitRecordsItemServicesItem")),
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


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitRecordsItemClient(Model):
    """Part of another model."""

    card: str = ABSENT
    """Number of the client's card."""
    email: str = ABSENT
    """E-mail address."""
    fail_visits_count: float = ABSENT
    """How often the client did not come."""
    id: int = ABSENT
    """Its id."""
    name: str = ABSENT
    """The name."""
    phone: str = ABSENT
    """Phone number with country code. It comes with or without +."""
    success_visits_count: float = ABSENT
    """How often the client came."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "card": STRING,
            "email": STRING,
            "fail_visits_count": NUMBER,
            "id": INTEGER,
            "name": STRING,
            "phone": STRING,
            "success_visits_count": NUMBER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitRecordsItemServicesItem(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""
    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    cost: float | Unset = UNSET
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    cost_per_unit: float | Unset = UNSET
    """Price of one, in major units of the currency."""
    cost_to_pay: float | Unset = UNSET
    """Sum still to be paid, in major units of the currency."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    first_cost: float | Unset = UNSET
    """Price of one before discounts, in major units of the currency."""
    manual_cost: float | Unset = UNSET
    """Sum of the line as set by hand, in major units of the currency. Do not multiply it by the amount."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "title": STRING,
            "amount": NUMBER,
            "cost": NUMBER,
            "cost_per_unit": NUMBER,
            "cost_to_pay": NUMBER,
            "discount": NUMBER,
            "first_cost": NUMBER,
            "manual_cost": NUMBER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitRecordsItemStaff(Model):
    """Part of another model."""

    avatar: str = ABSENT
    """Address of the picture."""
    avatar_big: str = ABSENT
    """Address of the picture in a larger size."""
    id: int = ABSENT
    """Its id."""
    name: str = ABSENT
    """The name."""
    position: IdAndTitle = ABSENT
    """The position; none comes as an empty list."""
    rating: float = ABSENT
    """Average mark."""
    specialization: str = ABSENT
    """What the team member does, in words."""
    votes_count: float = ABSENT
    """Number of marks given."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "avatar": STRING,
            "avatar_big": STRING,
            "id": INTEGER,
            "name": STRING,
            "position": Ref(__package__, "IdAndTitle"),
            "rating": NUMBER,
            "specialization": STRING,
            "votes_count": NUMBER,
        }
    )
