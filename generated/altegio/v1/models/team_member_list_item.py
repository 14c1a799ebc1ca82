# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, INTEGER_OR_NULL, NUMBER, STRING, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .inventory_document_user import InventoryDocumentUser
    from .patched_service_image_group import PatchedServiceImageGroup


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberListItem(Model):
    """Used by get_team_member_list."""

    api_id: int | None | Unset = UNSET
    avatar: str | Unset = UNSET
    avatar_big: str | Unset = UNSET
    bookable: bool | Unset = UNSET
    comments_count: int | Unset = UNSET
    fired: int | Unset = UNSET
    has_access_timetable: bool | Unset = UNSET
    hidden: int | Unset = UNSET
    id: int | Unset = UNSET
    image_group: PatchedServiceImageGroup | Unset = UNSET
    information: str | Unset = UNSET
    name: str | Unset = UNSET
    position: IdAndTitle | None | Unset = UNSET
    position_id: int | Unset = UNSET
    prepaid: str | Unset = UNSET
    rating: float | Unset = UNSET
    schedule_till: str | Unset = UNSET
    """YYYY-MM-DD"""
    show_rating: int | Unset = UNSET
    specialization: str | Unset = UNSET
    status: int | Unset = UNSET
    user: InventoryDocumentUser | Unset = UNSET
    user_id: int | None | Unset = UNSET
    votes_count: int | Unset = UNSET
    weight: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": INTEGER_OR_NULL,
            "avatar": STRING,
            "avatar_big": STRING,
            "bookable": BOOLEAN,
            "comments_count": INTEGER,
            "fired": INTEGER,
            "has_access_timetable": BOOLEAN,
            "hidden": INTEGER,
            "id": INTEGER,
            "image_group": Ref(__package__, "PatchedServiceImageGroup"),
            "information": STRING,
            "name": STRING,
            "position": Ref(__package__, "IdAndTitle", nullable=True),
            "position_id": INTEGER,
            "prepaid": STRING,
            "rating": NUMBER,
            "schedule_till": String(format="date"),
            "show_rating": INTEGER,
            "specialization": STRING,
            "status": INTEGER,
            "user": Ref(__package__, "InventoryDocumentUser"),
            "user_id": INTEGER_OR_NULL,
            "votes_count": INTEGER,
            "weight": INTEGER,
        }
    )
