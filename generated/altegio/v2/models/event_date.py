# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import STRING, UNSET, Model, Object, Ref, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventDate(Model):
    """A day with events; the day is its `id`.

    Used by list_event_dates.
    """

    type: str
    """Kind of resource, as the API calls it."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores (YYYY-MM-DD)."""
    attributes: EventDateAttributes
    """Its fields."""

    SCHEMA: ClassVar[Object] = Object(
        {"type": STRING, "id": String(format="date"), "attributes": Ref(__package__, "EventDateAttributes")},
        required=("attributes", "id", "type"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventDateAttributes(Model):
    """Part of another model."""

    date: str | Unset = UNSET
    """Begin, local to the location."""

    SCHEMA: ClassVar[Object] = Object({"date": STRING})
