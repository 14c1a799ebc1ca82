# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Map, Number, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .event_list_item_service import EventListItemService
    from .event_list_item_staff import EventListItemStaff
    from .resource_instance import ResourceInstance


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventListItem(Model):
    """Used by search_events."""

    capacity: float | Unset = UNSET
    color: str | Unset = UNSET
    company_id: int | Unset = UNSET
    date: str | Unset = UNSET
    font_color: str | Unset = UNSET
    id: int | Unset = UNSET
    instructions: str | Unset = UNSET
    labels: list[dict[str, Any]] | Unset = UNSET
    length: float | Unset = UNSET
    """seconds"""
    notified: bool | Unset = UNSET
    prepaid: str | Unset = UNSET
    records_count: float | Unset = UNSET
    resource_instances: list[ResourceInstance] | Unset = UNSET
    service: EventListItemService | Unset = UNSET
    service_id: int | Unset = UNSET
    staff: EventListItemStaff | Unset = UNSET
    staff_id: int | Unset = UNSET
    stream_link: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "capacity": NUMBER,
            "color": STRING,
            "company_id": INTEGER,
            "date": String(format="date-time"),
            "font_color": STRING,
            "id": INTEGER,
            "instructions": STRING,
            "labels": Array(Map(ANY)),
            "length": Number(format="seconds"),
            "notified": BOOLEAN,
            "prepaid": STRING,
            "records_count": NUMBER,
            "resource_instances": Array(Ref(__package__, "ResourceInstance")),
            "service": Ref(__package__, "EventListItemService"),
            "service_id": INTEGER,
            "staff": Ref(__package__, "EventListItemStaff"),
            "staff_id": INTEGER,
            "stream_link": STRING,
        }
    )
