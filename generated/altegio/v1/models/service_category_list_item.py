# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Model,
    Object,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class ServiceCategoryListItem(Model):
    """A service category in a list.

    Used by get_service_category_list, deprecated_get_service_category_list.
    """

    api_id: str = ABSENT
    """A reference of your own, stored with it and returned."""
    id: int = ABSENT
    """Its id."""
    is_chain: bool | Unset = UNSET
    """Whether it belongs to the chain."""
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
            "is_chain": BOOLEAN,
            "salon_service_id": INTEGER,
            "staff": Array(NUMBER),
            "title": STRING,
            "weight": NUMBER,
        },
        open=True,
    )
