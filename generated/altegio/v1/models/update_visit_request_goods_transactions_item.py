# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateVisitRequestGoodsTransactionsItem(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    article: str | Unset = UNSET
    """Its article number."""
    barcode: str | Unset = UNSET
    """Its barcode."""
    cost: float | Unset = UNSET
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    cost_per_unit: float | Unset = UNSET
    """Price of one, in major units of the currency."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    good_id: int | Unset = UNSET
    """The product, under its older name."""
    id: int | Unset = UNSET
    """Its id."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    operation_unit_type: float | Unset = UNSET
    """1 in units of sale, 2 in units of use."""
    price: float | Unset = UNSET
    """Price in major units of the currency."""
    storage_id: int | Unset = UNSET
    """The inventory."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "article": STRING,
            "barcode": STRING,
            "cost": NUMBER,
            "cost_per_unit": NUMBER,
            "discount": NUMBER,
            "good_id": INTEGER,
            "id": INTEGER,
            "master_id": INTEGER,
            "operation_unit_type": NUMBER,
            "price": NUMBER,
            "storage_id": INTEGER,
            "title": STRING,
        }
    )
