# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateProductCategoryData(Model):
    """Used by create_product_category, update_product_category."""

    id: int | Unset = UNSET
    """Its id."""
    parent_category_id: int | Unset = UNSET
    """The category above; null or 0 for a topmost one."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "parent_category_id": INTEGER, "title": STRING})
