# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, Object, Ref

if TYPE_CHECKING:
    from .uploaded_image_image_group import UploadedImageImageGroup


@define(slots=False, kw_only=True, eq=False, repr=False)
class UploadedImage(Model):
    """Used by upload_image."""

    image_binded: bool | Unset = UNSET
    """Whether the image now belongs to what it was uploaded for."""
    image_group: UploadedImageImageGroup | Unset = UNSET
    """The image in several sizes; none comes as an empty list."""

    SCHEMA: ClassVar[Object] = Object(
        {"image_binded": BOOLEAN, "image_group": Ref(__package__, "UploadedImageImageGroup")}
    )
