# Generated; do not edit.

from __future__ import annotations

from typing import Any, ClassVar, Literal

from altegio_core.schema.generated import (
    ANY,
    INTEGER,
    NUMBER,
    STRING,
    STRING_OR_NULL,
    UNSET,
    Array,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
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


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventAppointmentV2GoodItem(Model):
    """A product of a booking, as in early 2026."""

    id: int
    """Its id."""
    good_id: int
    """The product, under its older name."""
    unit_id: int
    """Unit of measure."""
    storage_id: int
    """The storage."""
    staff_id: int
    """The team member."""
    operation_unit_type: Literal["sale", "consumable", "unknown"]
    """Whether it is in units of sale or of use."""
    quantity: int
    """How many."""
    cost_per_unit: float
    """Price of one, in major units of the currency."""
    manual_cost: float
    """Sum of the line as set by hand, in major units of the currency."""
    number: Any | Unset = UNSET
    """Code of the gift card or membership sold."""
    planned_activation_date: str | None | Unset = UNSET
    """Day on which the membership sold becomes valid."""
    marks: list[str] | Unset = UNSET
    """Marking codes."""
    discount_percent: float | Unset = UNSET
    """Discount in percent."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "good_id": INTEGER,
            "unit_id": INTEGER,
            "storage_id": INTEGER,
            "staff_id": INTEGER,
            "operation_unit_type": String(enum=("sale", "consumable", "unknown")),
            "quantity": INTEGER,
            "cost_per_unit": NUMBER,
            "manual_cost": NUMBER,
            "number": ANY,
            "planned_activation_date": STRING_OR_NULL,
            "marks": Array(STRING),
            "discount_percent": NUMBER,
        },
        required=(
            "cost_per_unit",
            "good_id",
            "id",
            "manual_cost",
            "operation_unit_type",
            "quantity",
            "staff_id",
            "storage_id",
            "unit_id",
        ),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateEventAppointmentV2RequestAttendanceServiceItem(Model):
    """Part of another model."""

    cost_per_unit: float
    """Price of one, in major units of the currency."""
    discount_percent: float
    """Discount in percent."""
    manual_cost: float
    """Sum of the line as set by hand, in major units of the currency."""

    SCHEMA: ClassVar[Object] = Object(
        {"cost_per_unit": NUMBER, "discount_percent": NUMBER, "manual_cost": NUMBER},
        required=("cost_per_unit", "discount_percent", "manual_cost"),
    )
