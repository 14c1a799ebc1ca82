# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
    INTEGER_OR_NULL,
    STRING,
    STRING_OR_NULL,
    UNSET,
    Model,
    Object,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateTeamMemberQuickRequest(Model):
    """What to send to add a team member.

    Used by create_team_member_quick.
    """

    is_user_invite: bool
    """Whether to invite the user by e-mail."""
    name: str
    """The name."""
    position_id: int | None
    """The position; 0 is none."""
    specialization: str
    """What the team member does, in words."""
    user_email: str | None
    """E-mail address of the user account; null for none."""
    user_phone: str | None
    """Phone of the user account, 9 to 15 digits without +; null for none."""
    is_paid_staff: bool | Unset = UNSET
    """Whether the team member counts for the licence."""
    phone_number: str | None | Unset = UNSET
    """Taken and never read; `user_phone` is."""
    has_timetable_access: bool | Unset = UNSET
    """Whether working hours can be set for the team member."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "is_paid_staff": BOOLEAN,
            "is_user_invite": BOOLEAN,
            "name": STRING,
            "phone_number": STRING_OR_NULL,
            "position_id": INTEGER_OR_NULL,
            "specialization": STRING,
            "user_email": STRING_OR_NULL,
            "user_phone": STRING_OR_NULL,
            "has_timetable_access": BOOLEAN,
        },
        required=("is_user_invite", "name", "position_id", "specialization", "user_email", "user_phone"),
    )
