# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreatedTag(Model):
    """Used by create_tag."""

    color: str | Unset = UNSET
    """Colour as #RRGGBB."""
    entity: float | Unset = UNSET
    """Kind of thing it is for."""
    id: int | Unset = UNSET
    """Its id."""
    salon_id: int | Unset = UNSET
    """The location, under its older name."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"color": STRING, "entity": NUMBER, "id": INTEGER, "salon_id": INTEGER, "title": STRING}
    )
