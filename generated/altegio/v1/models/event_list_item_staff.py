# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, NUMBER, STRING, STRING_OR_NULL, Object, Ref, Union
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .event_list_item_staff_position import EventListItemStaffPosition


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventListItemStaff(Model):
    """Part of another model."""

    api_id: str | None | Unset = UNSET
    avatar: str | Unset = UNSET
    avatar_big: str | Unset = UNSET
    average_score: float | Unset = UNSET
    comments_count: float | Unset = UNSET
    company_id: int | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    position: EventListItemStaffPosition | Unset = UNSET
    prepaid: str | Unset = UNSET
    rating: float | Unset = UNSET
    show_rating: bool | float | Unset = UNSET
    specialization: str | Unset = UNSET
    votes_count: float | Unset = UNSET

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
        }
    )
