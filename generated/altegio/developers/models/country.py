# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, NUMBER, STRING, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class Country(Model):
    """Used by get_country_list."""

    currency: str = ABSENT
    exchange: float = ABSENT
    full_title: str = ABSENT
    group_type: float = ABSENT
    id: int = ABSENT
    """Its id."""
    is_eu: bool | Unset = UNSET
    iso_code: str = ABSENT
    lang_id: int = ABSENT
    phone_code: str = ABSENT
    phone_example: str = ABSENT
    phone_template: str = ABSENT
    title: str = ABSENT
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
