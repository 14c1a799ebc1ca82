# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, Array, Object, Ref

if TYPE_CHECKING:
    from .get_timeslot_settings_data_dates_settings_item import GetTimeslotSettingsDataDatesSettingsItem
    from .get_timeslot_settings_data_weekdays_settings_item import GetTimeslotSettingsDataWeekdaysSettingsItem


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
