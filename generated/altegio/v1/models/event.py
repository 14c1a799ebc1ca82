# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, BOOLEAN, INTEGER, NUMBER, STRING, STRING_OR_NULL, Array, Map, Number, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .event_duration_details import EventDurationDetails
    from .event_resource_instances_item import EventResourceInstancesItem
    from .event_service import EventService
    from .event_staff import EventStaff


@define(slots=False, kw_only=True, eq=False, repr=False)
class Event(Model):
    """Used by create_event, get_event, update_event."""

    capacity: float | Unset = UNSET
    color: str | Unset = UNSET
    comment: str | None | Unset = UNSET
    company_id: int | Unset = UNSET
    date: str | Unset = UNSET
    duration_details: EventDurationDetails | Unset = UNSET
    font_color: str | Unset = UNSET
    id: int | Unset = UNSET
    instructions: str | Unset = UNSET
    is_deleted: bool | Unset = UNSET
    labels: list[dict[str, Any]] | Unset = UNSET
    length: float | Unset = UNSET
    """seconds"""
    notified: bool | Unset = UNSET
    prepaid: str | Unset = UNSET
    records_count: float | Unset = UNSET
    resource_instances: list[EventResourceInstancesItem] | Unset = UNSET
    salon_id: int | Unset = UNSET
    service: EventService | Unset = UNSET
    service_id: int | Unset = UNSET
    staff: EventStaff | Unset = UNSET
    staff_id: int | Unset = UNSET
    stream_link: str | Unset = UNSET
    timestamp: float | Unset = UNSET

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
            "service": Ref(__package__, "EventService"),
            "service_id": INTEGER,
            "staff": Ref(__package__, "EventStaff"),
            "staff_id": INTEGER,
            "stream_link": STRING,
            "timestamp": NUMBER,
        }
    )
