# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import STRING, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .team_member_resource_attributes import TeamMemberResourceAttributes
    from .team_member_resource_relationships import TeamMemberResourceRelationships


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberResource(Model):
    """Used by list_team_members."""

    attributes: TeamMemberResourceAttributes
    id: str
    type: str
    relationships: TeamMemberResourceRelationships | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "TeamMemberResourceAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "TeamMemberResourceRelationships"),
            "type": String(enum=("staff",)),
        },
        required=("attributes", "id", "type"),
        closed=True,
    )
