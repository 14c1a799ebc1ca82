# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, STRING, Map, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreatedEventAppointment(Model):
    """A booking into an event that was made with others.

    Used by bulk_create_event_appointments.
    """

    type: str
    """Kind of resource, as the API calls it."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    attributes: dict[str, Any]
    """Its fields."""

    SCHEMA: ClassVar[Object] = Object(
        {"type": STRING, "id": STRING, "attributes": Map(ANY)}, required=("attributes", "id", "type")
    )
