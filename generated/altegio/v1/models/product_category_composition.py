# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, NUMBER, STRING, Array, Model, Object, Ref, define

if TYPE_CHECKING:
    from .product_or_category import ProductOrCategory


@define(slots=False, kw_only=True, eq=False, repr=False)
class ProductCategoryComposition(Model):
    """Used by get_product_category_composition."""

    category_id: int = ABSENT
    """The category it is in."""
    children: list[ProductOrCategory] = ABSENT
    children_count: float = ABSENT
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
            "children": Array(Ref(__package__, "ProductOrCategory")),
            "children_count": NUMBER,
            "is_category": BOOLEAN,
            "is_chain": BOOLEAN,
            "is_item": BOOLEAN,
            "item_id": INTEGER,
            "parent_id": INTEGER,
            "title": STRING,
        }
    )
