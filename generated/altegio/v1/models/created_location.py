# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, NUMBER, STRING, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreatedLocation(Model):
    """Used by create_location."""

    active: float | Unset = UNSET
    active_staff_count: float | Unset = UNSET
    address: str | Unset = UNSET
    app_android: str | Unset = UNSET
    app_ios: str | Unset = UNSET
    city: str | Unset = UNSET
    city_id: int | Unset = UNSET
    coordinate_lat: float | Unset = UNSET
    coordinate_lon: float | Unset = UNSET
    country: str | Unset = UNSET
    country_id: int | Unset = UNSET
    currency_short_title: str | Unset = UNSET
    id: int | Unset = UNSET
    logo: str | Unset = UNSET
    phone: str | Unset = UNSET
    phone_confirmation: bool | Unset = UNSET
    schedule: str | Unset = UNSET
    short_descr: str | Unset = UNSET
    timezone_name: str | Unset = UNSET
    title: str | Unset = UNSET

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
