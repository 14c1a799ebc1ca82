# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, INTEGER_OR_NULL, NUMBER, STRING, STRING_OR_NULL, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMember(Model):
    """Used by get_team_member, deprecated_create_team_member, update_team_member."""

    avatar: str | Unset = UNSET
    avatar_big: str | Unset = UNSET
    company_id: int | Unset = UNSET
    fired: float | Unset = UNSET
    hidden: float | Unset = UNSET
    id: int | Unset = UNSET
    is_included_in_payment_policy: bool | Unset = UNSET
    is_paid_staff: bool | Unset = UNSET
    name: str | Unset = UNSET
    position: IdAndTitle | None | Unset = UNSET
    specialization: str | Unset = UNSET
    status: float | Unset = UNSET
    user_id: int | None | Unset = UNSET
    api_id: str | None | Unset = UNSET
    information: str | Unset = UNSET
    weight: int | Unset = UNSET
    rating: float | Unset = UNSET
    show_rating: int | Unset = UNSET
    votes_count: int | Unset = UNSET
    comments_count: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "avatar": STRING,
            "avatar_big": STRING,
            "company_id": INTEGER,
            "fired": NUMBER,
            "hidden": NUMBER,
            "id": INTEGER,
            "is_included_in_payment_policy": BOOLEAN,
            "is_paid_staff": BOOLEAN,
            "name": STRING,
            "position": Ref(__package__, "IdAndTitle", nullable=True),
            "specialization": STRING,
            "status": NUMBER,
            "user_id": INTEGER_OR_NULL,
            "api_id": STRING_OR_NULL,
            "information": STRING,
            "weight": INTEGER,
            "rating": NUMBER,
            "show_rating": INTEGER,
            "votes_count": INTEGER,
            "comments_count": INTEGER,
        }
    )
