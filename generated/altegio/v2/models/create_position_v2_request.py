# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, STRING, UNSET, Array, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreatePositionV2Request(Model):
    """Used by create_position_v2."""

    salon_ids: list[int]
    """Locations (at least 1 item)."""
    title: str | Unset = UNSET
    """Its name."""
    description: str | Unset = UNSET
    """A description."""

    SCHEMA: ClassVar[Object] = Object(
        {"title": STRING, "description": STRING, "salon_ids": Array(INTEGER, min_items=1)}, required=("salon_ids",)
    )
