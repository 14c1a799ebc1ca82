# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, INTEGER_OR_NULL, NUMBER, STRING, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .team_member_details_image_group import TeamMemberDetailsImageGroup


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberDetails(Model):
    """Used by get_team_member_by_id."""

    api_id: str | Unset = UNSET
    avatar: str | Unset = UNSET
    avatar_big: str | Unset = UNSET
    comments_count: float | Unset = UNSET
    fired: str | Unset = UNSET
    hidden: str | Unset = UNSET
    id: int | Unset = UNSET
    image_group: TeamMemberDetailsImageGroup | Unset = UNSET
    information: str | Unset = UNSET
    name: str | Unset = UNSET
    position: IdAndTitle | None | Unset = UNSET
    rating: float | Unset = UNSET
    show_rating: float | Unset = UNSET
    specialization: str | Unset = UNSET
    status: str | Unset = UNSET
    user_id: int | None | Unset = UNSET
    votes_count: float | Unset = UNSET
    weight: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": STRING,
            "avatar": STRING,
            "avatar_big": STRING,
            "comments_count": NUMBER,
            "fired": STRING,
            "hidden": STRING,
            "id": INTEGER,
            "image_group": Ref(__package__, "TeamMemberDetailsImageGroup"),
            "information": STRING,
            "name": STRING,
            "position": Ref(__package__, "IdAndTitle", nullable=True),
            "rating": NUMBER,
            "show_rating": NUMBER,
            "specialization": STRING,
            "status": STRING,
            "user_id": INTEGER_OR_NULL,
            "votes_count": NUMBER,
            "weight": STRING,
        }
    )
