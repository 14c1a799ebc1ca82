# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import BOOLEAN, INTEGER, STRING, UNSET, Model, Object, Ref, String, Unset, define

if TYPE_CHECKING:
    from .to_one_relationship import ToOneRelationship


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMember(Model):
    """A team member.

    Used by list_team_members.
    """

    attributes: TeamMemberAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""
    relationships: TeamMemberRelationships | Unset = UNSET
    """References to related resources, which come in `included` if asked for."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "TeamMemberAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "TeamMemberRelationships"),
            "type": String(enum=("staff",)),
        },
        required=("attributes", "id", "type"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberAttributes(Model):
    """The fields of a team member."""

    image: str
    """Address of the picture."""
    is_available_as_assistant: bool
    """Whether the team member can assist others."""
    name: str
    """Name of the team member."""
    position_id: int
    """The position; 0 is none."""
    specialization: str
    """What the team member does, in words."""
    tt_markup: int
    """Step of the grid in the calendar."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "image": STRING,
            "is_available_as_assistant": BOOLEAN,
            "name": STRING,
            "position_id": INTEGER,
            "specialization": STRING,
            "tt_markup": INTEGER,
        },
        required=("image", "is_available_as_assistant", "name", "position_id", "specialization", "tt_markup"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberRelationships(Model):
    """What a team member can side-load."""

    employee: ToOneRelationship | Unset = UNSET
    """The person employed; personal data."""
    position: ToOneRelationship | Unset = UNSET
    """The position."""

    SCHEMA: ClassVar[Object] = Object(
        {"employee": Ref(__package__, "ToOneRelationship"), "position": Ref(__package__, "ToOneRelationship")}
    )
