# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, STRING_OR_NULL, Object, Ref, Union

if TYPE_CHECKING:
    from .event_list_item_staff_position import EventListItemStaffPosition


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventListItemStaff(Model):
    """Part of another model."""

    api_id: str | None | Unset = UNSET
    """Reference of your own, kept with it and given back."""
    avatar: str | Unset = UNSET
    """Address of the picture."""
    avatar_big: str | Unset = UNSET
    """Address of the picture in a larger size."""
    average_score: float | Unset = UNSET
    comments_count: float | Unset = UNSET
    """Number of reviews."""
    company_id: int | Unset = UNSET
    """The location."""
    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    position: EventListItemStaffPosition | Unset = UNSET
    """The position; none comes as an empty list."""
    prepaid: str | Unset = UNSET
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""
    rating: float | Unset = UNSET
    """Average mark."""
    show_rating: bool | float | Unset = UNSET
    """1 if the mark is shown."""
    specialization: str | Unset = UNSET
    """What the team member does, in words."""
    votes_count: float | Unset = UNSET
    """Number of marks given."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": STRING_OR_NULL,
            "avatar": STRING,
            "avatar_big": STRING,
            "average_score": NUMBER,
            "comments_count": NUMBER,
            "company_id": INTEGER,
            "id": INTEGER,
            "name": STRING,
            "position": Ref(__package__, "EventListItemStaffPosition"),
            "prepaid": STRING,
            "rating": NUMBER,
            "show_rating": Union((BOOLEAN, NUMBER)),
            "specialization": STRING,
            "votes_count": NUMBER,
        },
        open=True,
    )
