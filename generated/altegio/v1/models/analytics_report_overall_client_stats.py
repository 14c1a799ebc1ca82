# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Object


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
