# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
    INTEGER,
    STRING,
    UNSET,
    Array,
    Integer,
    Model,
    Object,
    String,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventV2Request(Model):
    """What to send to make or replace a group event, as in early 2026.

    Used by create_event_v2, update_event_v2.
    """

    staff_id: int
    """The team member."""
    service_id: int
    """The service."""
    resource_instance_ids: list[int]
    """Ids of instances of resources; an empty list for none."""
    label_ids: list[int]
    """Ids of tags; an empty list for none."""
    date: str | dt.datetime | dt.date
    """Begin, local to the location (YYYY-MM-DD HH:MM:SS)."""
    length: int | dt.timedelta
    """Length, the technical break included (seconds)."""
    capacity: int
    """Number of places."""
    technical_break_duration: int | dt.timedelta | None | Unset = UNSET
    """Break after it; null, or left out, is the break set for the location (seconds, at least 0, at most 3600, a multiple
    of 300)."""
    comment: str | Unset = UNSET
    """A note."""
    color: str | Unset = UNSET
    """Colour as #RRGGBB."""
    instructions: str | Unset = UNSET
    """What clients should know beforehand."""
    stream_link: str | Unset = UNSET
    """Address of the stream, for events held online."""
    force: bool | Unset = UNSET
    """Whether to continue although the team member or a resource is busy."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "staff_id": INTEGER,
            "service_id": INTEGER,
            "resource_instance_ids": Array(INTEGER),
            "label_ids": Array(INTEGER),
            "date": String(format="local-date-time"),
            "length": Integer(format="seconds"),
            "technical_break_duration": Integer(
                minimum=0, maximum=3600, multiple_of=300, format="seconds", nullable=True
            ),
            "capacity": INTEGER,
            "comment": STRING,
            "color": STRING,
            "instructions": STRING,
            "stream_link": STRING,
            "force": BOOLEAN,
        },
        required=("capacity", "date", "label_ids", "length", "resource_instance_ids", "service_id", "staff_id"),
    )
