# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    Array,
    Model,
    Number,
    Object,
    Ref,
    define,
)

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventServiceOption(Model):
    """Used by search_event_services."""

    capacity: float = ABSENT
    """Number of places."""
    category: IdAndTitle = ABSENT
    """Its category."""
    id: int = ABSENT
    """Its id."""
    is_multi: bool = ABSENT
    """Whether group events can be made of it, or whether it can be used several times."""
    price_max: float = ABSENT
    """Highest price, in major units of the currency."""
    price_min: float = ABSENT
    """Lowest price, in major units of the currency."""
    resources: list[EventServiceOptionResourcesItem] = ABSENT
    """Resources, by id."""
    staff: list[EventServiceOptionStaffItem] = ABSENT
    """Team member or team members."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "capacity": NUMBER,
            "category": Ref(__package__, "IdAndTitle"),
            "id": INTEGER,
            "is_multi": BOOLEAN,
            "price_max": NUMBER,
            "price_min": NUMBER,
            "resources": Array(Ref(__package__, "EventServiceOptionResourcesItem")),
            "staff": Array(Ref(__package__, "EventServiceOptionStaffItem")),
            "title": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventServiceOptionResourcesItem(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    salon_id: int = ABSENT
    """The location, under its older name."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "salon_id": INTEGER, "title": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventServiceOptionStaffItem(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    length: float = ABSENT
    """Length, the break after it included (seconds)."""
    name: str = ABSENT
    """The name."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "length": Number(format="seconds"), "name": STRING})
