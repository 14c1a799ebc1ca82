# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class City(Model):
    """Used by get_city_list."""

    country_id: int = ABSENT
    id: int = ABSENT
    """Its id."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"country_id": INTEGER, "id": INTEGER, "title": STRING})
