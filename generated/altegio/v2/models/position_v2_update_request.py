# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, UNSET, Array, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class PositionV2UpdateRequest(Model):
    """Used by update_position_v2."""

    position_id: int
    """The position; 0 is none."""
    title: str
    """Its name (at least 1 character, at most 100 characters)."""
    salon_ids: list[int]
    """Locations (at least 1 item)."""
    description: str | Unset = UNSET
    """A description (at most 1000 characters)."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "position_id": INTEGER,
            "title": String(min_length=1, max_length=100),
            "description": String(max_length=1000),
            "salon_ids": Array(INTEGER, min_items=1),
        },
        required=("position_id", "salon_ids", "title"),
    )
