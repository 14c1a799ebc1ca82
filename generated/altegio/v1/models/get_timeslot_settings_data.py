# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, Array, Integer, Object, Ref, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetTimeslotSettingsData(Model):
    """Used by get_timeslot_settings."""

    dates_settings: list[GetTimeslotSettingsDataDatesSettingsItem] | Unset = UNSET
    is_enabled: bool | Unset = UNSET
    """Whether it is switched on."""
    weekdays_settings: list[GetTimeslotSettingsDataWeekdaysSettingsItem] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "dates_settings": Array(Ref(__package__, "GetTimeslotSettingsDataDatesSettingsItem")),
            "is_enabled": BOOLEAN,
            "weekdays_settings": Array(Ref(__package__, "GetTimeslotSettingsDataWeekdaysSettingsItem")),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetTimeslotSettingsDataDatesSettingsItem(Model):
    """Part of another model."""

    date: str | Unset = UNSET
    """Day and time, local to the location (YYYY-MM-DD)."""
    setting: GetTimeslotSettingsDataDatesSettingsItemSetting | Unset = UNSET
    timeslots: list[int] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "date": String(format="date"),
            "setting": Ref(__package__, "GetTimeslotSettingsDataDatesSettingsItemSetting"),
            "timeslots": Array(INTEGER),
        }
    )


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


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetTimeslotSettingsDataWeekdaysSettingsItem(Model):
    """Part of another model."""

    setting: GetTimeslotSettingsDataDatesSettingsItemSetting | Unset = UNSET
    timeslots: list[int] | Unset = UNSET
    weekday: int | Unset = UNSET
    """at least 1, at most 7"""

    SCHEMA: ClassVar[Object] = Object(
        {
            "setting": Ref(__package__, "GetTimeslotSettingsDataDatesSettingsItemSetting"),
            "timeslots": Array(INTEGER),
            "weekday": Integer(minimum=1, maximum=7),
        }
    )
