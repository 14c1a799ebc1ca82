# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class FeedbackFormRecord(Model):
    """Part of another model."""

    date: str | Unset = UNSET
    """The start, local to the location."""
    id: int | Unset = UNSET
    """Its id."""
    payed_cost: float | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"date": String(format="date-time"), "id": INTEGER, "payed_cost": NUMBER})
