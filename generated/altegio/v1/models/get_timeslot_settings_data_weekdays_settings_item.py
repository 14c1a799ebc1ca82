# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Array, Integer, Object, Ref

if TYPE_CHECKING:
    from .get_timeslot_settings_data_dates_settings_item_setting import GetTimeslotSettingsDataDatesSettingsItemSetting


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
