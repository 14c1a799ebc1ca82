# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Integer, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class LeaveCommentRequest(Model):
    """Used by leave_comment."""

    mark: int
    """Mark from 1 to 5 (at least 1, at most 5)."""
    name: str
    """The name."""
    text: str
    """The text."""

    SCHEMA: ClassVar[Object] = Object(
        {"mark": Integer(minimum=1, maximum=5), "name": STRING, "text": STRING}, required=("mark", "name", "text")
    )
