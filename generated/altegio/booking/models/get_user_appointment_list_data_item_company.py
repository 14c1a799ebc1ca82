# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Array, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetUserAppointmentListDataItemCompany(Model):
    """Part of another model."""

    address: str | Unset = UNSET
    allow_change_record: bool | Unset = UNSET
    allow_change_record_delay_step: int | Unset = UNSET
    allow_delete_record: bool | Unset = UNSET
    allow_delete_record_delay_step: int | Unset = UNSET
    city: str | Unset = UNSET
    city_id: int | Unset = UNSET
    coordinate_lat: float | Unset = UNSET
    coordinate_lon: float | Unset = UNSET
    country: str | Unset = UNSET
    country_id: int | Unset = UNSET
    currency_short_title: str | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    phone: str | Unset = UNSET
    """Phone number with country code."""
    phones: list[str] | Unset = UNSET
    site: str | Unset = UNSET
    timezone: str | Unset = UNSET
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "address": STRING,
            "allow_change_record": BOOLEAN,
            "allow_change_record_delay_step": INTEGER,
            "allow_delete_record": BOOLEAN,
            "allow_delete_record_delay_step": INTEGER,
            "city": STRING,
            "city_id": INTEGER,
            "coordinate_lat": NUMBER,
            "coordinate_lon": NUMBER,
            "country": STRING,
            "country_id": INTEGER,
            "currency_short_title": STRING,
            "id": INTEGER,
            "phone": STRING,
            "phones": Array(STRING),
            "site": STRING,
            "timezone": STRING,
            "title": STRING,
        }
    )
