# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, Object


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
