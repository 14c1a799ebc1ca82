# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import BOOLEAN, INTEGER, STRING, UNSET, Model, Object, Ref, Unset, define

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberWithPosition(Model):
    """Used by create_team_member_quick."""

    avatar: str | Unset = UNSET
    """Address of the picture."""
    avatar_big: str | Unset = UNSET
    """Address of the picture in a larger size."""
    company_id: int | Unset = UNSET
    """The location."""
    id: int | Unset = UNSET
    """Its id."""
    is_paid_staff: bool | Unset = UNSET
    """Whether the team member counts for the licence."""
    name: str | Unset = UNSET
    """The name."""
    position: IdAndTitle | None | Unset = UNSET
    """The position; none comes as an empty list."""
    specialization: str | Unset = UNSET
    """What the team member does, in words."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "avatar": STRING,
            "avatar_big": STRING,
            "company_id": INTEGER,
            "id": INTEGER,
            "is_paid_staff": BOOLEAN,
            "name": STRING,
            "position": Ref(__package__, "IdAndTitle", nullable=True),
            "specialization": STRING,
        }
    )
