# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, Ref, String

if TYPE_CHECKING:
    from .event_attributes import EventAttributes
    from .event_relationships import EventRelationships


@define(slots=False, kw_only=True, eq=False, repr=False)
class Event(Model):
    """A group event, which several clients can be booked into.

    Used by list_events, create_event, get_event, update_event.
    """

    attributes: EventAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""
    relationships: EventRelationships | Unset = UNSET
    """References to related resources, which come in `included` if asked for."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "EventAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "EventRelationships"),
            "type": String(enum=("activity",)),
        },
        required=("attributes", "id", "type"),
    )
