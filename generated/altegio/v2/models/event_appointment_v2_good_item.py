# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar, Literal

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, INTEGER, NUMBER, STRING, STRING_OR_NULL, Array, Object, String


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
