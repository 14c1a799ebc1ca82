# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Object, Ref, String

if TYPE_CHECKING:
    from .time_slot import TimeSlot


@define(slots=False, kw_only=True, eq=False, repr=False)
class NearestTimes(Model):
    """Used by get_nearest_time_slots."""

    seance_date: str | Unset = UNSET
    """YYYY-MM-DD"""
    seances: list[TimeSlot] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"seance_date": String(format="date"), "seances": Array(Ref(__package__, "TimeSlot"))}
    )
