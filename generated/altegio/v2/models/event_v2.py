# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    STRING,
    STRING_OR_NULL,
    UNSET,
    Integer,
    Model,
    Object,
    Ref,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventV2(Model):
    """A group event, as in early 2026.

    Used by create_event_v2, get_event_v2, update_event_v2.
    """

    type: str | Unset = UNSET
    """Kind of resource, as the API calls it."""
    id: str | Unset = UNSET
    """Its id, as text; it may be composed of several numbers with underscores."""
    attributes: EventV2Attributes | Unset = UNSET
    """Its fields."""

    SCHEMA: ClassVar[Object] = Object(
        {"type": STRING, "id": STRING, "attributes": Ref(__package__, "EventV2Attributes")}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventV2Attributes(Model):
    """The fields of a group event, as in early 2026."""

    master_id: int | Unset = UNSET
    """The team member, under its older name."""
    staff_id: int | Unset = UNSET
    """The team member."""
    service_id: int | Unset = UNSET
    """The service."""
    timestamp: int | Unset = UNSET
    """Begin in seconds since 1970."""
    date: str | Unset = UNSET
    """Begin, local to the location."""
    length: int | Unset = UNSET
    """Length, the technical break included (seconds)."""
    capacity: int | Unset = UNSET
    """Number of places."""
    clients_count: int | Unset = UNSET
    """Number of places taken."""
    color: str | Unset = UNSET
    """Colour as #RRGGBB."""
    font_color: str | Unset = UNSET
    """Colour of the text as #RRGGBB."""
    instructions: str | Unset = UNSET
    """What clients should know beforehand."""
    stream_link: str | Unset = UNSET
    """Address of the stream, for events held online."""
    notified: bool | Unset = UNSET
    """Whether a notification was sent."""
    comment: str | None | Unset = UNSET
    """A note."""
    schedule_id: int | None | Unset = UNSET
    """The schedule that made it; null if none."""
    schedule_till: str | None | Unset = UNSET
    """Up to when the schedule goes on."""
    schedule_event_modified: str | None | Unset = UNSET
    """Whether it differs from the schedule that made it."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "master_id": INTEGER,
            "staff_id": INTEGER,
            "service_id": INTEGER,
            "timestamp": INTEGER,
            "date": STRING,
            "length": Integer(format="seconds"),
            "capacity": INTEGER,
            "clients_count": INTEGER,
            "color": STRING,
            "font_color": STRING,
            "instructions": STRING,
            "stream_link": STRING,
            "notified": BOOLEAN,
            "comment": STRING_OR_NULL,
            "schedule_id": INTEGER_OR_NULL,
            "schedule_till": STRING_OR_NULL,
            "schedule_event_modified": STRING_OR_NULL,
        }
    )
