# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateClientCommentRequest(Model):
    """Used by create_client_comment."""

    text: str
    """The text (at least 1 character, at most 255 characters)."""

    SCHEMA: ClassVar[Object] = Object({"text": String(min_length=1, max_length=255)}, required=("text",))
