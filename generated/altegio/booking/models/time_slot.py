# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import STRING, UNSET, Model, Number, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class TimeSlot(Model):
    """A free time.

    Used by get_time_slots_for_booking.
    """

    datetime: str
    """The start with an offset; book with it as it comes."""
    seance_length: float
    """How long the services take, in seconds (seconds)."""
    time: str
    """The local time, such as `9:30` or `12:00`."""
    sum_length: float | Unset = UNSET
    """How long all of it takes, in seconds (seconds)."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "datetime": String(format="date-time"),
            "seance_length": Number(format="seconds"),
            "sum_length": Number(format="seconds"),
            "time": STRING,
        },
        required=("datetime", "seance_length", "time"),
    )
