# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateInventoryOperationRequestLine(Model):
    """Part of another model."""

    good_id: int | Unset = UNSET
    """The product, under its older name."""
    operation_unit_type: int | Unset = UNSET
    """1 in units of sale, 2 in units of use."""
    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    cost_per_unit: float | Unset = UNSET
    """Price of one, in major units of the currency."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    cost: float | Unset = UNSET
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    client_id: int | Unset = UNSET
    """The client; 0 is none."""
    supplier_id: int | Unset = UNSET
    """The supplier; 0 is none."""
    comment: str | Unset = UNSET
    """A note."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "good_id": INTEGER,
            "operation_unit_type": INTEGER,
            "amount": NUMBER,
            "cost_per_unit": NUMBER,
            "discount": NUMBER,
            "cost": NUMBER,
            "client_id": INTEGER,
            "supplier_id": INTEGER,
            "comment": STRING,
        }
    )
