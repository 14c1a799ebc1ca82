# Generated from openapi/b2b-v1.yaml by `make regenerate`; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, STRING, Model, Object, define


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
