# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, INTEGER_OR_NULL, STRING, Array, Object, Ref, String

if TYPE_CHECKING:
    from .schedule_day_slots_item import ScheduleDaySlotsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberScheduleDay(Model):
    """A day of a team member, with working hours.

    Used by get_team_member_schedule_list.
    """

    busy_intervals: list[TeamMemberScheduleDayBusyIntervalsItem] | Unset = UNSET
    """Ranges of time that are taken; only if asked for."""
    date: str | Unset = UNSET
    """The day (YYYY-MM-DD)."""
    off_day_type: int | None | Unset = UNSET
    """Kind of the day off; only if asked for."""
    slots: list[ScheduleDaySlotsItem] | Unset = UNSET
    """Working hours."""
    staff_id: int | Unset = UNSET
    """The team member."""
    team_member_id: int | Unset = UNSET
    """The team member."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "busy_intervals": Array(Ref(__package__, "TeamMemberScheduleDayBusyIntervalsItem")),
            "date": String(format="date"),
            "off_day_type": INTEGER_OR_NULL,
            "slots": Array(Ref(__package__, "ScheduleDaySlotsItem")),
            "staff_id": INTEGER,
            "team_member_id": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberScheduleDayBusyIntervalsItem(Model):
    """Part of another model."""

    entity_id: int | Unset = UNSET
    """What it is for."""
    entity_type: str | Unset = UNSET
    from_: str | Unset = UNSET
    """Begin of the range."""
    to: str | Unset = UNSET
    """End of the range."""

    SCHEMA: ClassVar[Object] = Object(
        {"entity_id": INTEGER, "entity_type": String(enum=("record", "activity")), "from": STRING, "to": STRING},
        renamed={"from": "from_"},
    )
