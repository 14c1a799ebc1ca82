# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class DeleteImageRequest(Model):
    """Used by delete_image."""

    image_group_id: int
    """The image in all its sizes."""

    SCHEMA: ClassVar[Object] = Object({"image_group_id": INTEGER}, required=("image_group_id",))
