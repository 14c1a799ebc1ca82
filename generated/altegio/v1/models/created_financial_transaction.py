# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .created_financial_transaction_account import CreatedFinancialTransactionAccount
    from .id_and_name import IdAndName
    from .id_and_title import IdAndTitle
    from .person_with_contacts import PersonWithContacts


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreatedFinancialTransaction(Model):
    """Used by create_financial_transaction."""

    account: CreatedFinancialTransactionAccount | Unset = UNSET
    account_id: int | Unset = UNSET
    amount: float | Unset = UNSET
    client: PersonWithContacts | Unset = UNSET
    client_id: int | Unset = UNSET
    comment: str | Unset = UNSET
    date: str | Unset = UNSET
    document_id: int | Unset = UNSET
    expense: IdAndTitle | Unset = UNSET
    expense_id: int | Unset = UNSET
    goods_transaction_id: int | Unset = UNSET
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
            "account": Ref(__package__, "CreatedFinancialTransactionAccount"),
            "account_id": INTEGER,
            "amount": NUMBER,
            "client": Ref(__package__, "PersonWithContacts"),
            "client_id": INTEGER,
            "comment": STRING,
            "date": String(format="date-time"),
            "document_id": INTEGER,
            "expense": Ref(__package__, "IdAndTitle"),
            "expense_id": INTEGER,
            "goods_transaction_id": INTEGER,
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
