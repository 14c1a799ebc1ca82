# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Map, Number, Object, Ref, String

if TYPE_CHECKING:
    from .event_list_item_service import EventListItemService
    from .event_list_item_staff import EventListItemStaff
    from .resource_instance import ResourceInstance


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventListItem(Model):
    """A group event in a list.

    Used by search_events.
    """

    capacity: float | Unset = UNSET
    """Number of places."""
    color: str | Unset = UNSET
    """Colour as #RRGGBB."""
    company_id: int | Unset = UNSET
    """The location."""
    date: str | Unset = UNSET
    """Day and time, local to the location."""
    font_color: str | Unset = UNSET
    """Colour of the text as #RRGGBB."""
    id: int | Unset = UNSET
    """Its id."""
    instructions: str | Unset = UNSET
    """What clients should know beforehand."""
    labels: list[dict[str, Any]] | Unset = UNSET
    """Tags."""
    length: float | Unset = UNSET
    """Length, the break after it included (seconds)."""
    notified: bool | Unset = UNSET
    """Whether a notification was sent."""
    prepaid: str | Unset = UNSET
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""
    records_count: float | Unset = UNSET
    """Number of appointments."""
    resource_instances: list[ResourceInstance] | Unset = UNSET
    """Instances of resources; missing where there are none."""
    service: EventListItemService | Unset = UNSET
    """The service it is made of."""
    service_id: int | Unset = UNSET
    """The service."""
    staff: EventListItemStaff | Unset = UNSET
    """The team member who holds it."""
    staff_id: int | Unset = UNSET
    """The team member."""
    stream_link: str | Unset = UNSET
    """Address of the stream, for events held online."""

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
        },
        open=True,
    )
