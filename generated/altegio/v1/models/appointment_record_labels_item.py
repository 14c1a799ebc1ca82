# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentRecordLabelsItem(Model):
    """Part of another model."""

    color: str = ABSENT
    """Colour as #RRGGBB."""
    font_color: str = ABSENT
    """Colour of the text as #RRGGBB."""
    icon: str = ABSENT
    """Name of the icon."""
    id: int = ABSENT
    """Its id."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"color": STRING, "font_color": STRING, "icon": STRING, "id": INTEGER, "title": STRING}
    )
