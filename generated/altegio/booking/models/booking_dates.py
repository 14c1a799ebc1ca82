# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Array, Map, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookingDates(Model):
    """Used by get_dates_available_for_booking."""

    booking_dates: list[str]
    booking_days: dict[str, list[int]] | Unset = UNSET
    working_dates: list[str] | Unset = UNSET
    working_days: dict[str, list[int]] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "booking_dates": Array(String(format="date")),
            "booking_days": Map(Array(INTEGER)),
            "working_dates": Array(String(format="date")),
            "working_days": Map(Array(INTEGER)),
        },
        required=("booking_dates",),
    )
