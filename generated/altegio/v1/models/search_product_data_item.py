# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, STRING, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class SearchProductDataItem(Model):
    """Used by search_product."""

    category_id: int | Unset = UNSET
    is_category: bool | Unset = UNSET
    is_chain: bool | Unset = UNSET
    is_item: bool | Unset = UNSET
    item_id: int | Unset = UNSET
    parent_id: int | Unset = UNSET
    title: str | Unset = UNSET

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
