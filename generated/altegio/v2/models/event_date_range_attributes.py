# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventDateRangeAttributes(Model):
    """Part of another model."""

    min_date: str | None
    """YYYY-MM-DD"""
    max_date: str | None
    """YYYY-MM-DD"""

    SCHEMA: ClassVar[Object] = Object(
        {"min_date": String(format="date", nullable=True), "max_date": String(format="date", nullable=True)},
        required=("max_date", "min_date"),
    )
