# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Object, String
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientVisitsHistoryGoodsTransactionGood(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    cost_per_unit: float | Unset = UNSET
    cost_to_pay: float | Unset = UNSET
    discount_percent: float | Unset = UNSET
    first_cost: float | Unset = UNSET
    id: int | Unset = UNSET
    paid_sum: float | Unset = UNSET
    payment_status: str | Unset = UNSET
    title: str | Unset = UNSET
    unit: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "cost_per_unit": NUMBER,
            "cost_to_pay": NUMBER,
            "discount_percent": NUMBER,
            "first_cost": NUMBER,
            "id": INTEGER,
            "paid_sum": NUMBER,
            "payment_status": String(enum=("not_paid", "paid_not_full", "paid_full", "paid_over")),
            "title": STRING,
            "unit": STRING,
        }
    )
