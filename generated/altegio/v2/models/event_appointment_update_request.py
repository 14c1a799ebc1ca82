# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import Array, Integer, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .event_appointment_update_request_attendance_good_items_item import (
        EventAppointmentUpdateRequestAttendanceGoodItemsItem,
    )
    from .event_appointment_update_request_attendance_service_item import (
        EventAppointmentUpdateRequestAttendanceServiceItem,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventAppointmentUpdateRequest(Model):
    """Used by update_event_appointment."""

    attendance_service_item: EventAppointmentUpdateRequestAttendanceServiceItem
    attendance_good_items: list[EventAppointmentUpdateRequestAttendanceGoodItemsItem] | Unset = UNSET
    clients_count: int | None | Unset = UNSET
    color: str | None | Unset = UNSET
    comment: str | None | Unset = UNSET
    label_ids: list[int] | None | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "attendance_good_items": Array(Ref(__package__, "EventAppointmentUpdateRequestAttendanceGoodItemsItem")),
            "attendance_service_item": Ref(__package__, "EventAppointmentUpdateRequestAttendanceServiceItem"),
            "clients_count": Integer(minimum=1, nullable=True),
            "color": String(pattern="^[0-9a-f]{6}$", nullable=True),
            "comment": String(max_length=255, nullable=True),
            "label_ids": Array(Integer(minimum=1), nullable=True),
        },
        required=("attendance_service_item",),
        closed=True,
    )
