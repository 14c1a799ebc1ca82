# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, Ref

if TYPE_CHECKING:
    from .team_member_details_image_group_images_sm import TeamMemberDetailsImageGroupImagesSm


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberDetailsImageGroupImages(Model):
    """Part of another model."""

    norm: TeamMemberDetailsImageGroupImagesSm | Unset = UNSET
    """The normal size."""
    origin: TeamMemberDetailsImageGroupImagesSm | Unset = UNSET
    """The size it was uploaded in."""
    sm: TeamMemberDetailsImageGroupImagesSm | Unset = UNSET
    """The small size."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "norm": Ref(__package__, "TeamMemberDetailsImageGroupImagesSm"),
            "origin": Ref(__package__, "TeamMemberDetailsImageGroupImagesSm"),
            "sm": Ref(__package__, "TeamMemberDetailsImageGroupImagesSm"),
        }
    )
