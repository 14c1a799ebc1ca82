# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class AnalyticsReportOverallChartScalarItem(Model):
    """Used by get_appointment_analytics_by_source, get_appointment_analytics_by_status."""

    data: int | Unset = UNSET
    """The data."""
    label: str | Unset = UNSET
    """Name with the article number."""

    SCHEMA: ClassVar[Object] = Object({"data": INTEGER, "label": STRING})
