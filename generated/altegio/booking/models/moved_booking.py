# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Model,
    Number,
    Object,
    Ref,
    String,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class MovedBooking(Model):
    """Used by update_online_booking_datetime."""

    api_id: int = ABSENT
    """A reference of your own, stored with it and returned."""
    comment: str = ABSENT
    """A note."""
    company: MovedBookingCompany = ABSENT
    create_date: str = ABSENT
    """When it was made."""
    date: str = ABSENT
    """The start, local to the location."""
    deleted: bool = ABSENT
    """Whether it was deleted."""
    id: int = ABSENT
    """Its id."""
    length: float = ABSENT
    """seconds"""
    master_requested: bool = ABSENT
    notify_by_email: float = ABSENT
    """Hours before the visit at which a message is sent; 0 is none."""
    notify_by_sms: float = ABSENT
    """Hours before the visit at which a message is sent; 0 is none."""
    online: bool = ABSENT
    """Whether it was booked online."""
    services: list[MovedBookingServicesItem] = ABSENT
    """Ids of the services."""
    staff: MovedBookingStaff = ABSENT

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

    address: str = ABSENT
    city: str = ABSENT
    city_id: int = ABSENT
    coordinate_lat: float = ABSENT
    coordinate_lon: float = ABSENT
    country: str = ABSENT
    country_id: int = ABSENT
    id: int = ABSENT
    """Its id."""
    phone: str = ABSENT
    """Phone number with country code."""
    timezone: str = ABSENT
    title: str = ABSENT
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

    cost: int = ABSENT
    discount: int = ABSENT
    id: int = ABSENT
    """Its id."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"cost": INTEGER, "discount": INTEGER, "id": INTEGER, "title": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class MovedBookingStaff(Model):
    """Part of another model."""

    avatar: str = ABSENT
    comments_count: float = ABSENT
    id: int = ABSENT
    """Its id."""
    name: str = ABSENT
    """The name."""
    rating: float = ABSENT
    """Mark from 1 to 5."""
    show_rating: float = ABSENT
    spec: str = ABSENT
    votes_count: float = ABSENT

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


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateOnlineBookingDatetimeRequest(Model):
    """Used by update_online_booking_datetime."""

    comment: str | Unset = UNSET
    """A note."""
    datetime: str | dt.datetime | dt.date | Unset = UNSET
    """The start."""

    SCHEMA: ClassVar[Object] = Object({"comment": STRING, "datetime": String(format="date-time")})
