# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateTimetableEventScheduleRequest(Model):
    """Used by update_timetable_event_schedule."""

    date_end: str | dt.date | Unset = UNSET
    """Last day (YYYY-MM-DD)."""

    SCHEMA: ClassVar[Object] = Object({"date_end": String(format="date")})
