# Generated from openapi/b2b-v1.yaml by `make regenerate`; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, Array, Integer, Model, Object, Ref, String, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetTimeslotSettingsData(Model):
    """Used by get_timeslot_settings."""

    dates_settings: list[GetTimeslotSettingsDataDatesSettingsItem] = ABSENT
    is_enabled: bool = ABSENT
    """Whether it is switched on."""
    weekdays_settings: list[GetTimeslotSettingsDataWeekdaysSettingsItem] = ABSENT

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

    date: str = ABSENT
    """Day and time, local to the location (YYYY-MM-DD)."""
    setting: GetTimeslotSettingsDataDatesSettingsItemSetting = ABSENT
    timeslots: list[int] = ABSENT

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

    grid_base_type: str = ABSENT
    grid_display_step: int = ABSENT
    grid_first_timeslot: int = ABSENT
    grid_last_timeslot: int = ABSENT
    grid_nearest_timeslot_delay: int = ABSENT
    is_grid_flexible: bool = ABSENT

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

    setting: GetTimeslotSettingsDataDatesSettingsItemSetting = ABSENT
    timeslots: list[int] = ABSENT
    weekday: int = ABSENT
    """at least 1, at most 7"""

    SCHEMA: ClassVar[Object] = Object(
        {
            "setting": Ref(__package__, "GetTimeslotSettingsDataDatesSettingsItemSetting"),
            "timeslots": Array(INTEGER),
            "weekday": Integer(minimum=1, maximum=7),
        }
    )
