# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyClientStatisticsVisitsStatsByDayItem(Model):
    """Part of another model."""

    date: str | Unset = UNSET
    """Day and time, local to the location (YYYY-MM-DD)."""
    new_count: int | Unset = UNSET
    """How many clients were new."""
    old_count: int | Unset = UNSET
    """How many had been there before."""

    SCHEMA: ClassVar[Object] = Object({"date": String(format="date"), "new_count": INTEGER, "old_count": INTEGER})
