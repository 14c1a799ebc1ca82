# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, STRING, Object, String
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class LeftComment(Model):
    """Used by leave_comment."""

    id: int | Unset = UNSET
    type: int | Unset = UNSET
    salon_id: int | Unset = UNSET
    master_id: int | Unset = UNSET
    record_id: int | Unset = UNSET
    text: str | Unset = UNSET
    date: str | Unset = UNSET
    rating: int | Unset = UNSET
    user_id: int | Unset = UNSET
    user_name: str | Unset = UNSET
    user_avatar: str | Unset = UNSET

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
