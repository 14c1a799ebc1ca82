# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, NUMBER, STRING, UNSET, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class Comment(Model):
    """A review a client left.

    Used by get_comments, leave_comment.
    """

    date: str = ABSENT
    """Day and time, local to the location."""
    id: int = ABSENT
    """Its id."""
    master_id: int = ABSENT
    """The team member, under an older name; 0 is none."""
    rating: int = ABSENT
    """Mark from 1 to 5."""
    record_id: int | Unset = UNSET
    """The appointment; 0 is none."""
    salon_id: int | Unset = UNSET
    """The location, under its older name."""
    text: str = ABSENT
    """The text."""
    type: float = ABSENT
    """1 about a team member, 0 about the location."""
    user_avatar: str = ABSENT
    """Address of the picture of who left it."""
    user_id: int = ABSENT
    """The user who did it, or who belongs to it."""
    user_name: str = ABSENT
    """Name of who left it."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "date": String(format="date-time"),
            "id": INTEGER,
            "master_id": INTEGER,
            "rating": INTEGER,
            "record_id": INTEGER,
            "salon_id": INTEGER,
            "text": STRING,
            "type": NUMBER,
            "user_avatar": STRING,
            "user_id": INTEGER,
            "user_name": STRING,
        }
    )
