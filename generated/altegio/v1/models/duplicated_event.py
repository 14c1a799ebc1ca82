# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, BOOLEAN, INTEGER, STRING, Array, Integer, Map, Object, Ref, Union

if TYPE_CHECKING:
    from .duplicated_event_master import DuplicatedEventMaster
    from .duplicated_event_service import DuplicatedEventService
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
