# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    STRING,
    UNSET,
    Model,
    Object,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class ProductCategory(Model):
    """A product category.

    Used by get_product_category_list, get_product_category_list_by_ids, deprecated_get_product_category_list.
    """

    id: int = ABSENT
    """Its id."""
    is_chain: bool | Unset = UNSET
    """Whether it belongs to the chain."""
    parent_category_id: int | None | Unset = UNSET
    """The category above; null or 0 for a topmost one."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "is_chain": BOOLEAN, "parent_category_id": INTEGER_OR_NULL, "title": STRING}
    )
