# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Array, Object, Ref

if TYPE_CHECKING:
    from .location_social import LocationSocial


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateLocationRequest(Model):
    """What to send to change a location.

    Used by update_location.
    """

    address: str | Unset = UNSET
    """Street address."""
    business_type_id: int | Unset = UNSET
    """Type of business."""
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
    description: str | Unset = UNSET
    """A description."""
    phones: list[str] | Unset = UNSET
    """Phone numbers; they may not be kept, read them back."""
    short_descr: str | Unset = UNSET
    """The kind of business in a few words."""
    site: str | Unset = UNSET
    """Web site."""
    social: LocationSocial | Unset = UNSET
    """Accounts in social networks."""
    title: str | Unset = UNSET
    """Its name."""
    zip: str | Unset = UNSET
    """Postal code."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "address": STRING,
            "business_type_id": INTEGER,
            "city": STRING,
            "city_id": INTEGER,
            "coordinate_lat": NUMBER,
            "coordinate_lon": NUMBER,
            "country": STRING,
            "country_id": INTEGER,
            "description": STRING,
            "phones": Array(STRING),
            "short_descr": STRING,
            "site": STRING,
            "social": Ref(__package__, "LocationSocial"),
            "title": STRING,
            "zip": STRING,
        }
    )
