# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, INTEGER, NUMBER, STRING, Array, Map, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateInventoryOperationDataDocumentCompany(Model):
    """Part of another model."""

    address: str | Unset = UNSET
    """Street address."""
    city_id: int | Unset = UNSET
    """The city."""
    coordinate_lat: float | Unset = UNSET
    """Latitude, in degrees."""
    coordinate_lon: float | Unset = UNSET
    """Longitude, in degrees."""
    country_id: int | Unset = UNSET
    """The country."""
    id: int | Unset = UNSET
    """Its id."""
    logo: str | Unset = UNSET
    """Address of the logo."""
    phones: list[dict[str, Any]] | Unset = UNSET
    """Phone numbers."""
    site: str | Unset = UNSET
    """Web site."""
    timezone: str | Unset = UNSET
    """Offset from UTC in hours, a number or text; trust `timezone_name`."""
    title: str | Unset = UNSET
    """Its name."""
    zip: str | Unset = UNSET
    """Postal code."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "address": STRING,
            "city_id": INTEGER,
            "coordinate_lat": NUMBER,
            "coordinate_lon": NUMBER,
            "country_id": INTEGER,
            "id": INTEGER,
            "logo": STRING,
            "phones": Array(Map(ANY)),
            "site": STRING,
            "timezone": String(format="date-time"),
            "title": STRING,
            "zip": STRING,
        }
    )
