# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER_OR_NULL, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class ProductCategoryAttributes(Model):
    """The fields of a product category."""

    is_chain: bool
    """Whether it belongs to the chain."""
    parent_category_id: int | None
    """The category above; null for a topmost one."""
    title: str
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"is_chain": BOOLEAN, "parent_category_id": INTEGER_OR_NULL, "title": STRING},
        required=("is_chain", "parent_category_id", "title"),
    )
