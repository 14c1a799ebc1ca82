# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import BOOLEAN, Array, Model, Object, Ref, String, define

if TYPE_CHECKING:
    from .set_team_member_schedule_request_slots_item import SetTeamMemberScheduleRequestSlotsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class ScheduleTeamMemberUpdateDeprecatedRequestItem(Model):
    """Used by schedule_team_member_update_deprecated."""

    date: str | dt.date
    """Day and time, local to the location (YYYY-MM-DD)."""
    is_working: bool
    """Whether it is a working day."""
    slots: list[SetTeamMemberScheduleRequestSlotsItem]
    """Ranges of time; an empty list is a day off."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "date": String(format="date"),
            "is_working": BOOLEAN,
            "slots": Array(Ref(__package__, "SetTeamMemberScheduleRequestSlotsItem")),
        },
        required=("date", "is_working", "slots"),
    )
