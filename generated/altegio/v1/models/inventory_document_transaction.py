# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .id_and_name import IdAndName
    from .id_and_title import IdAndTitle
    from .inventory_document_transaction_account import InventoryDocumentTransactionAccount
    from .person_with_phone import PersonWithPhone


@define(slots=False, kw_only=True, eq=False, repr=False)
class InventoryDocumentTransaction(Model):
    """Used by get_document_financial_transactions."""

    account: InventoryDocumentTransactionAccount | Unset = UNSET
    account_id: int | Unset = UNSET
    amount: float | Unset = UNSET
    client: PersonWithPhone | Unset = UNSET
    client_id: int | Unset = UNSET
    comment: str | Unset = UNSET
    date: str | Unset = UNSET
    expense: IdAndTitle | Unset = UNSET
    expense_id: int | Unset = UNSET
    id: int | Unset = UNSET
    item_id: int | Unset = UNSET
    master: IdAndName | Unset = UNSET
    master_id: int | Unset = UNSET
    record_id: int | Unset = UNSET
    supplier: IdAndTitle | Unset = UNSET
    supplier_id: int | Unset = UNSET
    target_type_id: int | Unset = UNSET
    type_id: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "account": Ref(__package__, "InventoryDocumentTransactionAccount"),
            "account_id": INTEGER,
            "amount": NUMBER,
            "client": Ref(__package__, "PersonWithPhone"),
            "client_id": INTEGER,
            "comment": STRING,
            "date": String(format="date-time"),
            "expense": Ref(__package__, "IdAndTitle"),
            "expense_id": INTEGER,
            "id": INTEGER,
            "item_id": INTEGER,
            "master": Ref(__package__, "IdAndName"),
            "master_id": INTEGER,
            "record_id": INTEGER,
            "supplier": Ref(__package__, "IdAndTitle"),
            "supplier_id": INTEGER,
            "target_type_id": INTEGER,
            "type_id": INTEGER,
        }
    )
