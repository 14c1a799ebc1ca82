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
    Array,
    Integer,
    Map,
    Model,
    Object,
    Ref,
    Union,
    define,
)

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .resource_instance import ResourceInstance


@define(slots=False, kw_only=True, eq=False, repr=False)
class DuplicatedEvent(Model):
    """Used by duplicate_event."""

    id: int = ABSENT
    """Its id."""
    service_id: int = ABSENT
    """The service."""
    salon_id: int = ABSENT
    """The location, under its older name."""
    master_id: int = ABSENT
    """The team member, under an older name; 0 is none."""
    date: str = ABSENT
    """Day and time, local to the location."""
    timestamp: int | str = ABSENT
    """When it begins, in seconds since 1970."""
    length: int = ABSENT
    """Length, the break after it included (seconds)."""
    capacity: int = ABSENT
    """Number of places."""
    records_count: int = ABSENT
    """Number of appointments."""
    color: str = ABSENT
    """Colour as #RRGGBB."""
    font_color: str = ABSENT
    """Colour of the text as #RRGGBB."""
    instructions: str = ABSENT
    """What clients should know beforehand."""
    stream_link: str = ABSENT
    """Address of the stream, for events held online."""
    notified: bool = ABSENT
    """Whether a notification was sent."""
    service: DuplicatedEventService = ABSENT
    """The service."""
    master: DuplicatedEventMaster = ABSENT
    """The team member, under an older name; none comes as an empty list."""
    resource_instances: list[ResourceInstance] = ABSENT
    """Instances of resources; missing where there are none."""
    records: list[dict[str, Any]] = ABSENT
    """Appointments."""
    labels: list[dict[str, Any]] = ABSENT
    """Tags."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "service_id": INTEGER,
            "salon_id": INTEGER,
            "master_id": INTEGER,
            "date": STRING,
            "timestamp": Union((INTEGER, STRING)),
            "length": Integer(format="seconds"),
            "capacity": INTEGER,
            "records_count": INTEGER,
            "color": STRING,
            "font_color": STRING,
            "instructions": STRING,
            "stream_link": STRING,
            "notified": BOOLEAN,
            "service": Ref(__package__, "DuplicatedEventService"),
            "master": Ref(__package__, "DuplicatedEventMaster"),
            "resource_instances": Array(Ref(__package__, "ResourceInstance")),
            "records": Array(Map(ANY)),
            "labels": Array(Map(ANY)),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class DuplicatedEventMaster(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    name: str = ABSENT
    """The name."""
    company_id: int = ABSENT
    """The location."""
    specialization: str | int = ABSENT
    """What the team member does, in words."""
    rating: float = ABSENT
    """Average mark."""
    show_rating: bool = ABSENT
    """1 if the mark is shown."""
    prepaid: str = ABSENT
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""
    position: IdAndTitle = ABSENT
    """The position; none comes as an empty list."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "name": STRING,
            "company_id": INTEGER,
            "specialization": Union((STRING, INTEGER)),
            "rating": NUMBER,
            "show_rating": BOOLEAN,
            "prepaid": STRING,
            "position": Ref(__package__, "IdAndTitle"),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class DuplicatedEventService(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    category_id: int = ABSENT
    """The category it is in."""
    title: str = ABSENT
    """Its name."""
    price_min: float = ABSENT
    """Lowest price, in major units of the currency."""
    price_max: float = ABSENT
    """Highest price, in major units of the currency."""
    prepaid: str = ABSENT
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "category_id": INTEGER,
            "title": STRING,
            "price_min": NUMBER,
            "price_max": NUMBER,
            "prepaid": STRING,
        }
    )
