# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, NUMBER, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreatedTag(Model):
    """Used by create_tag."""

    color: str = ABSENT
    """Colour as #RRGGBB."""
    entity: float = ABSENT
    """Kind of thing it is for."""
    id: int = ABSENT
    """Its id."""
    salon_id: int = ABSENT
    """The location, under its older name."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"color": STRING, "entity": NUMBER, "id": INTEGER, "salon_id": INTEGER, "title": STRING}
    )
