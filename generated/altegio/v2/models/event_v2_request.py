# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, STRING, Array, Integer, Object, String
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventV2Request(Model):
    """Used by create_event_v2, update_event_v2."""

    staff_id: int
    """Team member who holds the event."""
    service_id: int
    resource_instance_ids: list[int]
    """May be empty but not left out."""
    label_ids: list[int]
    """Tags. May be empty but not left out."""
    date: str | dt.datetime
    """Start in local time of the location (YYYY-MM-DD HH:MM:SS)."""
    length: int | dt.timedelta
    """Seconds, technical break included (seconds)."""
    capacity: int
    """Number of places."""
    technical_break_duration: int | dt.timedelta | None | Unset = UNSET
    """Seconds. Null takes the break of the location, or keeps that of an existing event (seconds, at least 0, at most
    3600, a multiple of 300)."""
    comment: str | Unset = UNSET
    color: str | Unset = UNSET
    """Hexadecimal."""
    instructions: str | Unset = UNSET
    stream_link: str | Unset = UNSET
    force: bool | Unset = UNSET
    """Skip the check that resources are free."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "staff_id": INTEGER,
            "service_id": INTEGER,
            "resource_instance_ids": Array(INTEGER),
            "label_ids": Array(INTEGER),
            "date": String(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$", format="local-date-time"),
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
