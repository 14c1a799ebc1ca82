# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsTimetable(Model):
    """Part of another model."""

    last_days_count: float | Unset = UNSET
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    position_id: int | Unset = UNSET
    """The position; 0 is none."""
    schedule_edit_access: bool | Unset = UNSET
    timetable_access: bool | Unset = UNSET
    timetable_phones_access: bool | Unset = UNSET
    timetable_statistics_access: bool | Unset = UNSET
    timetable_transferring_record_access: bool | Unset = UNSET
    timetable_waiting_list_access: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "last_days_count": NUMBER,
            "master_id": INTEGER,
            "position_id": INTEGER,
            "schedule_edit_access": BOOLEAN,
            "timetable_access": BOOLEAN,
            "timetable_phones_access": BOOLEAN,
            "timetable_statistics_access": BOOLEAN,
            "timetable_transferring_record_access": BOOLEAN,
            "timetable_waiting_list_access": BOOLEAN,
        }
    )
