# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class ProductOrCategory(Model):
    """Used by search_product."""

    category_id: int | Unset = UNSET
    """The category it is in."""
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
            "is_category": BOOLEAN,
            "is_chain": BOOLEAN,
            "is_item": BOOLEAN,
            "item_id": INTEGER,
            "parent_id": INTEGER,
            "title": STRING,
        }
    )
