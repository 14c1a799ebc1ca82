# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, INTEGER, STRING, Array, Map, Object, String
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateInventoryOperationDataDocumentCompany(Model):
    """Part of another model."""

    address: str | Unset = UNSET
    city_id: int | Unset = UNSET
    coordinate_lat: str | Unset = UNSET
    coordinate_lon: str | Unset = UNSET
    country_id: int | Unset = UNSET
    id: int | Unset = UNSET
    logo: str | Unset = UNSET
    phones: list[dict[str, Any]] | Unset = UNSET
    site: str | Unset = UNSET
    timezone: str | Unset = UNSET
    title: str | Unset = UNSET
    zip: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "address": STRING,
            "city_id": INTEGER,
            "coordinate_lat": STRING,
            "coordinate_lon": STRING,
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
