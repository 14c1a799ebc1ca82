# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Integer, Object, Ref, String

if TYPE_CHECKING:
    from .update_event_appointment_request_attendance_good_items_item import (
        UpdateEventAppointmentRequestAttendanceGoodItemsItem,
    )
    from .update_event_appointment_request_attendance_service_item import (
        UpdateEventAppointmentRequestAttendanceServiceItem,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateEventAppointmentRequest(Model):
    """What to send to replace what a booking holds.

    Used by update_event_appointment.
    """

    attendance_service_item: UpdateEventAppointmentRequestAttendanceServiceItem
    """The price line, which is replaced."""
    attendance_good_items: list[UpdateEventAppointmentRequestAttendanceGoodItemsItem] | Unset = UNSET
    """Products; those not sent are dropped."""
    clients_count: int | None | Unset = UNSET
    """Number of places taken (at least 1)."""
    color: str | None | Unset = UNSET
    """Colour, six hexadecimal digits in lower case without `#`, as `9c27b0`."""
    comment: str | None | Unset = UNSET
    """A note (at most 255 characters)."""
    label_ids: list[int] | None | Unset = UNSET
    """Ids of tags; left out is an empty list."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attendance_good_items": Array(Ref(__package__, "UpdateEventAppointmentRequestAttendanceGoodItemsItem")),
            "attendance_service_item": Ref(__package__, "UpdateEventAppointmentRequestAttendanceServiceItem"),
            "clients_count": Integer(minimum=1, nullable=True),
            "color": String(pattern="^[0-9a-f]{6}$", nullable=True),
            "comment": String(max_length=255, nullable=True),
            "label_ids": Array(Integer(minimum=1), nullable=True),
        },
        required=("attendance_service_item",),
    )
