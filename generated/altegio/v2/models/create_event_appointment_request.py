# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, Integer, Object, Ref

if TYPE_CHECKING:
    from .create_event_appointment_request_client import CreateEventAppointmentRequestClient
    from .create_event_appointment_request_comer import CreateEventAppointmentRequestComer


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateEventAppointmentRequest(Model):
    """What to send to book a client into an event.

    Used by create_event_appointment.
    """

    client: CreateEventAppointmentRequestClient
    """The client, with all ten fields."""
    clients_count: int
    """Number of places to take (at least 1)."""
    client_id: int | None | Unset = UNSET
    """Id of a client that is known; better sent inside `client` (at least 1)."""
    comer: CreateEventAppointmentRequestComer | Unset = UNSET
    """The visitor, where it is not the client: a relative, a pet, a vehicle."""
    comer_id: int | None | Unset = UNSET
    """The visitor, where it is not the client (at least 1)."""
    is_trial_service: bool | Unset = UNSET
    """Whether it is a trial."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "client": Ref(__package__, "CreateEventAppointmentRequestClient"),
            "client_id": Integer(minimum=1, nullable=True),
            "clients_count": Integer(minimum=1),
            "comer": Ref(__package__, "CreateEventAppointmentRequestComer"),
            "comer_id": Integer(minimum=1, nullable=True),
            "is_trial_service": BOOLEAN,
        },
        required=("client", "clients_count"),
    )
