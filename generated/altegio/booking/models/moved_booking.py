# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Array, Number, Object, Ref, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class MovedBooking(Model):
    """Used by update_online_booking_datetime."""

    api_id: int | Unset = UNSET
    """Reference of your own, kept with it and given back."""
    comment: str | Unset = UNSET
    """A note."""
    company: MovedBookingCompany | Unset = UNSET
    create_date: str | Unset = UNSET
    """When it was made."""
    date: str | Unset = UNSET
    """The start, local to the location."""
    deleted: bool | Unset = UNSET
    """Whether it was deleted."""
    id: int | Unset = UNSET
    """Its id."""
    length: float | Unset = UNSET
    """seconds"""
    master_requested: bool | Unset = UNSET
    notify_by_email: float | Unset = UNSET
    """Hours before the visit at which a message is sent; 0 is none."""
    notify_by_sms: float | Unset = UNSET
    """Hours before the visit at which a message is sent; 0 is none."""
    online: bool | Unset = UNSET
    """Whether it was booked online."""
    services: list[MovedBookingServicesItem] | Unset = UNSET
    """Ids of the services."""
    staff: MovedBookingStaff | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": INTEGER,
            "comment": STRING,
            "company": Ref(__package__, "MovedBookingCompany"),
            "create_date": String(format="date-time"),
            "date": String(format="date-time"),
            "deleted": BOOLEAN,
            "id": INTEGER,
            "length": Number(format="seconds"),
            "master_requested": BOOLEAN,
            "notify_by_email": NUMBER,
            "notify_by_sms": NUMBER,
            "online": BOOLEAN,
            "services": Array(Ref(__package__, "MovedBookingServicesItem")),
            "staff": Ref(__package__, "MovedBookingStaff"),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class MovedBookingCompany(Model):
    """Part of another model."""

    address: str | Unset = UNSET
    city: str | Unset = UNSET
    city_id: int | Unset = UNSET
    coordinate_lat: float | Unset = UNSET
    coordinate_lon: float | Unset = UNSET
    country: str | Unset = UNSET
    country_id: int | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    phone: str | Unset = UNSET
    """Phone number with country code."""
    timezone: str | Unset = UNSET
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "address": STRING,
            "city": STRING,
            "city_id": INTEGER,
            "coordinate_lat": NUMBER,
            "coordinate_lon": NUMBER,
            "country": STRING,
            "country_id": INTEGER,
            "id": INTEGER,
            "phone": STRING,
            "timezone": STRING,
            "title": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class MovedBookingServicesItem(Model):
    """Part of another model."""

    cost: int | Unset = UNSET
    discount: int | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"cost": INTEGER, "discount": INTEGER, "id": INTEGER, "title": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class MovedBookingStaff(Model):
    """Part of another model."""

    avatar: str | Unset = UNSET
    comments_count: float | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    rating: float | Unset = UNSET
    """Mark from 1 to 5."""
    show_rating: float | Unset = UNSET
    spec: str | Unset = UNSET
    votes_count: float | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "avatar": STRING,
            "comments_count": NUMBER,
            "id": INTEGER,
            "name": STRING,
            "rating": NUMBER,
            "show_rating": NUMBER,
            "spec": STRING,
            "votes_count": NUMBER,
        }
    )
