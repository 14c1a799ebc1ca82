# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, Array, Model, Object, Ref, String, define

if TYPE_CHECKING:
    from .time_slot import TimeSlot


@define(slots=False, kw_only=True, eq=False, repr=False)
class NearestTimes(Model):
    """Used by get_nearest_time_slots."""

    seance_date: str = ABSENT
    """YYYY-MM-DD"""
    seances: list[TimeSlot] = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {"seance_date": String(format="date"), "seances": Array(Ref(__package__, "TimeSlot"))}
    )
