# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, STRING, Map, Model, Object, Ref, Union, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ImageGroup(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    entity: str = ABSENT
    """Kind of thing it is for."""
    entity_id: int | str = ABSENT
    """What it is for."""
    images: dict[str, Image] = ABSENT
    """The image in several sizes."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "entity": STRING,
            "entity_id": Union((INTEGER, STRING)),
            "images": Map(Ref(__package__, "Image")),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class Image(Model):
    """Part of another model."""

    height: str
    """Height in pixels, as text."""
    id: int
    """Its id."""
    image_group_id: int
    """The image in all its sizes."""
    path: str
    """Path of the file."""
    type: str
    """Its type."""
    version: str
    """Version of the file, as text."""
    width: str
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
        },
        required=("height", "id", "image_group_id", "path", "type", "version", "width"),
    )
