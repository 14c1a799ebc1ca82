# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal

from altegio_core.schema.generated import (
    BOOLEAN,
    INTEGER,
    STRING,
    UNSET,
    Array,
    Integer,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class DuplicateEventRequest(Model):
    """What to send to repeat an event.

    Used by duplicate_event.
    """

    dates: list[str | dt.datetime | dt.date]
    """Begins of the copies, each with an offset; a text without one is local to the location (at least 1 item, at most 100
    items)."""
    content_type: Literal[1, 2] | Unset = UNSET
    """1 copies the event alone, 2 its bookings too (1 if left out)."""
    force: bool | Unset = UNSET
    """Whether to continue although the team member or a resource is busy (False if left out)."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "dates": Array(String(format="date-time"), min_items=1, max_items=100),
            "content_type": Integer(enum=(1, 2)),
            "force": BOOLEAN,
        },
        required=("dates",),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class DuplicatedEvent(Model):
    """A copy of an event, in an older form; read it back to have it in the usual one.

    Used by duplicate_event.
    """

    type: str | Unset = UNSET
    """Kind of resource, as the API calls it."""
    id: str | Unset = UNSET
    """Its id, as text; it may be composed of several numbers with underscores."""
    attributes: DuplicatedEventAttributes | Unset = UNSET
    """Its fields."""

    SCHEMA: ClassVar[Object] = Object(
        {"type": STRING, "id": STRING, "attributes": Ref(__package__, "DuplicatedEventAttributes")}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class DuplicatedEventAttributes(Model):
    """Part of another model."""

    date: str | Unset = UNSET
    """Begin, local to the location."""
    records_count: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"date": STRING, "records_count": INTEGER}, open=True)
