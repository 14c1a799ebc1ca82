# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class Company(Model):
    """Part of another model."""

    address: str
    """Street address."""
    city: str
    """Name of the city."""
    city_id: int
    """The city."""
    coordinate_lat: float
    """Latitude, in degrees."""
    coordinate_lng: float
    country: str
    """Name of the country."""
    country_id: int
    """The country."""
    id: int
    """Its id."""
    phone: str
    """Phone number with country code. It comes with or without +."""
    timezone: str
    """Offset from UTC in hours, a number or text; trust `timezone_name`."""
    title: str
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "address": STRING,
            "city": STRING,
            "city_id": INTEGER,
            "coordinate_lat": NUMBER,
            "coordinate_lng": NUMBER,
            "country": STRING,
            "country_id": INTEGER,
            "id": INTEGER,
            "phone": STRING,
            "timezone": STRING,
            "title": STRING,
        },
        required=(
            "address",
            "city",
            "city_id",
            "coordinate_lat",
            "coordinate_lng",
            "country",
            "country_id",
            "id",
            "phone",
            "timezone",
            "title",
        ),
    )
