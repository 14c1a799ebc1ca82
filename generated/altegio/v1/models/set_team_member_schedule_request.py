# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import INTEGER, UNSET, Array, Model, Object, Ref, String, Unset, define
from altegio_core.schema.other_names import without_other_names

if TYPE_CHECKING:
    from .schedule_day_slots_item import ScheduleDaySlotsItem
    from .set_team_member_schedule_request_slots_item import SetTeamMemberScheduleRequestSlotsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class SetTeamMemberScheduleRequest(Model):
    """Working hours to set and days to clear.

    Used by set_team_member_schedule.
    """

    schedules_to_delete: list[SetTeamMemberScheduleRequestSchedulesToDeleteItem] | Unset = UNSET
    """Days to clear, by team member."""
    schedules_to_set: list[SetTeamMemberScheduleRequestSchedulesToSetItem] | Unset = UNSET
    """Working hours by team member and dates."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "schedules_to_delete": Array(Ref(__package__, "SetTeamMemberScheduleRequestSchedulesToDeleteItem")),
            "schedules_to_set": Array(Ref(__package__, "SetTeamMemberScheduleRequestSchedulesToSetItem")),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False, field_transformer=without_other_names)
class SetTeamMemberScheduleRequestSchedulesToDeleteItem(Model):
    """Dates on which a team member does not work."""

    staff_id: int | Unset = UNSET
    """The team member."""
    dates: list[str | dt.date] | Unset = UNSET
    """The dates, YYYY-MM-DD."""
    team_member_id: int | Unset = UNSET
    """Another name of `staff_id`, which another edition of the vendor's has."""

    SCHEMA: ClassVar[Object] = Object(
        {"dates": Array(String(format="date")), "staff_id": INTEGER},
        required=("staff_id",),
        other_names={"team_member_id": "staff_id"},
    )


@define(slots=False, kw_only=True, eq=False, repr=False, field_transformer=without_other_names)
class SetTeamMemberScheduleRequestSchedulesToSetItem(Model):
    """Working hours of a team member on some dates."""

    staff_id: int | Unset = UNSET
    """The team member."""
    dates: list[str | dt.date] | Unset = UNSET
    """The dates, YYYY-MM-DD."""
    slots: list[SetTeamMemberScheduleRequestSlotsItem] | Unset = UNSET
    """Ranges of working hours."""
    team_member_id: int | Unset = UNSET
    """Another name of `staff_id`, which another edition of the vendor's has."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "dates": Array(String(format="date")),
            "slots": Array(Ref(__package__, "SetTeamMemberScheduleRequestSlotsItem")),
            "staff_id": INTEGER,
        },
        required=("staff_id",),
        other_names={"team_member_id": "staff_id"},
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberScheduleDaySet(Model):
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
