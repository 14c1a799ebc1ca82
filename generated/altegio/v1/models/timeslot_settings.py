# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, Array, Integer, Model, Object, Ref, String, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class TimeslotSettings(Model):
    """Used by get_timeslot_settings."""

    dates_settings: list[TimeslotSettingsDatesSettingsItem] = ABSENT
    is_enabled: bool = ABSENT
    """Whether it is switched on."""
    weekdays_settings: list[TimeslotSettingsWeekdaysSettingsItem] = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {
            "dates_settings": Array(Ref(__package__, "TimeslotSettingsDatesSettingsItem")),
            "is_enabled": BOOLEAN,
            "weekdays_settings": Array(Ref(__package__, "TimeslotSettingsWeekdaysSettingsItem")),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class TimeslotSettingsDatesSettingsItem(Model):
    """Part of another model."""

    date: str = ABSENT
    """Day and time, local to the location (YYYY-MM-DD)."""
    setting: TimeslotSettingsDatesSettingsItemSetting = ABSENT
    timeslots: list[int] = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {
            "date": String(format="date"),
            "setting": Ref(__package__, "TimeslotSettingsDatesSettingsItemSetting"),
            "timeslots": Array(INTEGER),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class TimeslotSettingsDatesSettingsItemSetting(Model):
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
class TimeslotSettingsWeekdaysSettingsItem(Model):
    """Part of another model."""

    setting: TimeslotSettingsDatesSettingsItemSetting = ABSENT
    timeslots: list[int] = ABSENT
    weekday: int = ABSENT
    """at least 1, at most 7"""

    SCHEMA: ClassVar[Object] = Object(
        {
            "setting": Ref(__package__, "TimeslotSettingsDatesSettingsItemSetting"),
            "timeslots": Array(INTEGER),
            "weekday": Integer(minimum=1, maximum=7),
        }
    )
