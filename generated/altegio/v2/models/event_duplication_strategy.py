# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, Ref, String

if TYPE_CHECKING:
    from .event_duplication_strategy_attributes import EventDuplicationStrategyAttributes


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventDuplicationStrategy(Model):
    """A pattern by which events can be repeated.

    Used by list_event_duplication_strategies_v2, create_event_duplication_strategy_v2, update_event_duplication_strategy_v2.
    """

    type: str
    """Kind of resource, as the API calls it."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    attributes: EventDuplicationStrategyAttributes
    """Its fields."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "type": String(enum=("activity_duplication_strategy",)),
            "id": STRING,
            "attributes": Ref(__package__, "EventDuplicationStrategyAttributes"),
        },
        required=("attributes", "id", "type"),
    )
