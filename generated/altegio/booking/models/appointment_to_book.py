# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from altegio_core.schema.generated import ANY, INTEGER, UNSET, Array, Map, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentToBook(Model):
    """One visit to be booked."""

    id: int | Unset = UNSET
    """A number of your own, to tell it from others in the answer."""
    services: list[int] | Unset = UNSET
    """Ids of the services, in their order."""
    staff_id: int | Unset = UNSET
    """The team member; 0 is anyone."""
    datetime: str | dt.datetime | dt.date | Unset = UNSET
    """The start, as `get_time_slots_for_booking` gives it."""
    custom_fields: dict[str, Any] | Unset = UNSET
    """Custom fields of the location, value by code."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "services": Array(INTEGER),
            "staff_id": INTEGER,
            "datetime": String(format="date-time"),
            "custom_fields": Map(ANY),
        }
    )
