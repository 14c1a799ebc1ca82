# Generated from openapi/b2b-v1.yaml by `make regenerate`; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, STRING, UNSET, Integer, Model, Object, String, Unset, define


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


@define(slots=False, kw_only=True, eq=False, repr=False)
class LeftComment(Model):
    """Used by leave_comment."""

    id: int = ABSENT
    """Its id."""
    type: int = ABSENT
    """Its type."""
    salon_id: int | Unset = UNSET
    """The location, under its older name."""
    master_id: int = ABSENT
    """The team member, under an older name; 0 is none."""
    record_id: int | Unset = UNSET
    """The appointment; 0 is none."""
    text: str = ABSENT
    """The text."""
    date: str = ABSENT
    """Day and time, local to the location."""
    rating: int = ABSENT
    """Average mark."""
    user_id: int = ABSENT
    """The user who did it, or who belongs to it."""
    user_name: str = ABSENT
    """Name of who left it."""
    user_avatar: str = ABSENT
    """Address of the picture of who left it."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "type": INTEGER,
            "salon_id": INTEGER,
            "master_id": INTEGER,
            "record_id": INTEGER,
            "text": STRING,
            "date": String(format="date-time"),
            "rating": INTEGER,
            "user_id": INTEGER,
            "user_name": STRING,
            "user_avatar": STRING,
        }
    )
