# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Object, String
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class Comment(Model):
    """Used by get_comments."""

    date: str | Unset = UNSET
    id: int | Unset = UNSET
    master_id: int | Unset = UNSET
    rating: int | Unset = UNSET
    record_id: int | Unset = UNSET
    salon_id: int | Unset = UNSET
    text: str | Unset = UNSET
    type: float | Unset = UNSET
    user_avatar: str | Unset = UNSET
    user_id: int | Unset = UNSET
    user_name: str | Unset = UNSET

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
