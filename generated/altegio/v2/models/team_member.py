# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, Ref, String

if TYPE_CHECKING:
    from .team_member_attributes import TeamMemberAttributes
    from .team_member_relationships import TeamMemberRelationships


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
