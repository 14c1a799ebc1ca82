# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Array, Object, Ref, String

if TYPE_CHECKING:
    from .schedule_day_slots_item import ScheduleDaySlotsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class SetTeamMemberScheduleDataItem(Model):
    """Used by set_team_member_schedule."""

    date: str | Unset = UNSET
    """Day and time, local to the location (YYYY-MM-DD)."""
    slots: list[ScheduleDaySlotsItem] | Unset = UNSET
    """Ranges of time; an empty list is a day off."""
    team_member_id: int | Unset = UNSET
    """The team member."""
    staff_id: int | Unset = UNSET
    """The team member."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "date": String(format="date"),
            "slots": Array(Ref(__package__, "ScheduleDaySlotsItem")),
            "team_member_id": INTEGER,
            "staff_id": INTEGER,
        }
    )
