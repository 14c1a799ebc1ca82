# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Array, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .location_social import LocationSocial


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateLocationRequest(Model):
    """Used by update_location."""

    address: str | Unset = UNSET
    business_type_id: int | Unset = UNSET
    city: str | Unset = UNSET
    city_id: int | Unset = UNSET
    coordinate_lat: float | Unset = UNSET
    coordinate_lon: float | Unset = UNSET
    country: str | Unset = UNSET
    country_id: int | Unset = UNSET
    description: str | Unset = UNSET
    phones: list[str] | Unset = UNSET
    short_descr: str | Unset = UNSET
    site: str | Unset = UNSET
    social: LocationSocial | Unset = UNSET
    title: str | Unset = UNSET
    zip: str | Unset = UNSET

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
