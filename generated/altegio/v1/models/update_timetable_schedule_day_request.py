# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, NUMBER, STRING, Array, Number, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateTimetableScheduleDayRequest(Model):
    """Used by update_timetable_schedule_day."""

    force: bool
    events_capacity: float | Unset = UNSET
    events_duration: float | dt.timedelta | Unset = UNSET
    """seconds"""
    events_master_id: int | Unset = UNSET
    events_time: str | Unset = UNSET
    labels_ids: list[int] | Unset = UNSET
    resource_instances_ids: list[int] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "events_capacity": NUMBER,
            "events_duration": Number(format="seconds"),
            "events_master_id": INTEGER,
            "events_time": STRING,
            "force": BOOLEAN,
            "labels_ids": Array(INTEGER),
            "resource_instances_ids": Array(INTEGER),
        },
        required=("force",),
    )
