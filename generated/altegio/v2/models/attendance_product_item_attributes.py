# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING_OR_NULL, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class AttendanceProductItemAttributes(Model):
    """The fields of a product sold with an appointment."""

    consumable_unit_id: int
    """Unit it is used up in."""
    cost: float
    """Sum of the line, in major units of the currency."""
    cost_per_unit: float
    """Price of one, in major units of the currency."""
    discount_percent: float
    """Discount in percent."""
    first_cost: float
    """Sum before discounts, in major units of the currency."""
    good_id: int
    """The product, under its older name."""
    manual_cost: float
    """Sum of the line as set by hand, in major units of the currency."""
    master_id: int
    """The team member, under its older name."""
    operation_type_slug: str | None
    """Whether it is in units of sale or of use."""
    operation_unit_type: str | None
    """Whether it is in units of sale or of use."""
    quantity: float
    """How many."""
    record_id: int
    """The appointment; null if none."""
    sale_unit_id: int
    """Unit it is sold in."""
    staff_id: int
    """The team member."""
    storage_id: int
    """The storage."""
    unit_id: int
    """Unit of measure."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "consumable_unit_id": INTEGER,
            "cost": NUMBER,
            "cost_per_unit": NUMBER,
            "discount_percent": NUMBER,
            "first_cost": NUMBER,
            "good_id": INTEGER,
            "manual_cost": NUMBER,
            "master_id": INTEGER,
            "operation_type_slug": STRING_OR_NULL,
            "operation_unit_type": STRING_OR_NULL,
            "quantity": NUMBER,
            "record_id": INTEGER,
            "sale_unit_id": INTEGER,
            "staff_id": INTEGER,
            "storage_id": INTEGER,
            "unit_id": INTEGER,
        },
        required=(
            "consumable_unit_id",
            "cost",
            "cost_per_unit",
            "discount_percent",
            "first_cost",
            "good_id",
            "manual_cost",
            "master_id",
            "operation_type_slug",
            "operation_unit_type",
            "quantity",
            "record_id",
            "sale_unit_id",
            "staff_id",
            "storage_id",
            "unit_id",
        ),
    )
