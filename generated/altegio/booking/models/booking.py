# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    Array,
    Integer,
    Model,
    Number,
    Object,
    Ref,
    String,
    define,
)

if TYPE_CHECKING:
    from .feedback_form_master_position import FeedbackFormMasterPosition


@define(slots=False, kw_only=True, eq=False, repr=False)
class Booking(Model):
    """An appointment as the client sees it.

    Used by get_online_booking_details, get_user_appointment_list.
    """

    activity_id: int = ABSENT
    """The group event; 0 is none."""
    api_id: str = ABSENT
    """A reference of your own, stored with it and returned."""
    attendance: float = ABSENT
    """2 is confirmed, 1 came, 0 is awaited, -1 did not come."""
    clients_count: int = ABSENT
    """Number of clients."""
    comment: str = ABSENT
    """A note."""
    company: GetUserAppointmentListDataItemCompany = ABSENT
    """The location."""
    create_date: str = ABSENT
    """When it was made."""
    date: str = ABSENT
    """The start, local to the location."""
    datetime: str = ABSENT
    """The start."""
    deleted: bool = ABSENT
    """Whether it was deleted."""
    id: int = ABSENT
    """Its id."""
    last_change_date: str = ABSENT
    """When it was last changed."""
    length: float = ABSENT
    """How long it takes, breaks included, in seconds (seconds)."""
    master_requested: bool = ABSENT
    """Whether the client chose the team member."""
    notify_by_email: float = ABSENT
    """So many hours before it a message is sent; 0 is none."""
    notify_by_sms: float = ABSENT
    """So many hours before it a message is sent; 0 is none."""
    online: bool = ABSENT
    """Whether it was booked online."""
    prepaid: bool = ABSENT
    """Whether it was paid in advance."""
    prepaid_confirmed: bool = ABSENT
    """Whether that payment is confirmed."""
    services: list[GetUserAppointmentListDataItemServicesItem] = ABSENT
    """The services."""
    staff: GetUserAppointmentListDataItemStaff = ABSENT
    """The team member."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "activity_id": INTEGER,
            "api_id": STRING,
            "attendance": NUMBER,
            "clients_count": INTEGER,
            "comment": STRING,
            "company": Ref(__package__, "GetUserAppointmentListDataItemCompany"),
            "create_date": String(format="date-time"),
            "date": String(format="date-time"),
            "datetime": String(format="date-time"),
            "deleted": BOOLEAN,
            "id": INTEGER,
            "last_change_date": String(format="date-time"),
            "length": Number(format="seconds"),
            "master_requested": BOOLEAN,
            "notify_by_email": NUMBER,
            "notify_by_sms": NUMBER,
            "online": BOOLEAN,
            "prepaid": BOOLEAN,
            "prepaid_confirmed": BOOLEAN,
            "services": Array(Ref(__package__, "GetUserAppointmentListDataItemServicesItem")),
            "staff": Ref(__package__, "GetUserAppointmentListDataItemStaff"),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetUserAppointmentListDataItemCompany(Model):
    """Part of another model."""

    address: str = ABSENT
    allow_change_record: bool = ABSENT
    allow_change_record_delay_step: int = ABSENT
    allow_delete_record: bool = ABSENT
    allow_delete_record_delay_step: int = ABSENT
    city: str = ABSENT
    city_id: int = ABSENT
    coordinate_lat: float = ABSENT
    coordinate_lon: float = ABSENT
    country: str = ABSENT
    country_id: int = ABSENT
    currency_short_title: str = ABSENT
    id: int = ABSENT
    """Its id."""
    phone: str = ABSENT
    """Phone number with country code."""
    phones: list[str] = ABSENT
    site: str = ABSENT
    timezone: str = ABSENT
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "address": STRING,
            "allow_change_record": BOOLEAN,
            "allow_change_record_delay_step": INTEGER,
            "allow_delete_record": BOOLEAN,
            "allow_delete_record_delay_step": INTEGER,
            "city": STRING,
            "city_id": INTEGER,
            "coordinate_lat": NUMBER,
            "coordinate_lon": NUMBER,
            "country": STRING,
            "country_id": INTEGER,
            "currency_short_title": STRING,
            "id": INTEGER,
            "phone": STRING,
            "phones": Array(STRING),
            "site": STRING,
            "timezone": STRING,
            "title": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetUserAppointmentListDataItemServicesItem(Model):
    """Part of another model."""

    amount: int = ABSENT
    cost: float = ABSENT
    discount: float = ABSENT
    id: int = ABSENT
    """Its id."""
    price_max: float = ABSENT
    price_min: float = ABSENT
    seance_length: int = ABSENT
    """seconds"""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": INTEGER,
            "cost": NUMBER,
            "discount": NUMBER,
            "id": INTEGER,
            "price_max": NUMBER,
            "price_min": NUMBER,
            "seance_length": Integer(format="seconds"),
            "title": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetUserAppointmentListDataItemStaff(Model):
    """Part of another model."""

    avatar: str = ABSENT
    comments_count: float = ABSENT
    id: int = ABSENT
    """Its id."""
    name: str = ABSENT
    """The name."""
    position: FeedbackFormMasterPosition = ABSENT
    rating: float = ABSENT
    """Mark from 1 to 5."""
    show_rating: float = ABSENT
    specialization: str = ABSENT
    votes_count: float = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {
            "avatar": STRING,
            "comments_count": NUMBER,
            "id": INTEGER,
            "name": STRING,
            "position": Ref(__package__, "FeedbackFormMasterPosition"),
            "rating": NUMBER,
            "show_rating": NUMBER,
            "specialization": STRING,
            "votes_count": NUMBER,
        }
    )
