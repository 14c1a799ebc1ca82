# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Integer, Map, Object, Ref, Union

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .resource_instance import ResourceInstance


@define(slots=False, kw_only=True, eq=False, repr=False)
class DuplicatedEvent(Model):
    """Used by duplicate_event."""

    id: int | Unset = UNSET
    """Its id."""
    service_id: int | Unset = UNSET
    """The service."""
    salon_id: int | Unset = UNSET
    """The location, under its older name."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    date: str | Unset = UNSET
    """Day and time, local to the location."""
    timestamp: int | str | Unset = UNSET
    """When it begins, in seconds since 1970."""
    length: int | Unset = UNSET
    """Length, the break after it included (seconds)."""
    capacity: int | Unset = UNSET
    """Number of places."""
    records_count: int | Unset = UNSET
    """Number of appointments."""
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
    service: DuplicatedEventService | Unset = UNSET
    """The service."""
    master: DuplicatedEventMaster | Unset = UNSET
    """The team member, under an older name; none comes as an empty list."""
    resource_instances: list[ResourceInstance] | Unset = UNSET
    """Instances of resources; missing where there are none."""
    records: list[dict[str, Any]] | Unset = UNSET
    """Appointments."""
    labels: list[dict[str, Any]] | Unset = UNSET
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

    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    company_id: int | Unset = UNSET
    """The location."""
    specialization: str | int | Unset = UNSET
    """What the team member does, in words."""
    rating: float | Unset = UNSET
    """Average mark."""
    show_rating: bool | Unset = UNSET
    """1 if the mark is shown."""
    prepaid: str | Unset = UNSET
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""
    position: IdAndTitle | Unset = UNSET
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

    id: int | Unset = UNSET
    """Its id."""
    category_id: int | Unset = UNSET
    """The category it is in."""
    title: str | Unset = UNSET
    """Its name."""
    price_min: float | Unset = UNSET
    """Lowest price, in major units of the currency."""
    price_max: float | Unset = UNSET
    """Highest price, in major units of the currency."""
    prepaid: str | Unset = UNSET
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
