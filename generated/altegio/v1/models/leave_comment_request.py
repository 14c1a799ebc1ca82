# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import STRING, Integer, Model, Object, define


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
