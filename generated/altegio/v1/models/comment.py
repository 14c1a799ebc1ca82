# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class Comment(Model):
    """A review a client left.

    Used by get_comments.
    """

    date: str | Unset = UNSET
    """Day and time, local to the location."""
    id: int | Unset = UNSET
    """Its id."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    rating: int | Unset = UNSET
    """Mark from 1 to 5."""
    record_id: int | Unset = UNSET
    """The appointment; 0 is none."""
    salon_id: int | Unset = UNSET
    """The location, under its older name."""
    text: str | Unset = UNSET
    """The text."""
    type: float | Unset = UNSET
    """1 about a team member, 0 about the location."""
    user_avatar: str | Unset = UNSET
    """Address of the picture of who left it."""
    user_id: int | Unset = UNSET
    """The user who did it, or who belongs to it."""
    user_name: str | Unset = UNSET
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
