# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
    BOOLEAN_OR_NULL,
    INTEGER,
    INTEGER_OR_NULL,
    STRING,
    STRING_OR_NULL,
    UNSET,
    Integer,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .to_many_relationship import ToManyRelationship
    from .to_one_relationship import ToOneRelationship


@define(slots=False, kw_only=True, eq=False, repr=False)
class Event(Model):
    """A group event, which several clients can be booked into.

    Used by list_events, create_event, get_event, update_event.
    """

    attributes: EventAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""
    relationships: EventRelationships | Unset = UNSET
    """References to related resources, which come in `included` if asked for."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "EventAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "EventRelationships"),
            "type": String(enum=("activity",)),
        },
        required=("attributes", "id", "type"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventAttributes(Model):
    """The fields of a group event."""

    capacity: int
    """Number of places (at least 1)."""
    clients_count: int
    """Number of places taken (at least 0)."""
    color: str
    """Colour as #RRGGBB."""
    comment: str | None
    """A note."""
    date: str
    """Begin, local to the location."""
    font_color: str
    """Colour of the text as #RRGGBB."""
    instructions: str
    """What clients should know beforehand."""
    length: int
    """Length, the technical break included (seconds, at least 1, at most 86400)."""
    master_id: int
    """The team member, under its older name."""
    notified: bool
    """Whether a notification was sent."""
    schedule_event_modified: bool | None
    """Whether it differs from the schedule that made it."""
    schedule_id: int | None
    """The schedule that made it; null if none."""
    schedule_till: EventAttributesScheduleTill | None
    """Up to when the schedule goes on."""
    service_id: int
    """The service."""
    staff_id: int
    """The team member."""
    stream_link: str
    """Address of the stream, for events held online."""
    timestamp: int
    """Begin in seconds since 1970."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "capacity": Integer(minimum=1),
            "clients_count": Integer(minimum=0),
            "color": STRING,
            "comment": STRING_OR_NULL,
            "date": String(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{4}$"),
            "font_color": STRING,
            "instructions": STRING,
            "length": Integer(minimum=1, maximum=86400, format="seconds"),
            "master_id": INTEGER,
            "notified": BOOLEAN,
            "schedule_event_modified": BOOLEAN_OR_NULL,
            "schedule_id": INTEGER_OR_NULL,
            "schedule_till": Ref(__package__, "EventAttributesScheduleTill", nullable=True),
            "service_id": INTEGER,
            "staff_id": INTEGER,
            "stream_link": STRING,
            "timestamp": INTEGER,
        },
        required=(
            "capacity",
            "clients_count",
            "color",
            "comment",
            "date",
            "font_color",
            "instructions",
            "length",
            "master_id",
            "notified",
            "schedule_event_modified",
            "schedule_id",
            "schedule_till",
            "service_id",
            "staff_id",
            "stream_link",
            "timestamp",
        ),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventAttributesScheduleTill(Model):
    """Part of another model."""

    date: str
    """Begin, local to the location."""
    timezone: str
    """Name or offset of the time zone."""
    timezone_type: int
    """How the time zone is given, by number."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "date": String(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}$"),
            "timezone": STRING,
            "timezone_type": INTEGER,
        },
        required=("date", "timezone", "timezone_type"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventRelationships(Model):
    """What a group event can side-load."""

    duration_details: ToOneRelationship | Unset = UNSET
    """Length and break apart."""
    labels: ToManyRelationship | Unset = UNSET
    """Tags."""
    master: ToOneRelationship | Unset = UNSET
    """The team member, under its older name."""
    resource_instances: ToManyRelationship | Unset = UNSET
    """Instances of resources it takes."""
    service: ToOneRelationship | Unset = UNSET
    """The service."""
    staff: ToOneRelationship | Unset = UNSET
    """The team member."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "duration_details": Ref(__package__, "ToOneRelationship"),
            "labels": Ref(__package__, "ToManyRelationship"),
            "master": Ref(__package__, "ToOneRelationship"),
            "resource_instances": Ref(__package__, "ToManyRelationship"),
            "service": Ref(__package__, "ToOneRelationship"),
            "staff": Ref(__package__, "ToOneRelationship"),
        }
    )
