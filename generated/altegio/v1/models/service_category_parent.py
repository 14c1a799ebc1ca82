# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class ServiceCategoryParent(Model):
    """Part of another model."""

    category_id: int | Unset = UNSET
    """The category it is in."""
    id: int | Unset = UNSET
    """Its id."""
    is_category: bool | Unset = UNSET
    """Whether it is a category rather than a service."""
    online_sale_title: str | Unset = UNSET
    """Name in the online shop."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"category_id": INTEGER, "id": INTEGER, "is_category": BOOLEAN, "online_sale_title": STRING, "title": STRING}
    )
