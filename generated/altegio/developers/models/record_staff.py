# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object, Ref

if TYPE_CHECKING:
    from .staff_position import StaffPosition


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
    position: StaffPosition | Unset = UNSET
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
            "position": Ref(__package__, "StaffPosition"),
            "rating": NUMBER,
            "specialization": STRING,
            "votes_count": INTEGER,
        }
    )
