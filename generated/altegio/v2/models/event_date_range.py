# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import STRING, Model, Object, Ref, String, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventDateRange(Model):
    """The first and the last day with events.

    Used by get_event_date_range.
    """

    type: str
    """Kind of resource, as the API calls it."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    attributes: EventDateRangeAttributes
    """Its fields."""

    SCHEMA: ClassVar[Object] = Object(
        {"type": STRING, "id": STRING, "attributes": Ref(__package__, "EventDateRangeAttributes")},
        required=("attributes", "id", "type"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventDateRangeAttributes(Model):
    """Part of another model."""

    min_date: str | None
    """YYYY-MM-DD"""
    max_date: str | None
    """YYYY-MM-DD"""

    SCHEMA: ClassVar[Object] = Object(
        {"min_date": String(format="date", nullable=True), "max_date": String(format="date", nullable=True)},
        required=("max_date", "min_date"),
    )
