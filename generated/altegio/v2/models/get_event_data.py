# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import STRING, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .event_resource_attributes import EventResourceAttributes
    from .event_resource_relationships import EventResourceRelationships


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetEventData(Model):
    """Used by list_events, create_event, get_event, update_event."""

    attributes: EventResourceAttributes
    id: str
    type: str
    relationships: EventResourceRelationships | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "EventResourceAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "EventResourceRelationships"),
            "type": String(enum=("activity",)),
        },
        required=("attributes", "id", "type"),
        closed=True,
    )
