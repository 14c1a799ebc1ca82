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
class ConnectedLocation(Model):
    """Used by list_marketplace_app_locations."""

    active: int | Unset = UNSET
    """1 if anything is sent at all."""
    active_staff_count: float | Unset = UNSET
    address: str | Unset = UNSET
    app_android: str | Unset = UNSET
    app_ios: str | Unset = UNSET
    bookform_group_priority: float | Unset = UNSET
    booking_widget_promo: dict[str, Any] | None | Unset = UNSET
    city: str | Unset = UNSET
    city_id: int | Unset = UNSET
    company_photos: list[str] | Unset = UNSET
    coordinate_lat: float | Unset = UNSET
    coordinate_lon: float | Unset = UNSET
    country: str | Unset = UNSET
    country_id: int | Unset = UNSET
    currency_short_title: str | Unset = UNSET
    description: str | Unset = UNSET
    email: str | Unset = UNSET
    group_priority: float | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    logo: str | Unset = UNSET
    next_slot: str | Unset = UNSET
    phone: str | Unset = UNSET
    """Phone number with country code."""
    phone_confirmation: bool | Unset = UNSET
    phones: list[str] | Unset = UNSET
    photos: list[str] | Unset = UNSET
    public_title: str | Unset = UNSET
    reminds_sms_default: int | Unset = UNSET
    reminds_sms_disabled: bool | Unset = UNSET
    schedule: str | Unset = UNSET
    """1 to send changes of working hours."""
    short_descr: str | Unset = UNSET
    timezone: float | Unset = UNSET
    timezone_name: str | Unset = UNSET
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
