# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, BOOLEAN, STRING, Map, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateTeamMemberScheduleRequest(Model):
    """Used by update_team_member_schedule."""

    date: str
    is_working: bool
    slots: dict[str, Any]

    SCHEMA: ClassVar[Object] = Object(
        {"date": STRING, "is_working": BOOLEAN, "slots": Map(ANY)}, required=("date", "is_working", "slots")
    )
