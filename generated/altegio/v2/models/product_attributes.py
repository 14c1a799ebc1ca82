# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, INTEGER_OR_NULL, NUMBER, NUMBER_OR_NULL, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class ProductAttributes(Model):
    """Part of another model."""

    actual_cost: float | None
    category_id: int
    consumable_unit_id: int
    cost: float
    is_chain: bool
    loyalty_abonement_type_id: int | None
    loyalty_certificate_type_id: int | None
    sale_unit_id: int
    sale_unit_to_consumable_unit_ratio: float
    title: str

    SCHEMA: ClassVar[Object] = Object(
        {
            "actual_cost": NUMBER_OR_NULL,
            "category_id": INTEGER,
            "consumable_unit_id": INTEGER,
            "cost": NUMBER,
            "is_chain": BOOLEAN,
            "loyalty_abonement_type_id": INTEGER_OR_NULL,
            "loyalty_certificate_type_id": INTEGER_OR_NULL,
            "sale_unit_id": INTEGER,
            "sale_unit_to_consumable_unit_ratio": NUMBER,
            "title": STRING,
        },
        required=(
            "actual_cost",
            "category_id",
            "consumable_unit_id",
            "cost",
            "is_chain",
            "loyalty_abonement_type_id",
            "loyalty_certificate_type_id",
            "sale_unit_id",
            "sale_unit_to_consumable_unit_ratio",
            "title",
        ),
        closed=True,
    )
