# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class Tag(Model):
    """A tag of an event or appointment."""

    id: int = ABSENT
    """Its id."""
    title: str = ABSENT
    """Its name."""
    color: str = ABSENT
    """Colour as #RRGGBB."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "title": STRING, "color": STRING})
