# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Array, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class PartnerAppointmentLocation(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""
    public_title: str | Unset = UNSET
    """Name shown to clients."""
    business_group_id: int | Unset = UNSET
    """Group of businesses."""
    business_type_id: int | Unset = UNSET
    """Type of business."""
    country_id: int | Unset = UNSET
    """The country."""
    country: str | Unset = UNSET
    """Name of the country."""
    city_id: int | Unset = UNSET
    """The city."""
    city: str | Unset = UNSET
    """Name of the city."""
    timezone: str | Unset = UNSET
    """Offset from UTC in hours, a number or text; trust `timezone_name`."""
    timezone_name: str | Unset = UNSET
    """Name of the time zone, such as Europe/Paris."""
    address: str | Unset = UNSET
    """Street address."""
    coordinate_lat: float | Unset = UNSET
    """Latitude, in degrees."""
    coordinate_lon: float | Unset = UNSET
    """Longitude, in degrees."""
    logo: str | Unset = UNSET
    """Address of the logo."""
    zip: str | Unset = UNSET
    """Postal code."""
    phone: str | Unset = UNSET
    """Phone number with country code. It comes with or without +."""
    phones: list[str] | Unset = UNSET
    """Phone numbers."""
    site: str | Unset = UNSET
    """Web site."""
    allow_delete_record: bool | Unset = UNSET
    """Whether clients can call appointments off online."""
    allow_change_record: bool | Unset = UNSET
    """Whether clients can change their appointments online."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "title": STRING,
            "public_title": STRING,
            "business_group_id": INTEGER,
            "business_type_id": INTEGER,
            "country_id": INTEGER,
            "country": STRING,
            "city_id": INTEGER,
            "city": STRING,
            "timezone": STRING,
            "timezone_name": STRING,
            "address": STRING,
            "coordinate_lat": NUMBER,
            "coordinate_lon": NUMBER,
            "logo": STRING,
            "zip": STRING,
            "phone": STRING,
            "phones": Array(STRING),
            "site": STRING,
            "allow_delete_record": BOOLEAN,
            "allow_change_record": BOOLEAN,
        }
    )
