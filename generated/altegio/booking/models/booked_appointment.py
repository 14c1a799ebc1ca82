# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookedAppointment(Model):
    """One appointment that was booked.

    Used by create_online_booking.
    """

    id: int
    """The number you gave."""
    record_hash: str
    """Stands in for a user when it is read or deleted."""
    record_id: int
    """The appointment."""

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "record_hash": STRING, "record_id": INTEGER}, required=("id", "record_hash", "record_id")
    )
