# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, Ref

if TYPE_CHECKING:
    from .event_v2_attributes import EventV2Attributes


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventV2(Model):
    """A group event, as in early 2026.

    Used by create_event_v2, get_event_v2, update_event_v2.
    """

    type: str | Unset = UNSET
    """Kind of resource, as the API calls it."""
    id: str | Unset = UNSET
    """Its id, as text; it may be composed of several numbers with underscores."""
    attributes: EventV2Attributes | Unset = UNSET
    """Its fields."""

    SCHEMA: ClassVar[Object] = Object(
        {"type": STRING, "id": STRING, "attributes": Ref(__package__, "EventV2Attributes")}
    )
