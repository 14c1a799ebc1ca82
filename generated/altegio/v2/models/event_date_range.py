# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, Ref

if TYPE_CHECKING:
    from .event_date_range_attributes import EventDateRangeAttributes


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
