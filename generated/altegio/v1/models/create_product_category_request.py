# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, STRING, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateProductCategoryRequest(Model):
    """What to send to make, or to replace, a product category.

    Used by create_product_category, update_product_category.
    """

    title: str
    """Its name."""
    article: str | Unset = UNSET
    """Its article number."""
    comment: str | Unset = UNSET
    """A note."""
    parent_category_id: int | Unset = UNSET
    """The category above; null or 0 for a topmost one."""

    SCHEMA: ClassVar[Object] = Object(
        {"article": STRING, "comment": STRING, "parent_category_id": INTEGER, "title": STRING}, required=("title",)
    )
