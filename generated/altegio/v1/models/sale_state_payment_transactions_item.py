# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, STRING, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .created_financial_transaction_account import CreatedFinancialTransactionAccount
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class SaleStatePaymentTransactionsItem(Model):
    """Part of another model."""

    account: CreatedFinancialTransactionAccount | Unset = UNSET
    account_id: int | Unset = UNSET
    created_at: str | Unset = UNSET
    document_id: int | Unset = UNSET
    expense: IdAndTitle | Unset = UNSET
    expense_id: int | Unset = UNSET
    id: int | Unset = UNSET
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
