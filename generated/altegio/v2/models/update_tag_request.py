# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar, Literal

from altegio_core.schema.generated import STRING, UNSET, Integer, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateTagRequest(Model):
    """What to send to replace a tag.

    Used by update_tag.
    """

    color: str | Unset = UNSET
    """Colour as #RRGGBB."""
    entity: Literal[0, 1, 2, 3] | Unset = UNSET
    """What it is for: 0 anything, 1 clients, 2 appointments, 3 events."""
    icon: str | Unset = UNSET
    """Name of the icon."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"color": STRING, "entity": Integer(enum=(0, 1, 2, 3)), "icon": STRING, "title": STRING}
    )
