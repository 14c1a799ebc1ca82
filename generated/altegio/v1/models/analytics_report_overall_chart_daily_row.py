# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import NUMBER, STRING, Array, Object, Union


@define(slots=False, kw_only=True, eq=False, repr=False)
class AnalyticsReportOverallChartDailyRow(Model):
    """Used by get_location_analytics_occupancy_daily, get_location_analytics_revenue_daily, get_location_analytics_appointments_daily."""

    data: list[list[float | str]] | Unset = UNSET
    """The data."""
    label: str | Unset = UNSET
    """Name with the article number."""

    SCHEMA: ClassVar[Object] = Object({"data": Array(Array(Union((NUMBER, STRING)))), "label": STRING})
