# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    INTEGER,
    INTEGER_OR_NULL,
    NUMBER,
    STRING,
    UNSET,
    Model,
    Object,
    Ref,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .image_group import ImageGroup


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberDetails(Model):
    """Used by get_team_member_by_id."""

    api_id: str | Unset = UNSET
    """A reference of your own, stored with it and returned."""
    avatar: str = ABSENT
    """Address of the picture."""
    avatar_big: str = ABSENT
    """Address of the picture in a larger size."""
    comments_count: float = ABSENT
    """Number of reviews."""
    fired: str = ABSENT
    """1 if dismissed."""
    hidden: str = ABSENT
    """1 if not shown in online booking."""
    id: int = ABSENT
    """Its id."""
    image_group: ImageGroup = ABSENT
    """The image in several sizes; none comes as an empty list."""
    information: str = ABSENT
    """Text about it, possibly HTML."""
    name: str = ABSENT
    """The name."""
    position: IdAndTitle | None = ABSENT
    """The position; none comes as an empty list."""
    rating: float = ABSENT
    """Average mark."""
    show_rating: float = ABSENT
    """1 if the mark is shown."""
    specialization: str = ABSENT
    """What the team member does, in words."""
    status: str = ABSENT
    """Its state."""
    user_id: int | None = ABSENT
    """The user who did it, or who belongs to it."""
    votes_count: float = ABSENT
    """Number of marks given."""
    weight: str = ABSENT
    """Place in lists."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": STRING,
            "avatar": STRING,
            "avatar_big": STRING,
            "comments_count": NUMBER,
            "fired": STRING,
            "hidden": STRING,
            "id": INTEGER,
            "image_group": Ref(__package__, "ImageGroup"),
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
