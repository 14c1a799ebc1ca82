# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateVisitRequestGoodsTransactionsItem(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    article: str | Unset = UNSET
    barcode: str | Unset = UNSET
    cost: float | Unset = UNSET
    cost_per_unit: float | Unset = UNSET
    discount: float | Unset = UNSET
    good_id: int | Unset = UNSET
    id: int | Unset = UNSET
    master_id: int | Unset = UNSET
    operation_unit_type: float | Unset = UNSET
    price: float | Unset = UNSET
    storage_id: int | Unset = UNSET
    title: str | Unset = UNSET

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
