# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ProductCategoryTitle(Model):
    """Used by create_product_category, update_product_category."""

    id: int = ABSENT
    """Its id."""
    parent_category_id: int = ABSENT
    """The category above; null or 0 for a topmost one."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "parent_category_id": INTEGER, "title": STRING})
