# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Object, Ref

if TYPE_CHECKING:
    from .bulk_event_appointment import BulkEventAppointment


@define(slots=False, kw_only=True, eq=False, repr=False)
class BulkCreateEventAppointmentsRequest(Model):
    """What to send to book several clients into an event.

    Used by bulk_create_event_appointments.
    """

    records: list[BulkEventAppointment]
    """One entry for each client (at least 1 item, at most 50 items)."""

    SCHEMA: ClassVar[Object] = Object(
        {"records": Array(Ref(__package__, "BulkEventAppointment"), min_items=1, max_items=50)}, required=("records",)
    )
