# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import BOOLEAN, INTEGER, NUMBER, STRING, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateTeamMemberRequest(Model):
    """What to send to replace a team member.

    Used by deprecated_create_team_member, update_team_member.
    """

    api_id: str | Unset = UNSET
    """A reference of your own, stored with it and returned."""
    fired: float | Unset = UNSET
    """1 if dismissed."""
    has_access_timetable: bool | Unset = UNSET
    """Whether working hours can be set for the team member."""
    hidden: float | Unset = UNSET
    """1 if not shown in online booking."""
    information: str | Unset = UNSET
    """Text about it, possibly HTML."""
    is_included_in_payment_policy: bool | Unset = UNSET
    """Whether the location's rules of payment apply to the team member."""
    is_paid_staff: bool | Unset = UNSET
    """Whether the team member counts for the licence."""
    name: str | Unset = UNSET
    """The name."""
    specialization: str | Unset = UNSET
    """What the team member does, in words."""
    user_id: int | Unset = UNSET
    """The user account of the team member."""
    weight: float | Unset = UNSET
    """Place in lists."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": STRING,
            "fired": NUMBER,
            "has_access_timetable": BOOLEAN,
            "hidden": NUMBER,
            "information": STRING,
            "is_included_in_payment_policy": BOOLEAN,
            "is_paid_staff": BOOLEAN,
            "name": STRING,
            "specialization": STRING,
            "user_id": INTEGER,
            "weight": NUMBER,
        }
    )
