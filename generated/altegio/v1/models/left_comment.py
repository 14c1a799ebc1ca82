# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class LeftComment(Model):
    """Used by leave_comment."""

    id: int | Unset = UNSET
    """Its id."""
    type: int | Unset = UNSET
    """Its type."""
    salon_id: int | Unset = UNSET
    """The location, under its older name."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    record_id: int | Unset = UNSET
    """The appointment; 0 is none."""
    text: str | Unset = UNSET
    """The text."""
    date: str | Unset = UNSET
    """Day and time, local to the location."""
    rating: int | Unset = UNSET
    """Average mark."""
    user_id: int | Unset = UNSET
    """The user who did it, or who belongs to it."""
    user_name: str | Unset = UNSET
    """Name of who left it."""
    user_avatar: str | Unset = UNSET
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
