# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, NUMBER, STRING, UNSET, Array, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ServiceCategory(Model):
    """A service category.

    Used by create_service_category, get_service_category, update_service_category.
    """

    api_id: str | Unset = UNSET
    """A reference of your own, stored with it and returned."""
    id: int = ABSENT
    """Its id."""
    salon_service_id: int | Unset = UNSET
    """Id of its link to the location, where it belongs to a chain."""
    staff: list[float] = ABSENT
    """Team member or team members."""
    title: str = ABSENT
    """Its name."""
    weight: float = ABSENT
    """Place in lists."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": STRING,
            "id": INTEGER,
            "salon_service_id": INTEGER,
            "staff": Array(NUMBER),
            "title": STRING,
            "weight": NUMBER,
        }
    )
