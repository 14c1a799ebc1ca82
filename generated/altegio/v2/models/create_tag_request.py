# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar, Literal

from altegio_core.schema.generated import STRING, UNSET, Integer, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateTagRequest(Model):
    """What to send to make a tag.

    Used by create_tag, create_tag_v2.
    """

    color: str
    """Colour as #RRGGBB."""
    title: str
    """Its name."""
    entity: Literal[0, 1, 2, 3] | Unset = UNSET
    """What it is for: 0 anything, 1 clients, 2 appointments, 3 events (0 if left out)."""
    icon: str | Unset = UNSET
    """Name of the icon."""

    SCHEMA: ClassVar[Object] = Object(
        {"color": STRING, "entity": Integer(enum=(0, 1, 2, 3)), "icon": STRING, "title": STRING},
        required=("color", "title"),
    )
