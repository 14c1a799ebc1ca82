# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Array, Object, Ref

if TYPE_CHECKING:
    from .event_appointment_v2_good_item import EventAppointmentV2GoodItem
    from .update_event_appointment_v2_request_attendance_service_item import (
        UpdateEventAppointmentV2RequestAttendanceServiceItem,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateEventAppointmentV2Request(Model):
    """Used by update_event_appointment_v2."""

    reschedule_activity_id: int
    """The event to move it to."""
    attendance_service_item: UpdateEventAppointmentV2RequestAttendanceServiceItem | Unset = UNSET
    """The price line, which is replaced."""
    attendance_good_items: list[EventAppointmentV2GoodItem] | Unset = UNSET
    """Products sold with it."""
    comment: str | Unset = UNSET
    """A note."""
    label_ids: list[int] | Unset = UNSET
    """Ids of tags; an empty list for none."""
    color: str | Unset = UNSET
    """Colour as #RRGGBB."""
    clients_count: int | Unset = UNSET
    """Number of places taken."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "reschedule_activity_id": INTEGER,
            "attendance_service_item": Ref(__package__, "UpdateEventAppointmentV2RequestAttendanceServiceItem"),
            "attendance_good_items": Array(Ref(__package__, "EventAppointmentV2GoodItem")),
            "comment": STRING,
            "label_ids": Array(INTEGER),
            "color": STRING,
            "clients_count": INTEGER,
        },
        required=("reschedule_activity_id",),
    )
