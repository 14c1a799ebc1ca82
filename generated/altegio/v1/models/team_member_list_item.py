# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    NUMBER,
    STRING,
    UNSET,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .image_group import ImageGroup
    from .user_account import UserAccount


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberListItem(Model):
    """A team member in a list, which has those who left as well.

    Used by get_team_member_list.
    """

    api_id: int | None | Unset = UNSET
    """A reference of your own, stored with it and returned."""
    avatar: str | Unset = UNSET
    """Address of the picture."""
    avatar_big: str | Unset = UNSET
    """Address of the picture in a larger size."""
    bookable: bool | Unset = UNSET
    """Whether it can be booked online."""
    comments_count: int | Unset = UNSET
    """Number of reviews."""
    fired: int | Unset = UNSET
    """1 if dismissed."""
    has_access_timetable: bool | Unset = UNSET
    """Whether working hours can be set for the team member."""
    hidden: int | Unset = UNSET
    """1 if not shown in online booking."""
    id: int | Unset = UNSET
    """Its id."""
    image_group: ImageGroup | Unset = UNSET
    """The image in several sizes; none comes as an empty list."""
    information: str | Unset = UNSET
    """Text about it, possibly HTML."""
    name: str | Unset = UNSET
    """The name."""
    position: IdAndTitle | None | Unset = UNSET
    """The position; none comes as an empty list."""
    position_id: int | Unset = UNSET
    """The position; 0 is none."""
    prepaid: str | Unset = UNSET
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""
    rating: float | Unset = UNSET
    """Average mark."""
    schedule_till: str | Unset = UNSET
    """Last day with working hours; 1970-01-01 if there are none (YYYY-MM-DD)."""
    show_rating: int | Unset = UNSET
    """1 if the mark is shown."""
    specialization: str | Unset = UNSET
    """What the team member does, in words."""
    status: int | Unset = UNSET
    """1 if deleted."""
    user: UserAccount | Unset = UNSET
    """The user account; none comes as an empty list."""
    user_id: int | None | Unset = UNSET
    """The user who did it, or who belongs to it."""
    votes_count: int | Unset = UNSET
    """Number of marks given."""
    weight: int | Unset = UNSET
    """Place in lists."""

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
            "image_group": Ref(__package__, "ImageGroup"),
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
            "user": Ref(__package__, "UserAccount"),
            "user_id": INTEGER_OR_NULL,
            "votes_count": INTEGER,
            "weight": INTEGER,
        },
        open=True,
    )
