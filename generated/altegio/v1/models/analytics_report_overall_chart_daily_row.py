# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, NUMBER, STRING, Array, Model, Object, Union, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class AnalyticsReportOverallChartDailyRow(Model):
    """Used by get_location_analytics_occupancy_daily, get_location_analytics_revenue_daily, get_location_analytics_appointments_daily."""

    data: list[list[float | str]] = ABSENT
    """The data."""
    label: str = ABSENT
    """Name with the article number."""

    SCHEMA: ClassVar[Object] = Object({"data": Array(Array(Union((NUMBER, STRING)))), "label": STRING})
