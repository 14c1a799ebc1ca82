# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from altegio_core.schema.generated import INTEGER, INTEGER_OR_NULL, UNSET, Integer, Model, Object, Unset, define
from altegio_core.schema.other_names import without_other_names


@define(slots=False, kw_only=True, eq=False, repr=False, field_transformer=without_other_names)
class AssignServiceToTeamMemberRequest(Model):
    """What to send to link a team member to a service.

    Used by assign_service_to_team_member.
    """

    seance_length: int | dt.timedelta
    """How long the service takes this team member (seconds, at least 300, at most 86100)."""
    technological_card_id: int | None
    """Bill of materials; null is none."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    team_member_id: int | Unset = UNSET
    """Another name of `master_id`, which another edition of the vendor's has."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "master_id": INTEGER,
            "seance_length": Integer(minimum=300, maximum=86100, format="seconds"),
            "technological_card_id": INTEGER_OR_NULL,
        },
        required=("master_id", "seance_length", "technological_card_id"),
        other_names={"team_member_id": "master_id"},
    )
