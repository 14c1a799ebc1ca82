# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Array, Object, Ref, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateInventoryOperationRequest(Model):
    """Used by create_inventory_operation."""

    create_date: str | dt.datetime
    """When it was made."""
    storage_id: int
    """The inventory."""
    type_id: int
    """Its type, by number."""
    comment: str | Unset = UNSET
    """A note."""
    goods_transactions: list[CreateInventoryOperationRequestLine] | Unset = UNSET
    """Products sold, by line."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    transactions: list[CreateInventoryOperationRequestLine] | Unset = UNSET
    """The transactions."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "comment": STRING,
            "create_date": String(format="date-time"),
            "goods_transactions": Array(Ref(__package__, "CreateInventoryOperationRequestLine")),
            "master_id": INTEGER,
            "storage_id": INTEGER,
            "type_id": INTEGER,
            "transactions": Array(Ref(__package__, "CreateInventoryOperationRequestLine")),
        },
        required=("create_date", "storage_id", "type_id"),
    )


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
