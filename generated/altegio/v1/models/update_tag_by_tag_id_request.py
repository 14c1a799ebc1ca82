# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import NUMBER, STRING, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateTagByTagIdRequest(Model):
    """What to send to replace a tag.

    Used by update_tag_by_tag_id.
    """

    color: str | Unset = UNSET
    """Colour as #RRGGBB."""
    entity: float | Unset = UNSET
    """What it is for: 0 anything, 1 clients, 2 appointments, 3 events."""
    icon: str | Unset = UNSET
    """Name of the icon."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"color": STRING, "entity": NUMBER, "icon": STRING, "title": STRING})
