# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, Ref

if TYPE_CHECKING:
    from .analytics_report_overall_client_stats import AnalyticsReportOverallClientStats
    from .analytics_report_overall_fullness_stats import AnalyticsReportOverallFullnessStats
    from .analytics_report_overall_record_stats import AnalyticsReportOverallRecordStats
    from .analytics_report_overall_sum_stats import AnalyticsReportOverallSumStats


@define(slots=False, kw_only=True, eq=False, repr=False)
class AnalyticsReportOverallStats(Model):
    """Used by get_location_analytics_overall."""

    client_stats: AnalyticsReportOverallClientStats | Unset = UNSET
    """Figures of clients."""
    fullness_stats: AnalyticsReportOverallFullnessStats | Unset = UNSET
    income_average_services_stats: AnalyticsReportOverallSumStats | Unset = UNSET
    income_average_stats: AnalyticsReportOverallSumStats | Unset = UNSET
    income_goods_stats: AnalyticsReportOverallSumStats | Unset = UNSET
    income_services_stats: AnalyticsReportOverallSumStats | Unset = UNSET
    income_total_stats: AnalyticsReportOverallSumStats | Unset = UNSET
    record_stats: AnalyticsReportOverallRecordStats | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "client_stats": Ref(__package__, "AnalyticsReportOverallClientStats"),
            "fullness_stats": Ref(__package__, "AnalyticsReportOverallFullnessStats"),
            "income_average_services_stats": Ref(__package__, "AnalyticsReportOverallSumStats"),
            "income_average_stats": Ref(__package__, "AnalyticsReportOverallSumStats"),
            "income_goods_stats": Ref(__package__, "AnalyticsReportOverallSumStats"),
            "income_services_stats": Ref(__package__, "AnalyticsReportOverallSumStats"),
            "income_total_stats": Ref(__package__, "AnalyticsReportOverallSumStats"),
            "record_stats": Ref(__package__, "AnalyticsReportOverallRecordStats"),
        }
    )
