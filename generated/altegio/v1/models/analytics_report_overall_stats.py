# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import INTEGER, NUMBER, STRING, UNSET, Model, Object, Ref, Unset, define

if TYPE_CHECKING:
    from .currency import Currency


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


@define(slots=False, kw_only=True, eq=False, repr=False)
class AnalyticsReportOverallClientStats(Model):
    """Part of another model."""

    active_count: int | Unset = UNSET
    lost_count: int | Unset = UNSET
    """How many clients were lost."""
    lost_percent: int | Unset = UNSET
    new_count: int | Unset = UNSET
    """How many clients were new."""
    new_percent: int | Unset = UNSET
    return_count: int | Unset = UNSET
    return_percent: int | Unset = UNSET
    total_count: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "active_count": INTEGER,
            "lost_count": INTEGER,
            "lost_percent": INTEGER,
            "new_count": INTEGER,
            "new_percent": INTEGER,
            "return_count": INTEGER,
            "return_percent": INTEGER,
            "total_count": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class AnalyticsReportOverallFullnessStats(Model):
    """Part of another model."""

    change_percent: int | Unset = UNSET
    """Change since the period before, in percent; null if that had nothing."""
    current_percent: float | Unset = UNSET
    previous_percent: float | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"change_percent": INTEGER, "current_percent": NUMBER, "previous_percent": NUMBER}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class AnalyticsReportOverallRecordStats(Model):
    """Part of another model."""

    change_percent: int | Unset = UNSET
    """Change since the period before, in percent; null if that had nothing."""
    current_canceled_count: int | Unset = UNSET
    current_canceled_percent: int | Unset = UNSET
    current_completed_count: int | Unset = UNSET
    current_completed_percent: int | Unset = UNSET
    current_pending_count: int | Unset = UNSET
    current_pending_percent: int | Unset = UNSET
    current_total_count: int | Unset = UNSET
    previous_total_count: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "change_percent": INTEGER,
            "current_canceled_count": INTEGER,
            "current_canceled_percent": INTEGER,
            "current_completed_count": INTEGER,
            "current_completed_percent": INTEGER,
            "current_pending_count": INTEGER,
            "current_pending_percent": INTEGER,
            "current_total_count": INTEGER,
            "previous_total_count": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class AnalyticsReportOverallSumStats(Model):
    """Part of another model."""

    change_percent: int | Unset = UNSET
    """Change since the period before, in percent; null if that had nothing."""
    currency: Currency | Unset = UNSET
    """The currency."""
    current_sum: str | Unset = UNSET
    previous_sum: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "change_percent": INTEGER,
            "currency": Ref(__package__, "Currency"),
            "current_sum": STRING,
            "previous_sum": STRING,
        }
    )
