# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, Ref, String

if TYPE_CHECKING:
    from .appointment_attributes import AppointmentAttributes
    from .appointment_relationships import AppointmentRelationships


@define(slots=False, kw_only=True, eq=False, repr=False)
class Appointment(Model):
    """A booking of a client with a team member, or a place in a group event.

    Used by list_appointments, list_attendance_appointments, create_event_appointment, update_event_appointment and others.
    """

    attributes: AppointmentAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""
    relationships: AppointmentRelationships | Unset = UNSET
    """References to related resources, which come in `included` if asked for."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "AppointmentAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "AppointmentRelationships"),
            "type": String(enum=("record",)),
        },
        required=("attributes", "id", "type"),
    )
