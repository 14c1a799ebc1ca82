# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from altegio_core.schema.generated import ANY, STRING, UNSET, Array, Map, Model, Object, Ref, String, Unset, define

if TYPE_CHECKING:
    from .resource_identifier import ResourceIdentifier


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventFilter(Model):
    """One of the ways to narrow a list of events, and what there is of it.

    Used by list_event_filters.
    """

    type: str
    """Kind of resource, as the API calls it."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    attributes: dict[str, Any]
    """Its fields."""
    relationships: EventFilterRelationships | Unset = UNSET
    """References to related resources, which come in `included` if asked for."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "type": String(enum=("activity_filter",)),
            "id": STRING,
            "attributes": Map(ANY),
            "relationships": Ref(__package__, "EventFilterRelationships"),
        },
        required=("attributes", "id", "type"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventFilterRelationships(Model):
    """Part of another model."""

    data: EventFilterRelationshipsData | Unset = UNSET
    """What it refers to; null or an empty list if nothing."""

    SCHEMA: ClassVar[Object] = Object({"data": Ref(__package__, "EventFilterRelationshipsData")})


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventFilterRelationshipsData(Model):
    """Part of another model."""

    data: list[ResourceIdentifier] | Unset = UNSET
    """What it refers to; null or an empty list if nothing."""

    SCHEMA: ClassVar[Object] = Object({"data": Array(Ref(__package__, "ResourceIdentifier"))})
