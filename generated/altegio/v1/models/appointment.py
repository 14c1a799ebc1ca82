# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    ANY,
    BOOLEAN,
    BOOLEAN_OR_NULL,
    INTEGER,
    NUMBER,
    NUMBER_OR_NULL,
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
    from .appointment_client import AppointmentClient
    from .appointment_documents_item import AppointmentDocumentsItem
    from .appointment_finance_transactions_item import AppointmentFinanceTransactionsItem
    from .appointment_inventory_transaction import AppointmentInventoryTransaction
    from .appointment_record_labels_item import AppointmentRecordLabelsItem
    from .appointment_staff import AppointmentStaff


@define(slots=False, kw_only=True, eq=False, repr=False)
class Appointment(Model):
    """A booking, as a list has it and as making one answers.

    Used by get_appointment_list, create_appointment.
    """

    acceptance_free: bool | None | Unset = UNSET
    """A flag the vendor says no more about."""
    activity_id: int = ABSENT
    """The group event; 0 is none."""
    api_id: str = ABSENT
    """A reference of your own, stored with it and returned."""
    attendance: float = ABSENT
    """2 confirmed, 1 arrived, 0 expected, -1 did not come."""
    bookform_id: int | Unset = UNSET
    """Booking widget it came through; 0 is none."""
    client: AppointmentClient | None | Unset = UNSET
    """The client; null for a break or a walk-in client."""
    clients_count: float | Unset = UNSET
    """Number of places taken."""
    comer: bool | None | Unset = UNSET
    """The visitor, where it is not the client: a relative, a pet, a vehicle."""
    comment: str = ABSENT
    """A note."""
    company_id: int = ABSENT
    """The location."""
    confirmed: float = ABSENT
    """1 if confirmed."""
    consumables: list[AppointmentInventoryTransaction] = ABSENT
    """What it uses up; only if asked for."""
    create_date: str = ABSENT
    """When it was made."""
    created_user_id: int = ABSENT
    """The user who made it."""
    custom_color: str = ABSENT
    """Colour in the calendar, without #."""
    custom_fields: dict[str, Any] = ABSENT
    """Custom fields, value by code; none comes as an empty list."""
    custom_font_color: str = ABSENT
    """Colour of the text in the calendar, without #."""
    date: str = ABSENT
    """Begin, local to the location."""
    datetime: str = ABSENT
    """Day and time with an offset, which may be that of another season; trust `date` and the location's time zone."""
    deleted: bool = ABSENT
    """Whether it was deleted."""
    documents: list[AppointmentDocumentsItem] = ABSENT
    """Documents."""
    email_now: float = ABSENT
    """Whether an e-mail was sent on booking."""
    email_remain_hours: float | None | Unset = UNSET
    """Hours before the visit at which an e-mail reminds of it; 0 is never."""
    finance_transactions: list[AppointmentFinanceTransactionsItem] = ABSENT
    """Payments; only if asked for."""
    from_url: str = ABSENT
    """Page from which the booking came."""
    goods_transactions: list[AppointmentInventoryTransaction] = ABSENT
    """Products sold, by line."""
    id: int = ABSENT
    """Its id."""
    is_mobile: float | Unset = UNSET
    """Kind of device it was booked on; 0 if by the staff."""
    is_remind_sms_sent: bool | Unset = UNSET
    """Whether the client was reminded by SMS."""
    is_sale_bill_printed: bool | Unset = UNSET
    """Whether a receipt was printed."""
    is_update_blocked: bool | Unset = UNSET
    """Whether it is closed for changes."""
    last_change_date: str = ABSENT
    """When it was last changed."""
    length: float = ABSENT
    """Length, the break after it included (seconds)."""
    master_request: float = ABSENT
    """Whether the client asked for this team member."""
    notified: float = ABSENT
    """Whether a notification was sent."""
    online: bool = ABSENT
    """Whether it was booked online."""
    paid_full: float = ABSENT
    """1 if all is paid."""
    payment_status: str | float | Unset = UNSET
    """State of the payment, such as `not_paid`."""
    prepaid: bool = ABSENT
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""
    prepaid_confirmed: bool = ABSENT
    """Whether the payment in advance has come."""
    record_from: str | Unset = UNSET
    """Booking widget it came from, in words."""
    record_labels: list[AppointmentRecordLabelsItem] = ABSENT
    """Tags of the appointment."""
    resource_instance_ids: list[int] | Unset = UNSET
    """Ids of instances of resources."""
    review_requested: float = ABSENT
    """Whether the client was asked for a review."""
    seance_length: float = ABSENT
    """Length, the break after it included (seconds)."""
    services: list[AppointmentServicesItem] = ABSENT
    """What is done; lines of services deleted meanwhile are missing."""
    short_link: str | Unset = UNSET
    """Short address of the appointment."""
    sms_before: float = ABSENT
    """Whether the client is reminded by SMS."""
    sms_now: float = ABSENT
    """Whether an SMS was sent on booking."""
    sms_now_text: str = ABSENT
    """Text of that SMS."""
    sms_remain_hours: float | None | Unset = UNSET
    """Hours before the visit at which an SMS reminds of it; 0 is never."""
    staff: AppointmentStaff = ABSENT
    """Team member or team members."""
    staff_id: int = ABSENT
    """The team member."""
    technical_break_duration: float | Unset = UNSET
    """Break after it; null is that of the location (seconds)."""
    visit_attendance: float = ABSENT
    """The same for the whole visit: 2 confirmed, 1 arrived, 0 expected, -1 did not come."""
    visit_id: int = ABSENT
    """The visit; 0 is none."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "acceptance_free": BOOLEAN_OR_NULL,
            "activity_id": INTEGER,
            "api_id": STRING,
            "attendance": NUMBER,
            "bookform_id": INTEGER,
            "client": Ref(__package__, "AppointmentClient", nullable=True),
            "clients_count": NUMBER,
            "comer": BOOLEAN_OR_NULL,
            "comment": STRING,
            "company_id": INTEGER,
            "confirmed": NUMBER,
            "consumables": Array(Ref(__package__, "AppointmentInventoryTransaction")),
            "create_date": String(format="date-time"),
            "created_user_id": INTEGER,
            "custom_color": STRING,
            "custom_fields": Map(ANY),
            "custom_font_color": STRING,
            "date": String(format="date-time"),
            "datetime": String(format="date-time"),
            "deleted": BOOLEAN,
            "documents": Array(Ref(__package__, "AppointmentDocumentsItem")),
            "email_now": NUMBER,
            "email_remain_hours": NUMBER_OR_NULL,
            "finance_transactions": Array(Ref(__package__, "AppointmentFinanceTransactionsItem")),
            "from_url": STRING,
            "goods_transactions": Array(Ref(__package__, "AppointmentInventoryTransaction")),
            "id": INTEGER,
            "is_mobile": NUMBER,
            "is_remind_sms_sent": BOOLEAN,
            "is_sale_bill_printed": BOOLEAN,
            "is_update_blocked": BOOLEAN,
            "last_change_date": String(format="date-time"),
            "length": Number(format="seconds"),
            "master_request": NUMBER,
            "notified": NUMBER,
            "online": BOOLEAN,
            "paid_full": NUMBER,
            "payment_status": Union((STRING, NUMBER)),
            "prepaid": BOOLEAN,
            "prepaid_confirmed": BOOLEAN,
            "record_from": STRING,
            "record_labels": Array(Ref(__package__, "AppointmentRecordLabelsItem")),
            "resource_instance_ids": Array(INTEGER),
            "review_requested": NUMBER,
            "seance_length": Number(format="seconds"),
            "services": Array(Ref(__package__, "AppointmentServicesItem")),
            "short_link": STRING,
            "sms_before": NUMBER,
            "sms_now": NUMBER,
            "sms_now_text": STRING,
            "sms_remain_hours": NUMBER_OR_NULL,
            "staff": Ref(__package__, "AppointmentStaff"),
            "staff_id": INTEGER,
            "technical_break_duration": Number(format="seconds"),
            "visit_attendance": NUMBER,
            "visit_id": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentServicesItem(Model):
    """Part of another model."""

    amount: float = ABSENT
    """How much or how many; negative where something goes out."""
    assistants: list[dict[str, Any]] | None | Unset = UNSET
    cost: float = ABSENT
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    cost_per_unit: float = ABSENT
    """Price of one, in major units of the currency."""
    cost_to_pay: float | Unset = UNSET
    """Sum still to be paid, in major units of the currency."""
    discount: float = ABSENT
    """Discount in percent."""
    first_cost: float = ABSENT
    """Price of one before discounts, in major units of the currency."""
    id: int = ABSENT
    """Its id."""
    manual_cost: float = ABSENT
    """Sum of the line as set by hand, in major units of the currency. Do not multiply it by the amount."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "assistants": Array(Map(ANY), nullable=True),
            "cost": NUMBER,
            "cost_per_unit": NUMBER,
            "cost_to_pay": NUMBER,
            "discount": NUMBER,
            "first_cost": NUMBER,
            "id": INTEGER,
            "manual_cost": NUMBER,
            "title": STRING,
        }
    )
