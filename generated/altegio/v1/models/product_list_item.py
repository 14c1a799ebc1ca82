# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, NUMBER, STRING, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ProductListItem(Model):
    """A product in a list.

    Used by get_products_list.
    """

    article: str | Unset = UNSET
    """Its article number."""
    category: str | Unset = UNSET
    """Name of the category."""
    category_id: int | Unset = UNSET
    """The category it is in."""
    cost: float = ABSENT
    """Price in major units of the currency."""
    good_id: int = ABSENT
    """The product, under its older name."""
    label: str = ABSENT
    """Name with the article number."""
    salon_id: int | Unset = UNSET
    """The location, under its older name."""
    title: str = ABSENT
    """Its name."""
    unit_id: int = ABSENT
    """Unit it is sold in."""
    unit_short_title: str = ABSENT
    """Unit it is sold in, in short."""
    value: str = ABSENT
    """Name, as in `title`."""

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
        },
        open=True,
    )
