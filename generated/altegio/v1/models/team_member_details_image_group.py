# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object, Ref

if TYPE_CHECKING:
    from .team_member_details_image_group_images import TeamMemberDetailsImageGroupImages


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberDetailsImageGroup(Model):
    """Part of another model."""

    entity: str | Unset = UNSET
    """Kind of thing it is for."""
    entity_id: int | Unset = UNSET
    """What it is for."""
    id: int | Unset = UNSET
    """Its id."""
    images: TeamMemberDetailsImageGroupImages | Unset = UNSET
    """The image in several sizes."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "entity": STRING,
            "entity_id": INTEGER,
            "id": INTEGER,
            "images": Ref(__package__, "TeamMemberDetailsImageGroupImages"),
        }
    )
