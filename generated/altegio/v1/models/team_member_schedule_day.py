# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    INTEGER,
    INTEGER_OR_NULL,
    STRING,
    UNSET,
    Array,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .schedule_day_slots_item import ScheduleDaySlotsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberScheduleDay(Model):
    """A day of a team member, with working hours.

    Used by get_team_member_schedule_list.
    """

    busy_intervals: list[TeamMemberScheduleDayBusyIntervalsItem] = ABSENT
    """Ranges of time that are taken; only if asked for."""
    date: str = ABSENT
    """The day (YYYY-MM-DD)."""
    off_day_type: int | None = ABSENT
    """Kind of the day off; only if asked for."""
    slots: list[ScheduleDaySlotsItem] = ABSENT
    """Working hours."""
    staff_id: int | Unset = UNSET
    """The team member."""
    team_member_id: int = ABSENT
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

    entity_id: int = ABSENT
    """What it is for."""
    entity_type: str = ABSENT
    from_: str = ABSENT
    """Begin of the range."""
    to: str = ABSENT
    """End of the range."""

    SCHEMA: ClassVar[Object] = Object(
        {"entity_id": INTEGER, "entity_type": String(enum=("record", "activity")), "from": STRING, "to": STRING},
        renamed={"from": "from_"},
    )
