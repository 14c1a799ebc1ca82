# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateTransactionRequest(Model):
    """Used by create_transaction, update_transaction."""

    amount: float
    cost: float
    cost_per_unit: float
    discount: float
    document_id: int
    good_id: int
    operation_unit_type: float
    client_id: int | Unset = UNSET
    comment: str | Unset = UNSET
    master_id: int | Unset = UNSET
    supplier_id: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "client_id": INTEGER,
            "comment": STRING,
            "cost": NUMBER,
            "cost_per_unit": NUMBER,
            "discount": NUMBER,
            "document_id": INTEGER,
            "good_id": INTEGER,
            "master_id": INTEGER,
            "operation_unit_type": NUMBER,
            "supplier_id": INTEGER,
        },
        required=("amount", "cost", "cost_per_unit", "discount", "document_id", "good_id", "operation_unit_type"),
    )
