# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    INTEGER,
    INTEGER_OR_NULL,
    STRING,
    UNSET,
    Array,
    Model,
    Object,
    Ref,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .schedule_series import ScheduleSeries


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientSchedule(Model):
    """Used by create_timetable_client_schedule, update_timetable_client_schedule."""

    days: list[ScheduleSeries] | Unset = UNSET
    """The series, or days."""
    final_day: str | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    loyalty_abonement_id: int | None | Unset = UNSET
    """The membership."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "days": Array(Ref(__package__, "ScheduleSeries")),
            "final_day": STRING,
            "id": INTEGER,
            "loyalty_abonement_id": INTEGER_OR_NULL,
        }
    )
