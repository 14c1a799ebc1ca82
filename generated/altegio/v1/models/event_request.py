# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    UNSET,
    Array,
    Model,
    Number,
    Object,
    String,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventRequest(Model):
    """What to send to make, or to replace, a group event.

    Used by create_event, update_event.
    """

    capacity: float
    """Number of places."""
    date: str | dt.datetime | dt.date
    """Begin, local to the location (YYYY-MM-DD HH:MM:SS)."""
    force: bool
    """Whether to continue although the team member or a resource is busy."""
    service_id: int
    """The service."""
    staff_id: int
    """The team member."""
    length: float | dt.timedelta | Unset = UNSET
    """Length, the break after it included (seconds)."""
    resource_instance_ids: list[int] | Unset = UNSET
    """Ids of instances of resources."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "capacity": NUMBER,
            "date": String(format="local-date-time"),
            "force": BOOLEAN,
            "length": Number(format="seconds"),
            "resource_instance_ids": Array(INTEGER),
            "service_id": INTEGER,
            "staff_id": INTEGER,
        },
        required=("capacity", "date", "force", "service_id", "staff_id"),
    )
