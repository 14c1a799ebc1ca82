# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentRecordLabelsItem(Model):
    """Part of another model."""

    color: str | Unset = UNSET
    """Colour as #RRGGBB."""
    font_color: str | Unset = UNSET
    """Colour of the text as #RRGGBB."""
    icon: str | Unset = UNSET
    """Name of the icon."""
    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"color": STRING, "font_color": STRING, "icon": STRING, "id": INTEGER, "title": STRING}
    )
