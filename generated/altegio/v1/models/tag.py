# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class Tag(Model):
    """A tag of an event or appointment."""

    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""
    color: str | Unset = UNSET
    """Colour as #RRGGBB."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "title": STRING, "color": STRING})
