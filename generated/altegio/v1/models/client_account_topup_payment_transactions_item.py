# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccountTopupPaymentTransactionsItem(Model):
    """Part of another model."""

    account_id: int | Unset = UNSET
    amount: float | Unset = UNSET
    client_id: int | Unset = UNSET
    comment: str | Unset = UNSET
    date: str | Unset = UNSET
    document_id: int | Unset = UNSET
    expense_id: int | Unset = UNSET
    goods_transaction_id: int | Unset = UNSET
    id: int | Unset = UNSET
    item_id: int | Unset = UNSET
    master_id: int | Unset = UNSET
    record_id: int | Unset = UNSET
    supplier_id: int | Unset = UNSET
    target_type_id: int | Unset = UNSET
    type: IdAndTitle | Unset = UNSET
    type_id: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "account_id": INTEGER,
            "amount": NUMBER,
            "client_id": INTEGER,
            "comment": STRING,
            "date": String(format="date-time"),
            "document_id": INTEGER,
            "expense_id": INTEGER,
            "goods_transaction_id": INTEGER,
            "id": INTEGER,
            "item_id": INTEGER,
            "master_id": INTEGER,
            "record_id": INTEGER,
            "supplier_id": INTEGER,
            "target_type_id": INTEGER,
            "type": Ref(__package__, "IdAndTitle"),
            "type_id": INTEGER,
        }
    )
