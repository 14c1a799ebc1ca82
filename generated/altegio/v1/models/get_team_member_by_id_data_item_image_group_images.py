# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .get_team_member_by_id_data_item_image_group_images_sm import GetTeamMemberByIdDataItemImageGroupImagesSm


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetTeamMemberByIdDataItemImageGroupImages(Model):
    """Part of another model."""

    norm: GetTeamMemberByIdDataItemImageGroupImagesSm | Unset = UNSET
    origin: GetTeamMemberByIdDataItemImageGroupImagesSm | Unset = UNSET
    sm: GetTeamMemberByIdDataItemImageGroupImagesSm | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "norm": Ref(__package__, "GetTeamMemberByIdDataItemImageGroupImagesSm"),
            "origin": Ref(__package__, "GetTeamMemberByIdDataItemImageGroupImagesSm"),
            "sm": Ref(__package__, "GetTeamMemberByIdDataItemImageGroupImagesSm"),
        }
    )
