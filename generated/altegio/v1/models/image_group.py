# Generated from openapi/b2b-v1.yaml by `make regenerate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import INTEGER, STRING, UNSET, Map, Model, Object, Ref, Union, Unset, define

if TYPE_CHECKING:
    from .image import Image


@define(slots=False, kw_only=True, eq=False, repr=False)
class ImageGroup(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    entity: str | Unset = UNSET
    """Kind of thing it is for."""
    entity_id: int | str | Unset = UNSET
    """What it is for."""
    images: dict[str, Image] | Unset = UNSET
    """The image in several sizes."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "entity": STRING,
            "entity_id": Union((INTEGER, STRING)),
            "images": Map(Ref(__package__, "Image")),
        }
    )
