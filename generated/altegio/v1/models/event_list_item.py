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
    String,
    Union,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .event_service_or_category import EventServiceOrCategory
    from .resource_instance import ResourceInstance


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventListItem(Model):
    """A group event in a list.

    Used by search_events.
    """

    capacity: float = ABSENT
    """Number of places."""
    color: str = ABSENT
    """Colour as #RRGGBB."""
    company_id: int = ABSENT
    """The location."""
    date: str = ABSENT
    """Day and time, local to the location."""
    font_color: str = ABSENT
    """Colour of the text as #RRGGBB."""
    id: int = ABSENT
    """Its id."""
    instructions: str = ABSENT
    """What clients should know beforehand."""
    labels: list[dict[str, Any]] = ABSENT
    """Tags."""
    length: float = ABSENT
    """Length, the break after it included (seconds)."""
    notified: bool = ABSENT
    """Whether a notification was sent."""
    prepaid: str = ABSENT
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""
    records_count: float = ABSENT
    """Number of appointments."""
    resource_instances: list[ResourceInstance] = ABSENT
    """Instances of resources; missing where there are none."""
    service: EventListItemService = ABSENT
    """The service it is made of."""
    service_id: int = ABSENT
    """The service."""
    staff: EventListItemStaff = ABSENT
    """The team member who holds it."""
    staff_id: int = ABSENT
    """The team member."""
    stream_link: str = ABSENT
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

    category: EventServiceOrCategory = ABSENT
    """Its category."""
    category_id: int = ABSENT
    """The category it is in."""
    comment: str = ABSENT
    """A note."""
    id: int = ABSENT
    """Its id."""
    image_url: str = ABSENT
    prepaid: str = ABSENT
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""
    price_max: float = ABSENT
    """Highest price, in major units of the currency."""
    price_min: float = ABSENT
    """Lowest price, in major units of the currency."""
    salon_service_id: int = ABSENT
    """Id of its link to the location, where it belongs to a chain."""
    title: str = ABSENT
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
    """A reference of your own, stored with it and returned."""
    avatar: str = ABSENT
    """Address of the picture."""
    avatar_big: str = ABSENT
    """Address of the picture in a larger size."""
    average_score: float = ABSENT
    comments_count: float = ABSENT
    """Number of reviews."""
    company_id: int = ABSENT
    """The location."""
    id: int = ABSENT
    """Its id."""
    name: str = ABSENT
    """The name."""
    position: EventListItemStaffPosition = ABSENT
    """The position; none comes as an empty list."""
    prepaid: str = ABSENT
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""
    rating: float = ABSENT
    """Average mark."""
    show_rating: bool | float = ABSENT
    """1 if the mark is shown."""
    specialization: str = ABSENT
    """What the team member does, in words."""
    votes_count: float = ABSENT
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

    id: int = ABSENT
    """Its id."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "title": STRING}, open=True)
