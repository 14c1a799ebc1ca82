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


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetLoyaltyProgramClientStatisticsDataClientStats(Model):
    """Part of another model."""

    new: GetLoyaltyProgramClientX9813DataClientStatsTotal | Unset = UNSET
    old: GetLoyaltyProgramClientX9813DataClientStatsTotal | Unset = UNSET
    total: GetLoyaltyProgramClientX9813DataClientStatsTotal | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "new": Ref(__package__, "GetLoyaltyProgramClientX9813DataClientStatsTotal"),
            "old": Ref(__package__, "GetLoyaltyProgramClientX9813DataClientStatsTotal"),
            "total": Ref(__package__, "GetLoyaltyProgramClientX9813DataClientStatsTotal"),
        }
    )
