# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import BOOLEAN, INTEGER, NUMBER, STRING, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateLocationRequest(Model):
    """What to send to make a location.

    Used by create_location.
    """

    address: str | Unset = UNSET
    """Street address."""
    business_type_id: int | Unset = UNSET
    """Type of business."""
    city_id: int | Unset = UNSET
    """The city."""
    coordinate_lat: float | Unset = UNSET
    """Latitude, in degrees."""
    coordinate_lot: float | Unset = UNSET
    """Longitude, in degrees; spelt so by the vendor."""
    country_id: int | Unset = UNSET
    """The country."""
    short_descr: str | Unset = UNSET
    """The kind of business in a few words."""
    site: str | Unset = UNSET
    """Web site."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "address": STRING,
            "business_type_id": INTEGER,
            "city_id": INTEGER,
            "coordinate_lat": NUMBER,
            "coordinate_lot": NUMBER,
            "country_id": INTEGER,
            "short_descr": STRING,
            "site": STRING,
            "title": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreatedLocation(Model):
    """Used by create_location."""

    active: float | Unset = UNSET
    """1 if active."""
    active_staff_count: float | Unset = UNSET
    address: str | Unset = UNSET
    """Street address."""
    app_android: str | Unset = UNSET
    app_ios: str | Unset = UNSET
    city: str | Unset = UNSET
    """Name of the city."""
    city_id: int | Unset = UNSET
    """The city."""
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
    id: int | Unset = UNSET
    """Its id."""
    logo: str | Unset = UNSET
    """Address of the logo."""
    phone: str | Unset = UNSET
    """Phone number with country code. It comes with or without +."""
    phone_confirmation: bool | Unset = UNSET
    """Whether clients confirm their phone number by SMS."""
    schedule: str | Unset = UNSET
    short_descr: str | Unset = UNSET
    """The kind of business in a few words."""
    timezone_name: str | Unset = UNSET
    """Name of the time zone, such as Europe/Paris."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "active": NUMBER,
            "active_staff_count": NUMBER,
            "address": STRING,
            "app_android": STRING,
            "app_ios": STRING,
            "city": STRING,
            "city_id": INTEGER,
            "coordinate_lat": NUMBER,
            "coordinate_lon": NUMBER,
            "country": STRING,
            "country_id": INTEGER,
            "currency_short_title": STRING,
            "id": INTEGER,
            "logo": STRING,
            "phone": STRING,
            "phone_confirmation": BOOLEAN,
            "schedule": STRING,
            "short_descr": STRING,
            "timezone_name": STRING,
            "title": STRING,
        }
    )
