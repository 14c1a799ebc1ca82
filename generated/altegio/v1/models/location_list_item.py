# Generated; do not edit.

from __future__ import annotations

from typing import Any, ClassVar

from altegio_core.schema.generated import (
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Map,
    Model,
    Object,
    String,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class LocationListItem(Model):
    """A location in a list.

    Used by get_location_list.
    """

    active: int | Unset = UNSET
    """1 if its licence is paid."""
    active_staff_count: float | Unset = UNSET
    """Number of team members who can be booked."""
    address: str | Unset = UNSET
    """Street address."""
    app_android: str | Unset = UNSET
    """Address of the app for Android."""
    app_ios: str | Unset = UNSET
    """Address of the app for iOS."""
    bookform_group_priority: float | Unset = UNSET
    """Place in booking widgets of the chain."""
    booking_widget_promo: dict[str, Any] | None | Unset = UNSET
    """What the booking widget advertises."""
    city: str | Unset = UNSET
    """Name of the city."""
    city_id: int | Unset = UNSET
    """The city."""
    company_photos: list[str] | Unset = UNSET
    """Addresses of photographs."""
    coordinate_lat: float | Unset = UNSET
    """Latitude, in degrees."""
    coordinate_lon: float | Unset = UNSET
    """Longitude, in degrees."""
    country: str | Unset = UNSET
    """Name of the country."""
    country_id: int | Unset = UNSET
    """The country."""
    currency_short_title: str | Unset = UNSET
    """The currency in short."""
    description: str | Unset = UNSET
    """A description."""
    email: str | Unset = UNSET
    """E-mail address."""
    group_priority: float | Unset = UNSET
    """Place in the chain's lists; the higher, the sooner."""
    id: int | Unset = UNSET
    """Its id."""
    logo: str | Unset = UNSET
    """Address of the logo."""
    next_slot: str | Unset = UNSET
    """Next free time; only if asked for."""
    phone: str | Unset = UNSET
    """Phone number with country code. It comes with or without +."""
    phone_confirmation: bool | Unset = UNSET
    """Whether clients confirm their phone number by SMS."""
    phones: list[str] | Unset = UNSET
    """Phone numbers."""
    photos: list[str] | Unset = UNSET
    """Paths of photographs."""
    public_title: str | Unset = UNSET
    """Name shown to clients."""
    reminds_sms_default: int | Unset = UNSET
    """Hours before a visit at which an SMS reminds of it, unless set otherwise."""
    reminds_sms_disabled: bool | Unset = UNSET
    """Whether SMS reminders are switched off."""
    schedule: str | Unset = UNSET
    """Working hours in words."""
    short_descr: str | Unset = UNSET
    """The kind of business in a few words."""
    timezone: float | Unset = UNSET
    """Offset from UTC in hours, a number or text; trust `timezone_name`."""
    timezone_name: str | Unset = UNSET
    """Name of the time zone, such as Europe/Paris."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "active": INTEGER,
            "active_staff_count": NUMBER,
            "address": STRING,
            "app_android": STRING,
            "app_ios": STRING,
            "bookform_group_priority": NUMBER,
            "booking_widget_promo": Map(ANY, nullable=True),
            "city": STRING,
            "city_id": INTEGER,
            "company_photos": Array(STRING),
            "coordinate_lat": NUMBER,
            "coordinate_lon": NUMBER,
            "country": STRING,
            "country_id": INTEGER,
            "currency_short_title": STRING,
            "description": STRING,
            "email": STRING,
            "group_priority": NUMBER,
            "id": INTEGER,
            "logo": STRING,
            "next_slot": String(format="date-time"),
            "phone": STRING,
            "phone_confirmation": BOOLEAN,
            "phones": Array(STRING),
            "photos": Array(STRING),
            "public_title": STRING,
            "reminds_sms_default": INTEGER,
            "reminds_sms_disabled": BOOLEAN,
            "schedule": STRING,
            "short_descr": STRING,
            "timezone": NUMBER,
            "timezone_name": STRING,
            "title": STRING,
        },
        open=True,
    )
