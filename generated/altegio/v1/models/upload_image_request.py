# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    BOOLEAN,
    INTEGER,
    UNSET,
    Binary,
    Model,
    Object,
    Ref,
    Unset,
    Upload,
    define,
)

if TYPE_CHECKING:
    from .image_group import ImageGroup


@define(slots=False, kw_only=True, eq=False, repr=False)
class UploadImageRequest(Model):
    """Used by upload_image."""

    image: Upload
    """The image, JPEG or PNG."""
    company_id: int | Unset = UNSET
    """The location."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    service_id: int | Unset = UNSET
    """The service."""

    SCHEMA: ClassVar[Object] = Object(
        {"company_id": INTEGER, "image": Binary(), "master_id": INTEGER, "service_id": INTEGER}, required=("image",)
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class UploadedImage(Model):
    """Used by upload_image."""

    image_binded: bool = ABSENT
    """Whether the image now belongs to what it was uploaded for."""
    image_group: ImageGroup = ABSENT
    """The image in several sizes; none comes as an empty list."""

    SCHEMA: ClassVar[Object] = Object({"image_binded": BOOLEAN, "image_group": Ref(__package__, "ImageGroup")})
