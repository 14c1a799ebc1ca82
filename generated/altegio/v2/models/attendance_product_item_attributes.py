# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING_OR_NULL, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class AttendanceProductItemAttributes(Model):
    """Part of another model."""

    consumable_unit_id: int
    cost: float
    cost_per_unit: float
    discount_percent: float
    first_cost: float
    good_id: int
    manual_cost: float
    master_id: int
    operation_type_slug: str | None
    operation_unit_type: str | None
    quantity: float
    record_id: int
    sale_unit_id: int
    staff_id: int
    storage_id: int
    unit_id: int

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
        closed=True,
    )
