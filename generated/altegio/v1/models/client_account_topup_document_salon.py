# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, NUMBER, STRING, Array, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccountTopupDocumentSalon(Model):
    """Part of another model."""

    address: str | Unset = UNSET
    allow_change_record: bool | Unset = UNSET
    allow_delete_record: bool | Unset = UNSET
    business_group_id: int | Unset = UNSET
    business_type_id: int | Unset = UNSET
    city_id: int | Unset = UNSET
    coordinate_lat: float | Unset = UNSET
    coordinate_lon: float | Unset = UNSET
    country_id: int | Unset = UNSET
    id: int | Unset = UNSET
    logo: str | Unset = UNSET
    phone: str | Unset = UNSET
    phones: list[str] | Unset = UNSET
    public_title: str | Unset = UNSET
    site: str | Unset = UNSET
    timezone: str | Unset = UNSET
    timezone_name: str | Unset = UNSET
    title: str | Unset = UNSET
    zip: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "address": STRING,
            "allow_change_record": BOOLEAN,
            "allow_delete_record": BOOLEAN,
            "business_group_id": INTEGER,
            "business_type_id": INTEGER,
            "city_id": INTEGER,
            "coordinate_lat": NUMBER,
            "coordinate_lon": NUMBER,
            "country_id": INTEGER,
            "id": INTEGER,
            "logo": STRING,
            "phone": STRING,
            "phones": Array(STRING),
            "public_title": STRING,
            "site": STRING,
            "timezone": STRING,
            "timezone_name": STRING,
            "title": STRING,
            "zip": STRING,
        }
    )
