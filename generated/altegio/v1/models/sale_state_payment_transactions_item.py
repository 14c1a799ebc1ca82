# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object, Ref

if TYPE_CHECKING:
    from .created_financial_transaction_account import CreatedFinancialTransactionAccount
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class SaleStatePaymentTransactionsItem(Model):
    """Part of another model."""

    account: CreatedFinancialTransactionAccount | Unset = UNSET
    """The account of the location."""
    account_id: int | Unset = UNSET
    """The account of the location."""
    created_at: str | Unset = UNSET
    """When it was made."""
    document_id: int | Unset = UNSET
    """The document."""
    expense: IdAndTitle | Unset = UNSET
    """The item it is booked under."""
    expense_id: int | Unset = UNSET
    """The item it is booked under."""
    id: int | Unset = UNSET
    """Its id."""
    sale_item_id: int | Unset = UNSET
    sale_item_type: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "account": Ref(__package__, "CreatedFinancialTransactionAccount"),
            "account_id": INTEGER,
            "created_at": STRING,
            "document_id": INTEGER,
            "expense": Ref(__package__, "IdAndTitle"),
            "expense_id": INTEGER,
            "id": INTEGER,
            "sale_item_id": INTEGER,
            "sale_item_type": STRING,
        }
    )
