# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitRecordsItemServicesItem(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""
    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    cost: float | Unset = UNSET
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    cost_per_unit: float | Unset = UNSET
    """Price of one, in major units of the currency."""
    cost_to_pay: float | Unset = UNSET
    """Sum still to be paid, in major units of the currency."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    first_cost: float | Unset = UNSET
    """Price of one before discounts, in major units of the currency."""
    manual_cost: float | Unset = UNSET
    """Sum of the line as set by hand, in major units of the currency. Do not multiply it by the amount."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "title": STRING,
            "amount": NUMBER,
            "cost": NUMBER,
            "cost_per_unit": NUMBER,
            "cost_to_pay": NUMBER,
            "discount": NUMBER,
            "first_cost": NUMBER,
            "manual_cost": NUMBER,
        }
    )
