# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class Country(Model):
    """Used by get_country_list."""

    currency: str | Unset = UNSET
    exchange: float | Unset = UNSET
    full_title: str | Unset = UNSET
    group_type: float | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    is_eu: bool | Unset = UNSET
    iso_code: str | Unset = UNSET
    lang_id: int | Unset = UNSET
    phone_code: str | Unset = UNSET
    phone_example: str | Unset = UNSET
    phone_template: str | Unset = UNSET
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "currency": STRING,
            "exchange": NUMBER,
            "full_title": STRING,
            "group_type": NUMBER,
            "id": INTEGER,
            "is_eu": BOOLEAN,
            "iso_code": STRING,
            "lang_id": INTEGER,
            "phone_code": STRING,
            "phone_example": STRING,
            "phone_template": STRING,
            "title": STRING,
        }
    )
