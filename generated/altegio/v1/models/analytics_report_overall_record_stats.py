# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Object


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
