# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
    BOOLEAN_OR_NULL,
    INTEGER,
    INTEGER_OR_NULL,
    STRING,
    STRING_OR_NULL,
    UNSET,
    Integer,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .to_many_relationship import ToManyRelationship
    from .to_one_relationship import ToOneRelationship


@define(slots=False, kw_only=True, eq=False, repr=False)
class Appointment(Model):
    """A booking of a client with a team member, or a place in a group event.

    Used by list_appointments, list_attendance_appointments, create_event_appointment, update_event_appointment and others.
    """

    attributes: AppointmentAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""
    relationships: AppointmentRelationships | Unset = UNSET
    """References to related resources, which come in `included` if asked for."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "AppointmentAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "AppointmentRelationships"),
            "type": String(enum=("record",)),
        },
        required=("attributes", "id", "type"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentAttributes(Model):
    """The fields of an appointment."""

    activity_id: int
    """The group event; 0 is none."""
    attendance: int
    """2 confirmed, 1 arrived, 0 expected, -1 did not come; `attendance_status_slug` says the same in words."""
    attendance_status: int
    """2 confirmed, 1 arrived, 0 expected, -1 did not come; `attendance_status_slug` says the same in words."""
    attendance_status_slug: str
    """Whether the client is expected, confirmed, came or did not."""
    bookform_id: int
    """Booking widget it came through; 0 is none."""
    booking_user_id: int
    """The client's account for online booking; 0 is none."""
    client_fictive_email: str | None
    """E-mail address noted on the appointment alone."""
    client_fictive_name: str | None
    """Name noted on the appointment alone."""
    client_fictive_phone: str | None
    """Phone number noted on the appointment alone."""
    client_id: int
    """The client; 0 is none."""
    clients_count: int
    """Number of places taken (at least 1)."""
    comer_id: int | None
    """The visitor, where it is not the client."""
    comment: str
    """A note."""
    company_id: int
    """The location."""
    created_datetime: str
    """When it was made, local to the location, without an offset (YYYY-MM-DDTHH:MM:SS)."""
    custom_color: str
    """Colour in the calendar, without #; may be empty."""
    custom_font_color: str
    """Colour of the text in the calendar, without #; may be empty."""
    date: str
    """Begin, local to the location (YYYY-MM-DDTHH:MM:SS)."""
    duration: int
    """Length in seconds (seconds, at least 0)."""
    external_id: str
    """A reference of your own, stored with it and returned."""
    from_url: str
    """Page from which the booking came; may be empty."""
    is_client_notification_sent: bool
    """Whether the client was notified."""
    is_mobile: int
    """Kind of device it was booked on."""
    is_overpaid: bool
    """Whether more was paid than due."""
    is_paid: bool
    """Whether all is paid."""
    is_sale_bill_printed: bool | None
    """Whether a receipt was printed."""
    length: int
    """Length in seconds; `duration` is its newer name (seconds, at least 0)."""
    master_id: int
    """The team member, under its older name."""
    paid_full: int
    """How far it is paid, as a number; `is_paid` and `is_overpaid` say it better."""
    payment_status: int | None
    """State of the payment by membership."""
    prepaid_status: int
    """State of the payment in advance."""
    record_from: str
    """Where the booking came from, in words; may be empty."""
    source: int
    """Where the booking came from, by number."""
    staff_id: int
    """The team member."""
    timestamp: int
    """Begin in seconds since 1970."""
    visit_id: int
    """The visit; 0 is none."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "activity_id": INTEGER,
            "attendance": Integer(enum=(-1, 0, 1, 2)),
            "attendance_status": Integer(enum=(-1, 0, 1, 2)),
            "attendance_status_slug": String(enum=("absent", "waiting", "attended", "confirmed")),
            "bookform_id": INTEGER,
            "booking_user_id": INTEGER,
            "client_fictive_email": STRING_OR_NULL,
            "client_fictive_name": STRING_OR_NULL,
            "client_fictive_phone": STRING_OR_NULL,
            "client_id": INTEGER,
            "clients_count": Integer(minimum=1),
            "comer_id": INTEGER_OR_NULL,
            "comment": STRING,
            "company_id": INTEGER,
            "created_datetime": String(
                pattern="^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$", format="local-date-time-t"
            ),
            "custom_color": STRING,
            "custom_font_color": STRING,
            "date": String(pattern="^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$", format="local-date-time-t"),
            "duration": Integer(minimum=0, format="seconds"),
            "external_id": STRING,
            "from_url": STRING,
            "is_client_notification_sent": BOOLEAN,
            "is_mobile": INTEGER,
            "is_overpaid": BOOLEAN,
            "is_paid": BOOLEAN,
            "is_sale_bill_printed": BOOLEAN_OR_NULL,
            "length": Integer(minimum=0, format="seconds"),
            "master_id": INTEGER,
            "paid_full": Integer(enum=(0, 1, 2)),
            "payment_status": INTEGER_OR_NULL,
            "prepaid_status": INTEGER,
            "record_from": STRING,
            "source": INTEGER,
            "staff_id": INTEGER,
            "timestamp": INTEGER,
            "visit_id": INTEGER,
        },
        required=(
            "activity_id",
            "attendance",
            "attendance_status",
            "attendance_status_slug",
            "bookform_id",
            "booking_user_id",
            "client_fictive_email",
            "client_fictive_name",
            "client_fictive_phone",
            "client_id",
            "clients_count",
            "comer_id",
            "comment",
            "company_id",
            "created_datetime",
            "custom_color",
            "custom_font_color",
            "date",
            "duration",
            "external_id",
            "from_url",
            "is_client_notification_sent",
            "is_mobile",
            "is_overpaid",
            "is_paid",
            "is_sale_bill_printed",
            "length",
            "master_id",
            "paid_full",
            "payment_status",
            "prepaid_status",
            "record_from",
            "source",
            "staff_id",
            "timestamp",
            "visit_id",
        ),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentRelationships(Model):
    """What an appointment can side-load."""

    acceptance_free: ToOneRelationship | Unset = UNSET
    """A resource the vendor says no more about."""
    attendance_document: ToOneRelationship | Unset = UNSET
    """Document of the sale."""
    attendance_good_items: ToManyRelationship | Unset = UNSET
    """Products sold with it."""
    attendance_service_items: ToManyRelationship | Unset = UNSET
    """Services done, by line."""
    client: ToOneRelationship | Unset = UNSET
    """The client."""
    client_notification_settings: ToOneRelationship | Unset = UNSET
    """How the client is notified."""
    client_schedule: ToOneRelationship | Unset = UNSET
    """Recurring appointments it belongs to."""
    comer: ToOneRelationship | Unset = UNSET
    """The visitor, where it is not the client: a relative, a pet, a vehicle."""
    custom_field_values: ToManyRelationship | Unset = UNSET
    """Values of custom fields."""
    duration_details: ToOneRelationship | Unset = UNSET
    """Length and break apart."""
    fast_payment_settings: ToOneRelationship | Unset = UNSET
    """How it can be paid at once."""
    goods: ToManyRelationship | Unset = UNSET
    """Products."""
    labels: ToManyRelationship | Unset = UNSET
    """Tags."""
    resource_instances: ToManyRelationship | Unset = UNSET
    """Instances of resources it takes."""
    services: ToManyRelationship | Unset = UNSET
    """Services."""
    staff: ToOneRelationship | Unset = UNSET
    """The team member."""
    transactions: ToManyRelationship | Unset = UNSET
    """Payments."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "acceptance_free": Ref(__package__, "ToOneRelationship"),
            "attendance_document": Ref(__package__, "ToOneRelationship"),
            "attendance_good_items": Ref(__package__, "ToManyRelationship"),
            "attendance_service_items": Ref(__package__, "ToManyRelationship"),
            "client": Ref(__package__, "ToOneRelationship"),
            "client_notification_settings": Ref(__package__, "ToOneRelationship"),
            "client_schedule": Ref(__package__, "ToOneRelationship"),
            "comer": Ref(__package__, "ToOneRelationship"),
            "custom_field_values": Ref(__package__, "ToManyRelationship"),
            "duration_details": Ref(__package__, "ToOneRelationship"),
            "fast_payment_settings": Ref(__package__, "ToOneRelationship"),
            "goods": Ref(__package__, "ToManyRelationship"),
            "labels": Ref(__package__, "ToManyRelationship"),
            "resource_instances": Ref(__package__, "ToManyRelationship"),
            "services": Ref(__package__, "ToManyRelationship"),
            "staff": Ref(__package__, "ToOneRelationship"),
            "transactions": Ref(__package__, "ToManyRelationship"),
        }
    )
