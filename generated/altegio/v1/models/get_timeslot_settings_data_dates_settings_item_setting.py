# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetTimeslotSettingsDataDatesSettingsItemSetting(Model):
    """Part of another model."""

    grid_base_type: str | Unset = UNSET
    grid_display_step: int | Unset = UNSET
    grid_first_timeslot: int | Unset = UNSET
    grid_last_timeslot: int | Unset = UNSET
    grid_nearest_timeslot_delay: int | Unset = UNSET
    is_grid_flexible: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "grid_base_type": String(enum=("predefined", "schedule", "timeslots")),
            "grid_display_step": INTEGER,
            "grid_first_timeslot": INTEGER,
            "grid_last_timeslot": INTEGER,
            "grid_nearest_timeslot_delay": INTEGER,
            "is_grid_flexible": BOOLEAN,
        }
    )
