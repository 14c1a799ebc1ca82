# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Object, Ref

if TYPE_CHECKING:
    from .set_team_member_schedule_request_schedules_to_delete_item import (
        SetTeamMemberScheduleRequestSchedulesToDeleteItem,
    )
    from .set_team_member_schedule_request_schedules_to_set_item import SetTeamMemberScheduleRequestSchedulesToSetItem


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
