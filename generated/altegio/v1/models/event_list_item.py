# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import (
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    STRING_OR_NULL,
    Array,
    Map,
    Number,
    Object,
    Ref,
    String,
    Union,
)

if TYPE_CHECKING:
    from .event_service_or_category import EventServiceOrCategory
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


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventListItemService(Model):
    """Part of another model."""

    category: EventServiceOrCategory | Unset = UNSET
    """Its category."""
    category_id: int | Unset = UNSET
    """The category it is in."""
    comment: str | Unset = UNSET
    """A note."""
    id: int | Unset = UNSET
    """Its id."""
    image_url: str | Unset = UNSET
    prepaid: str | Unset = UNSET
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""
    price_max: float | Unset = UNSET
    """Highest price, in major units of the currency."""
    price_min: float | Unset = UNSET
    """Lowest price, in major units of the currency."""
    salon_service_id: int | Unset = UNSET
    """Id of its link to the location, where it belongs to a chain."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "category": Ref(__package__, "EventServiceOrCategory"),
            "category_id": INTEGER,
            "comment": STRING,
            "id": INTEGER,
            "image_url": STRING,
            "prepaid": STRING,
            "price_max": NUMBER,
            "price_min": NUMBER,
            "salon_service_id": INTEGER,
            "title": STRING,
        },
        open=True,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventListItemStaff(Model):
    """Part of another model."""

    api_id: str | None | Unset = UNSET
    """Reference of your own, kept with it and given back."""
    avatar: str | Unset = UNSET
    """Address of the picture."""
    avatar_big: str | Unset = UNSET
    """Address of the picture in a larger size."""
    average_score: float | Unset = UNSET
    comments_count: float | Unset = UNSET
    """Number of reviews."""
    company_id: int | Unset = UNSET
    """The location."""
    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    position: EventListItemStaffPosition | Unset = UNSET
    """The position; none comes as an empty list."""
    prepaid: str | Unset = UNSET
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""
    rating: float | Unset = UNSET
    """Average mark."""
    show_rating: bool | float | Unset = UNSET
    """1 if the mark is shown."""
    specialization: str | Unset = UNSET
    """What the team member does, in words."""
    votes_count: float | Unset = UNSET
    """Number of marks given."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": STRING_OR_NULL,
            "avatar": STRING,
            "avatar_big": STRING,
            "average_score": NUMBER,
            "comments_count": NUMBER,
            "company_id": INTEGER,
            "id": INTEGER,
            "name": STRING,
            "position": Ref(__package__, "EventListItemStaffPosition"),
            "prepaid": STRING,
            "rating": NUMBER,
            "show_rating": Union((BOOLEAN, NUMBER)),
            "specialization": STRING,
            "votes_count": NUMBER,
        },
        open=True,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventListItemStaffPosition(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "title": STRING}, open=True)
