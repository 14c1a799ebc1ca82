# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, STRING, UNSET, Array, Model, Object, Ref, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class BusinessGroup(Model):
    """Used by get_business_types_by_group."""

    id: int = ABSENT
    """Its id."""
    image: str = ABSENT
    image_small: str | Unset = UNSET
    title: str = ABSENT
    """Its name."""
    types: list[BusinessGroupTypesItem] = ABSENT
    """Only calls of these kinds."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "image": STRING,
            "image_small": STRING,
            "title": STRING,
            "types": Array(Ref(__package__, "BusinessGroupTypesItem")),
        },
        open=True,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class BusinessGroupTypesItem(Model):
    """Part of another model."""

    business_group_id: int = ABSENT
    id: int = ABSENT
    """Its id."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"business_group_id": INTEGER, "id": INTEGER, "title": STRING})
