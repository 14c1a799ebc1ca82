# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import UNSET, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreatePositionRequest(Model):
    """What to send to make, or to replace, a position.

    Used by create_position, update_position.
    """

    title: str
    """Its name (at least 1 character, at most 100 characters)."""
    description: str | Unset = UNSET
    """A description (at most 1000 characters)."""

    SCHEMA: ClassVar[Object] = Object(
        {"description": String(max_length=1000), "title": String(min_length=1, max_length=100)}, required=("title",)
    )
