# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, Array, Map, Model, Object, String, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookingDates(Model):
    """Used by get_dates_available_for_booking."""

    booking_dates: list[str]
    booking_days: dict[str, list[int]] = ABSENT
    working_dates: list[str] = ABSENT
    working_days: dict[str, list[int]] = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {
            "booking_dates": Array(String(format="date")),
            "booking_days": Map(Array(INTEGER)),
            "working_dates": Array(String(format="date")),
            "working_days": Map(Array(INTEGER)),
        },
        required=("booking_dates",),
    )
