# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, NUMBER, STRING, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateTransactionRequest(Model):
    """What to send to add, or to replace, a product line.

    Used by create_transaction, update_transaction.
    """

    amount: float
    """How much or how many; negative where something goes out."""
    cost: float
    """Sum of the line, in major units of the currency."""
    cost_per_unit: float
    """Price of one, in major units of the currency."""
    discount: float
    """Discount in percent."""
    document_id: int
    """The document."""
    good_id: int
    """The product, under its older name."""
    operation_unit_type: float
    """1 in units of sale, 2 in units of use."""
    client_id: int | Unset = UNSET
    """The client; 0 is none."""
    comment: str | Unset = UNSET
    """A note."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    supplier_id: int | Unset = UNSET
    """The supplier; 0 is none."""

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
