# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.other_names import without_other_names
from altegio_core.schema.types import INTEGER, Array, Object, String


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
