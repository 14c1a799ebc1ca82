# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    NUMBER,
    STRING,
    UNSET,
    Model,
    Object,
    Ref,
    Union,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMember(Model):
    """A team member. With `fired`, `hidden` and `status` those who left are told from the others.

    Used by get_team_member, deprecated_create_team_member, update_team_member.
    """

    avatar: str = ABSENT
    """Address of the picture."""
    avatar_big: str = ABSENT
    """Address of the picture in a larger size."""
    company_id: int | Unset = UNSET
    """The location."""
    fired: float | str = ABSENT
    """1 if dismissed."""
    hidden: float | str = ABSENT
    """1 if not shown in online booking."""
    id: int = ABSENT
    """Its id."""
    is_included_in_payment_policy: bool | Unset = UNSET
    """Whether the location's rules of payment apply to the team member."""
    is_paid_staff: bool | Unset = UNSET
    """Whether the team member counts for the licence."""
    name: str = ABSENT
    """The name."""
    position: IdAndTitle | None = ABSENT
    """The position; none comes as an empty list."""
    specialization: str = ABSENT
    """What the team member does, in words."""
    status: float | str = ABSENT
    """1 if deleted."""
    user_id: int | None = ABSENT
    """The user who did it, or who belongs to it."""
    api_id: str | int | None | Unset = UNSET
    """A reference of your own, stored with it and returned."""
    information: str | Unset = UNSET
    """Text about it, possibly HTML."""
    weight: int | str | Unset = UNSET
    """Place in lists."""
    rating: float | Unset = UNSET
    """Average mark."""
    show_rating: int | bool | Unset = UNSET
    """1 if the mark is shown."""
    votes_count: int | Unset = UNSET
    """Number of marks given."""
    comments_count: int | Unset = UNSET
    """Number of reviews."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "avatar": STRING,
            "avatar_big": STRING,
            "company_id": INTEGER,
            "fired": Union((NUMBER, STRING)),
            "hidden": Union((NUMBER, STRING)),
            "id": INTEGER,
            "is_included_in_payment_policy": BOOLEAN,
            "is_paid_staff": BOOLEAN,
            "name": STRING,
            "position": Ref(__package__, "IdAndTitle", nullable=True),
            "specialization": STRING,
            "status": Union((NUMBER, STRING)),
            "user_id": INTEGER_OR_NULL,
            "api_id": Union((STRING, INTEGER), nullable=True),
            "information": STRING,
            "weight": Union((INTEGER, STRING)),
            "rating": NUMBER,
            "show_rating": Union((INTEGER, BOOLEAN)),
            "votes_count": INTEGER,
            "comments_count": INTEGER,
        },
        open=True,
    )
