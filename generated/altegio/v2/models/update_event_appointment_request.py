# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal

from altegio_core.schema.generated import (
    BOOLEAN,
    UNSET,
    Array,
    Integer,
    Model,
    Number,
    Object,
    Ref,
    String,
    Unset,
    define,
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


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateEventAppointmentRequestAttendanceGoodItemsItem(Model):
    """A product of a booking."""

    cost_per_unit: float
    """Price of one, in major units of the currency (at least 0, at most 1000000000)."""
    discount_percent: float
    """Discount in percent (at least 0, at most 100)."""
    good_id: int
    """The product, under its older name (at least 1)."""
    id: int | None
    """The line to change; null for a new one (at least 1)."""
    manual_cost: float
    """Sum of the line as set by hand, in major units of the currency (at least 0, at most 1000000000)."""
    marks: list[str]
    """Marking codes."""
    number: str | None
    """Code of the gift card or membership sold (at least 1 character, at most 32 characters)."""
    operation_unit_type: Literal["sale", "consumable"]
    """Whether it is in units of sale or of use."""
    planned_activation_date: str | dt.date | None
    """Day on which the membership sold becomes valid (YYYY-MM-DD)."""
    quantity: float
    """How many (at least 0.001, at most 1000000000)."""
    staff_id: int
    """The team member (at least 1)."""
    storage_id: int
    """The storage (at least 1)."""
    unit_id: int
    """Unit of measure (at least 1)."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "cost_per_unit": Number(minimum=0, maximum=1000000000),
            "discount_percent": Number(minimum=0, maximum=100),
            "good_id": Integer(minimum=1),
            "id": Integer(minimum=1, nullable=True),
            "manual_cost": Number(minimum=0, maximum=1000000000),
            "marks": Array(String(min_length=1, max_length=256)),
            "number": String(min_length=1, max_length=32, nullable=True),
            "operation_unit_type": String(enum=("sale", "consumable")),
            "planned_activation_date": String(format="date", nullable=True),
            "quantity": Number(minimum=0.001, maximum=1000000000),
            "staff_id": Integer(minimum=1),
            "storage_id": Integer(minimum=1),
            "unit_id": Integer(minimum=1),
        },
        required=(
            "cost_per_unit",
            "discount_percent",
            "good_id",
            "id",
            "manual_cost",
            "marks",
            "number",
            "operation_unit_type",
            "planned_activation_date",
            "quantity",
            "staff_id",
            "storage_id",
            "unit_id",
        ),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateEventAppointmentRequestAttendanceServiceItem(Model):
    """The price line of a booking."""

    cost_per_unit: float
    """Price of one, in major units of the currency (at least 0, at most 1000000000)."""
    discount_percent: float
    """Discount in percent (at least 0, at most 100)."""
    manual_cost: float
    """Sum of the line as set by hand, in major units of the currency (at least 0, at most 1000000000)."""
    is_trial: bool | Unset = UNSET
    """Whether it is a trial."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "cost_per_unit": Number(minimum=0, maximum=1000000000),
            "discount_percent": Number(minimum=0, maximum=100),
            "is_trial": BOOLEAN,
            "manual_cost": Number(minimum=0, maximum=1000000000),
        },
        required=("cost_per_unit", "discount_percent", "manual_cost"),
    )
