# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, Array, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class SetTeamMemberScheduleRequestSchedulesToDeleteItem(Model):
    """Part of another model."""

    dates: list[str | dt.date]
    staff_id: int

    SCHEMA: ClassVar[Object] = Object(
        {"dates": Array(String(format="date")), "staff_id": INTEGER}, required=("dates", "staff_id")
    )
