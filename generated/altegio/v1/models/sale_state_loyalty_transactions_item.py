# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object, Ref, String

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .sale_state_loyalty_transactions_item_deposit import SaleStateLoyaltyTransactionsItemDeposit


@define(slots=False, kw_only=True, eq=False, repr=False)
class SaleStateLoyaltyTransactionsItem(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    chain: IdAndTitle | Unset = UNSET
    created_at: str | Unset = UNSET
    """When it was made."""
    deposit: SaleStateLoyaltyTransactionsItemDeposit | Unset = UNSET
    """Account of the client."""
    deposit_transaction_id: int | Unset = UNSET
    document_id: int | Unset = UNSET
    """The document."""
    id: int | Unset = UNSET
    """Its id."""
    sale_item_id: int | Unset = UNSET
    sale_item_type: str | Unset = UNSET
    type: IdAndTitle | Unset = UNSET
    """Its type."""
    type_id: int | Unset = UNSET
    """Its type, by number."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "chain": Ref(__package__, "IdAndTitle"),
            "created_at": String(format="date-time"),
            "deposit": Ref(__package__, "SaleStateLoyaltyTransactionsItemDeposit"),
            "deposit_transaction_id": INTEGER,
            "document_id": INTEGER,
            "id": INTEGER,
            "sale_item_id": INTEGER,
            "sale_item_type": STRING,
            "type": Ref(__package__, "IdAndTitle"),
            "type_id": INTEGER,
        }
    )
