# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Array, Integer, Number, Object, Ref, String

if TYPE_CHECKING:
    from .feedback_form_master_position import FeedbackFormMasterPosition


@define(slots=False, kw_only=True, eq=False, repr=False)
class Booking(Model):
    """An appointment as the client sees it.

    Used by get_online_booking_details, get_user_appointment_list.
    """

    activity_id: int | Unset = UNSET
    """The group event; 0 is none."""
    api_id: str | Unset = UNSET
    """Reference of your own, kept with it and given back."""
    attendance: float | Unset = UNSET
    """2 is confirmed, 1 came, 0 is awaited, -1 did not come."""
    clients_count: int | Unset = UNSET
    """Number of clients."""
    comment: str | Unset = UNSET
    """A note."""
    company: GetUserAppointmentListDataItemCompany | Unset = UNSET
    """The location."""
    create_date: str | Unset = UNSET
    """When it was made."""
    date: str | Unset = UNSET
    """The start, local to the location."""
    datetime: str | Unset = UNSET
    """The start."""
    deleted: bool | Unset = UNSET
    """Whether it was deleted."""
    id: int | Unset = UNSET
    """Its id."""
    last_change_date: str | Unset = UNSET
    """When it was last changed."""
    length: float | Unset = UNSET
    """How long it takes, breaks included, in seconds (seconds)."""
    master_requested: bool | Unset = UNSET
    """Whether the client chose the team member."""
    notify_by_email: float | Unset = UNSET
    """So many hours before it a message is sent; 0 is none."""
    notify_by_sms: float | Unset = UNSET
    """So many hours before it a message is sent; 0 is none."""
    online: bool | Unset = UNSET
    """Whether it was booked online."""
    prepaid: bool | Unset = UNSET
    """Whether it was paid in advance."""
    prepaid_confirmed: bool | Unset = UNSET
    """Whether that payment is confirmed."""
    services: list[GetUserAppointmentListDataItemServicesItem] | Unset = UNSET
    """The services."""
    staff: GetUserAppointmentListDataItemStaff | Unset = UNSET
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

    address: str | Unset = UNSET
    allow_change_record: bool | Unset = UNSET
    allow_change_record_delay_step: int | Unset = UNSET
    allow_delete_record: bool | Unset = UNSET
    allow_delete_record_delay_step: int | Unset = UNSET
    city: str | Unset = UNSET
    city_id: int | Unset = UNSET
    coordinate_lat: float | Unset = UNSET
    coordinate_lon: float | Unset = UNSET
    country: str | Unset = UNSET
    country_id: int | Unset = UNSET
    currency_short_title: str | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    phone: str | Unset = UNSET
    """Phone number with country code."""
    phones: list[str] | Unset = UNSET
    site: str | Unset = UNSET
    timezone: str | Unset = UNSET
    title: str | Unset = UNSET
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

    amount: int | Unset = UNSET
    cost: float | Unset = UNSET
    discount: float | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    price_max: float | Unset = UNSET
    price_min: float | Unset = UNSET
    seance_length: int | Unset = UNSET
    """seconds"""
    title: str | Unset = UNSET
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

    avatar: str | Unset = UNSET
    comments_count: float | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    position: FeedbackFormMasterPosition | Unset = UNSET
    rating: float | Unset = UNSET
    """Mark from 1 to 5."""
    show_rating: float | Unset = UNSET
    specialization: str | Unset = UNSET
    votes_count: float | Unset = UNSET

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
