# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class AnalyticsReportOverallChartScalarItem(Model):
    """Used by get_appointment_analytics_by_source, get_appointment_analytics_by_status."""

    data: int = ABSENT
    """The data."""
    label: str = ABSENT
    """Name with the article number."""

    SCHEMA: ClassVar[Object] = Object({"data": INTEGER, "label": STRING})
