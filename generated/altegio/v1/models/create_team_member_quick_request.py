# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER_OR_NULL, STRING, STRING_OR_NULL, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateTeamMemberQuickRequest(Model):
    """Used by create_team_member_quick."""

    is_user_invite: bool
    name: str
    position_id: int | None
    specialization: str
    user_email: str | None
    user_phone: str | None
    is_paid_staff: bool | Unset = UNSET
    has_timetable_access: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "is_paid_staff": BOOLEAN,
            "is_user_invite": BOOLEAN,
            "name": STRING,
            "position_id": INTEGER_OR_NULL,
            "specialization": STRING,
            "user_email": STRING_OR_NULL,
            "user_phone": STRING_OR_NULL,
            "has_timetable_access": BOOLEAN,
        },
        required=("is_user_invite", "name", "position_id", "specialization", "user_email", "user_phone"),
    )
