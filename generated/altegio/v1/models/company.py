# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class Company(Model):
    """Part of another model."""

    address: str
    city: str
    city_id: int
    coordinate_lat: float
    coordinate_lng: float
    country: str
    country_id: int
    id: int
    phone: str
    timezone: str
    title: str

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
