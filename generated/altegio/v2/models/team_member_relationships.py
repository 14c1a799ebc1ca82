# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, Ref

if TYPE_CHECKING:
    from .to_one_relationship import ToOneRelationship


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
