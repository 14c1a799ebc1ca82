# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, STRING, Array, Object, Ref, Union

if TYPE_CHECKING:
    from .schedule_day_slots_item import ScheduleDaySlotsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class ScheduleDay(Model):
    """Used by get_team_member_schedule."""

    date: str | Unset = UNSET
    """Day and time, local to the location."""
    is_working: int | bool | Unset = UNSET
    """Whether it is a working day."""
    slots: list[ScheduleDaySlotsItem] | Unset = UNSET
    """Ranges of time; an empty list is a day off."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "date": STRING,
            "is_working": Union((INTEGER, BOOLEAN)),
            "slots": Array(Ref(__package__, "ScheduleDaySlotsItem")),
        }
    )
