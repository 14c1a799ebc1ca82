# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, File, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Binary, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class UploadImageRequest(Model):
    """Used by upload_image."""

    image: bytes | File
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
