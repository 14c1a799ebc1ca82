# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .get_loyalty_program_client_x9813_data_client_stats_total import (
        GetLoyaltyProgramClientX9813DataClientStatsTotal,
    )
    from .id_and_name import IdAndName


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetLoyaltyProgramTeamMemberStatisticsDataItem(Model):
    """Used by get_loyalty_program_team_member_statistics."""

    client_stats: GetLoyaltyProgramClientX9813DataClientStatsTotal | Unset = UNSET
    staff: IdAndName | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "client_stats": Ref(__package__, "GetLoyaltyProgramClientX9813DataClientStatsTotal"),
            "staff": Ref(__package__, "IdAndName"),
        }
    )
