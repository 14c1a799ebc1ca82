# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object


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
