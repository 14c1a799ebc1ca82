# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from altegio_core.schema.generated import INTEGER_OR_NULL, Integer, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateServiceTeamMemberAssignmentRequest(Model):
    """Used by update_service_team_member_assignment."""

    seance_length: int | dt.timedelta
    """Length, the break after it included (seconds, at least 300, at most 86100)."""
    technological_card_id: int | None
    """Bill of materials; null is none."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "seance_length": Integer(minimum=300, maximum=86100, format="seconds"),
            "technological_card_id": INTEGER_OR_NULL,
        },
        required=("seance_length", "technological_card_id"),
    )
