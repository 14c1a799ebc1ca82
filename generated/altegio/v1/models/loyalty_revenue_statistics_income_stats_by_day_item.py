# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyRevenueStatisticsIncomeStatsByDayItem(Model):
    """Part of another model."""

    date: str | Unset = UNSET
    """Day and time, local to the location (YYYY-MM-DD)."""
    new_sum: int | Unset = UNSET
    """Revenue from new clients, in major units of the currency."""
    old_sum: int | Unset = UNSET
    """Revenue from clients who had been there before, in major units of the currency."""

    SCHEMA: ClassVar[Object] = Object({"date": String(format="date"), "new_sum": INTEGER, "old_sum": INTEGER})
