# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import NUMBER, STRING, UNSET, Array, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateServiceCategoryRequest(Model):
    """What to send to make, or to replace, a service category.

    Used by create_service_category, update_service_category.
    """

    api_id: str | Unset = UNSET
    """A reference of your own, stored with it and returned."""
    staff: list[float] | Unset = UNSET
    """Team member or team members."""
    title: str | Unset = UNSET
    """Its name."""
    weight: float | Unset = UNSET
    """Place in lists."""

    SCHEMA: ClassVar[Object] = Object({"api_id": STRING, "staff": Array(NUMBER), "title": STRING, "weight": NUMBER})
