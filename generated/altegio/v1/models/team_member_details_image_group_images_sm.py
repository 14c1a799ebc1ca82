# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberDetailsImageGroupImagesSm(Model):
    """Part of another model."""

    height: str | Unset = UNSET
    """Height in pixels, as text."""
    id: int | Unset = UNSET
    """Its id."""
    image_group_id: int | Unset = UNSET
    """The image in all its sizes."""
    path: str | Unset = UNSET
    """Path of the file."""
    type: str | Unset = UNSET
    """Its type."""
    version: str | Unset = UNSET
    """Version of the file, as text."""
    width: str | Unset = UNSET
    """Width in pixels, as text."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "height": STRING,
            "id": INTEGER,
            "image_group_id": INTEGER,
            "path": STRING,
            "type": STRING,
            "version": STRING,
            "width": STRING,
        }
    )
