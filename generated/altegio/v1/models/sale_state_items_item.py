# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class SaleStateItemsItem(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    client_discount_percent: float | Unset = UNSET
    cost_to_pay_total: float | Unset = UNSET
    default_cost_per_unit: float | Unset = UNSET
    default_cost_total: float | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""
    type: str | Unset = UNSET
    """Its type."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "client_discount_percent": NUMBER,
            "cost_to_pay_total": NUMBER,
            "default_cost_per_unit": NUMBER,
            "default_cost_total": NUMBER,
            "id": INTEGER,
            "title": STRING,
            "type": STRING,
        }
    )
