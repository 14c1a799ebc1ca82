# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Array, Number, Object, Ref

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventServiceOption(Model):
    """Used by search_event_services."""

    capacity: float | Unset = UNSET
    """Number of places."""
    category: IdAndTitle | Unset = UNSET
    """Its category."""
    id: int | Unset = UNSET
    """Its id."""
    is_multi: bool | Unset = UNSET
    """Whether group events can be made of it, or whether it can be used several times."""
    price_max: float | Unset = UNSET
    """Highest price, in major units of the currency."""
    price_min: float | Unset = UNSET
    """Lowest price, in major units of the currency."""
    resources: list[EventServiceOptionResourcesItem] | Unset = UNSET
    """Resources, by id."""
    staff: list[EventServiceOptionStaffItem] | Unset = UNSET
    """Team member or team members."""
    title: str | Unset = UNSET
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

    id: int | Unset = UNSET
    """Its id."""
    salon_id: int | Unset = UNSET
    """The location, under its older name."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "salon_id": INTEGER, "title": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventServiceOptionStaffItem(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    length: float | Unset = UNSET
    """Length, the break after it included (seconds)."""
    name: str | Unset = UNSET
    """The name."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "length": Number(format="seconds"), "name": STRING})
