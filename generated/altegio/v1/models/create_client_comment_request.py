# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import Model, Object, String, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateClientCommentRequest(Model):
    """Used by create_client_comment."""

    text: str
    """The text (at least 1 character, at most 255 characters)."""

    SCHEMA: ClassVar[Object] = Object({"text": String(min_length=1, max_length=255)}, required=("text",))
