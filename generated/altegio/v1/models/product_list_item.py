# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class ProductListItem(Model):
    """Used by get_products_list."""

    article: str | Unset = UNSET
    category: str | Unset = UNSET
    category_id: int | Unset = UNSET
    cost: float | Unset = UNSET
    good_id: int | Unset = UNSET
    label: str | Unset = UNSET
    salon_id: int | Unset = UNSET
    title: str | Unset = UNSET
    unit_id: int | Unset = UNSET
    unit_short_title: str | Unset = UNSET
    value: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "article": STRING,
            "category": STRING,
            "category_id": INTEGER,
            "cost": NUMBER,
            "good_id": INTEGER,
            "label": STRING,
            "salon_id": INTEGER,
            "title": STRING,
            "unit_id": INTEGER,
            "unit_short_title": STRING,
            "value": STRING,
        }
    )
