# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from altegio_core.schema.generated import UNSET, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class SetTeamMemberScheduleRequestSlotsItem(Model):
    """Part of another model."""

    from_: str | dt.time | Unset = UNSET
    """Begin of the range (HH:MM)."""
    to: str | dt.time | Unset = UNSET
    """End of the range (HH:MM)."""

    SCHEMA: ClassVar[Object] = Object(
        {"from": String(format="clock"), "to": String(format="clock")}, renamed={"from": "from_"}
    )
