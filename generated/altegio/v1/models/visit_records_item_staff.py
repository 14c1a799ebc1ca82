# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object, Ref

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitRecordsItemStaff(Model):
    """Part of another model."""

    avatar: str | Unset = UNSET
    """Address of the picture."""
    avatar_big: str | Unset = UNSET
    """Address of the picture in a larger size."""
    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    position: IdAndTitle | Unset = UNSET
    """The position; none comes as an empty list."""
    rating: float | Unset = UNSET
    """Average mark."""
    specialization: str | Unset = UNSET
    """What the team member does, in words."""
    votes_count: float | Unset = UNSET
    """Number of marks given."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "avatar": STRING,
            "avatar_big": STRING,
            "id": INTEGER,
            "name": STRING,
            "position": Ref(__package__, "IdAndTitle"),
            "rating": NUMBER,
            "specialization": STRING,
            "votes_count": NUMBER,
        }
    )
