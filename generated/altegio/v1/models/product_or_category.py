# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ProductOrCategory(Model):
    """Used by search_product."""

    category_id: int = ABSENT
    """The category it is in."""
    is_category: bool = ABSENT
    """Whether it is a category rather than a service."""
    is_chain: bool = ABSENT
    """Whether it belongs to the chain."""
    is_item: bool = ABSENT
    item_id: int = ABSENT
    """What the line is about: a service or a product, by `item_type_id`."""
    parent_id: int = ABSENT
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "category_id": INTEGER,
            "is_category": BOOLEAN,
            "is_chain": BOOLEAN,
            "is_item": BOOLEAN,
            "item_id": INTEGER,
            "parent_id": INTEGER,
            "title": STRING,
        }
    )
