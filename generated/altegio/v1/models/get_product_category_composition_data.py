# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Array, Object, Ref

if TYPE_CHECKING:
    from .product_or_category import ProductOrCategory


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetProductCategoryCompositionData(Model):
    """Used by get_product_category_composition."""

    category_id: int | Unset = UNSET
    """The category it is in."""
    children: list[ProductOrCategory] | Unset = UNSET
    children_count: float | Unset = UNSET
    is_category: bool | Unset = UNSET
    """Whether it is a category rather than a service."""
    is_chain: bool | Unset = UNSET
    """Whether it belongs to the chain."""
    is_item: bool | Unset = UNSET
    item_id: int | Unset = UNSET
    """What the line is about: a service or a product, by `item_type_id`."""
    parent_id: int | Unset = UNSET
    title: str | Unset = UNSET
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
