# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Array, Object, Ref

if TYPE_CHECKING:
    from .create_event_appointment_v2_request_comer import CreateEventAppointmentV2RequestComer
    from .event_appointment_v2_client import EventAppointmentV2Client


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateEventAppointmentV2Request(Model):
    """Used by create_event_appointment_v2."""

    client: EventAppointmentV2Client
    """The client."""
    clients_count: int
    """Number of places taken."""
    client_id: int | Unset = UNSET
    """The client; 0 is none."""
    comer_id: int | Unset = UNSET
    """The visitor, where it is not the client."""
    comer: CreateEventAppointmentV2RequestComer | Unset = UNSET
    """The visitor, where it is not the client: a relative, a pet, a vehicle."""
    labels: list[int] | Unset = UNSET
    """Tags."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "client": Ref(__package__, "EventAppointmentV2Client"),
            "client_id": INTEGER,
            "comer_id": INTEGER,
            "comer": Ref(__package__, "CreateEventAppointmentV2RequestComer"),
            "labels": Array(INTEGER),
            "clients_count": INTEGER,
        },
        required=("client", "clients_count"),
    )
