# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    STRING_OR_NULL,
    UNSET,
    Array,
    Map,
    Model,
    Number,
    Object,
    Ref,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .event_service_or_category import EventServiceOrCategory


@define(slots=False, kw_only=True, eq=False, repr=False)
class Event(Model):
    """A group event, which several clients can be booked into.

    Used by create_event, get_event, update_event.
    """

    capacity: float = ABSENT
    """Number of places."""
    color: str = ABSENT
    """Colour as #RRGGBB."""
    comment: str | None | Unset = UNSET
    """A note."""
    company_id: int | Unset = UNSET
    """The location."""
    date: str = ABSENT
    """Day and time, local to the location."""
    duration_details: EventDurationDetails | Unset = UNSET
    """Length and break apart."""
    font_color: str = ABSENT
    """Colour of the text as #RRGGBB."""
    id: int = ABSENT
    """Its id."""
    instructions: str | Unset = UNSET
    """What clients should know beforehand."""
    is_deleted: bool | Unset = UNSET
    """Whether it was deleted."""
    labels: list[dict[str, Any]] | Unset = UNSET
    """Tags."""
    length: float = ABSENT
    """Length, the break after it included (seconds)."""
    notified: bool | Unset = UNSET
    """Whether a notification was sent."""
    prepaid: str | Unset = UNSET
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""
    records_count: float = ABSENT
    """Number of appointments."""
    resource_instances: list[EventResourceInstancesItem] = ABSENT
    """Instances of resources; missing where there are none."""
    salon_id: int = ABSENT
    """The location, under its older name."""
    service: EventServiceOrCategory = ABSENT
    """The service it is made of."""
    service_id: int = ABSENT
    """The service."""
    staff: EventStaff = ABSENT
    """The team member who holds it."""
    staff_id: int = ABSENT
    """The team member."""
    stream_link: str | Unset = UNSET
    """Address of the stream, for events held online."""
    timestamp: float | Unset = UNSET
    """When it begins, in seconds since 1970."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "capacity": NUMBER,
            "color": STRING,
            "comment": STRING_OR_NULL,
            "company_id": INTEGER,
            "date": STRING,
            "duration_details": Ref(__package__, "EventDurationDetails"),
            "font_color": STRING,
            "id": INTEGER,
            "instructions": STRING,
            "is_deleted": BOOLEAN,
            "labels": Array(Map(ANY)),
            "length": Number(format="seconds"),
            "notified": BOOLEAN,
            "prepaid": STRING,
            "records_count": NUMBER,
            "resource_instances": Array(Ref(__package__, "EventResourceInstancesItem")),
            "salon_id": INTEGER,
            "service": Ref(__package__, "EventServiceOrCategory"),
            "service_id": INTEGER,
            "staff": Ref(__package__, "EventStaff"),
            "staff_id": INTEGER,
            "stream_link": STRING,
            "timestamp": NUMBER,
        },
        open=True,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventDurationDetails(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    services_duration: float | Unset = UNSET
    technical_break_duration: float | Unset = UNSET
    """Break after it; null is that of the location (seconds)."""

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "services_duration": NUMBER, "technical_break_duration": Number(format="seconds")}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventResourceInstancesItem(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    resource_id: int = ABSENT
    """The resource."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "resource_id": INTEGER, "title": STRING}, open=True)


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventStaff(Model):
    """Part of another model."""

    company_id: int = ABSENT
    """The location."""
    id: int = ABSENT
    """Its id."""
    name: str = ABSENT
    """The name."""

    SCHEMA: ClassVar[Object] = Object({"company_id": INTEGER, "id": INTEGER, "name": STRING}, open=True)
