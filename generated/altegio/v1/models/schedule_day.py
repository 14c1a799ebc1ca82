# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, STRING, Array, Model, Object, Ref, Union, define

if TYPE_CHECKING:
    from .schedule_day_slots_item import ScheduleDaySlotsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class ScheduleDay(Model):
    """Used by get_team_member_schedule."""

    date: str = ABSENT
    """Day and time, local to the location."""
    is_working: int | bool = ABSENT
    """Whether it is a working day."""
    slots: list[ScheduleDaySlotsItem] = ABSENT
    """Ranges of time; an empty list is a day off."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "date": STRING,
            "is_working": Union((INTEGER, BOOLEAN)),
            "slots": Array(Ref(__package__, "ScheduleDaySlotsItem")),
        }
    )
