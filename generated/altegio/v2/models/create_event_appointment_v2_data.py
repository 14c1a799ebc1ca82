# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, STRING, Map, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateEventAppointmentV2Data(Model):
    """Used by create_event_appointment_v2."""

    type: str | Unset = UNSET
    """Kind of resource, as the API calls it."""
    id: str | Unset = UNSET
    """Its id, as text; it may be composed of several numbers with underscores."""
    attributes: dict[str, Any] | Unset = UNSET
    """Its fields."""

    SCHEMA: ClassVar[Object] = Object({"type": STRING, "id": STRING, "attributes": Map(ANY)})
