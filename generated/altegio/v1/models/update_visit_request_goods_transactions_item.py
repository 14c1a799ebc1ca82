# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object, Union


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateVisitRequestGoodsTransactionsItem(Model):
    """Part of another model."""

    amount: float | str | Unset = UNSET
    """How much or how many; negative where something goes out."""
    article: str | Unset = UNSET
    """Its article number."""
    barcode: str | Unset = UNSET
    """Its barcode."""
    cost: float | str | Unset = UNSET
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    cost_per_unit: float | str | Unset = UNSET
    """Price of one, in major units of the currency."""
    discount: float | str | Unset = UNSET
    """Discount in percent."""
    good_id: int | str | Unset = UNSET
    """The product, under its older name."""
    id: int | Unset = UNSET
    """Its id."""
    master_id: int | str | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    operation_unit_type: float | Unset = UNSET
    """1 in units of sale, 2 in units of use."""
    price: float | str | Unset = UNSET
    """Price in major units of the currency."""
    storage_id: int | str | Unset = UNSET
    """The inventory."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": Union((NUMBER, STRING)),
            "article": STRING,
            "barcode": STRING,
            "cost": Union((NUMBER, STRING)),
            "cost_per_unit": Union((NUMBER, STRING)),
            "discount": Union((NUMBER, STRING)),
            "good_id": Union((INTEGER, STRING)),
            "id": INTEGER,
            "master_id": Union((INTEGER, STRING)),
            "operation_unit_type": NUMBER,
            "price": Union((NUMBER, STRING)),
            "storage_id": Union((INTEGER, STRING)),
            "title": STRING,
        }
    )
