# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, INTEGER, NUMBER, STRING, Map, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class RecordStaff(Model):
    """Part of another model."""

    api_id: str | Unset = UNSET
    avatar: str | Unset = UNSET
    avatar_big: str | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    position: dict[str, Any] | Unset = UNSET
    rating: float | Unset = UNSET
    specialization: str | Unset = UNSET
    votes_count: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": STRING,
            "avatar": STRING,
            "avatar_big": STRING,
            "id": INTEGER,
            "name": STRING,
            "position": Map(ANY),
            "rating": NUMBER,
            "specialization": STRING,
            "votes_count": INTEGER,
        }
    )
