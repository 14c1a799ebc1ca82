# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Array, Map, Object, Ref

if TYPE_CHECKING:
    from .day_end_client import DayEndClient
    from .get_day_end_report_data_data_paids import GetDayEndReportDataDataPaids
    from .get_day_end_report_data_data_stats import GetDayEndReportDataDataStats


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetDayEndReportDataData(Model):
    """Used by get_day_end_report_data."""

    currency: str | Unset = UNSET
    """The currency."""
    paids: GetDayEndReportDataDataPaids | Unset = UNSET
    stats: GetDayEndReportDataDataStats | Unset = UNSET
    z_data: dict[str, list[DayEndClient]] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "currency": STRING,
            "paids": Ref(__package__, "GetDayEndReportDataDataPaids"),
            "stats": Ref(__package__, "GetDayEndReportDataDataStats"),
            "z_data": Map(Array(Ref(__package__, "DayEndClient"))),
        }
    )
