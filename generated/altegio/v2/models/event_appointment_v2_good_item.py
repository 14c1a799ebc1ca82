# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar, Literal

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, INTEGER, NUMBER, STRING, STRING_OR_NULL, Array, Object, String
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventAppointmentV2GoodItem(Model):
    """Part of another model."""

    id: int
    good_id: int
    """Product."""
    unit_id: int
    storage_id: int
    """Inventory."""
    staff_id: int
    """Team member."""
    operation_unit_type: Literal["sale", "consumable", "unknown"]
    quantity: int
    cost_per_unit: float
    manual_cost: float
    """Total cost."""
    number: Any | Unset = UNSET
    planned_activation_date: str | None | Unset = UNSET
    marks: list[str] | Unset = UNSET
    discount_percent: float | Unset = UNSET

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
