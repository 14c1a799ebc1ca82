# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, INTEGER, Array, Map, Object, String, Union


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookingDates(Model):
    """Used by get_dates_available_for_booking."""

    booking_dates: list[str] | Unset = UNSET
    booking_days: dict[str, list[int]] | list[Any] | Unset = UNSET
    working_dates: list[str] | Unset = UNSET
    working_days: dict[str, list[int]] | list[Any] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "booking_dates": Array(String(format="date")),
            "booking_days": Union((Map(Array(INTEGER)), Array(ANY, max_items=0))),
            "working_dates": Array(String(format="date")),
            "working_days": Union((Map(Array(INTEGER)), Array(ANY, max_items=0))),
        }
    )
