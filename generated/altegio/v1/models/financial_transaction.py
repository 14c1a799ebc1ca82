# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .person_with_phone import PersonWithPhone


@define(slots=False, kw_only=True, eq=False, repr=False)
class FinancialTransaction(Model):
    """Used by get_financial_transaction, update_financial_transaction, get_transactions_by_visit_or_appointment_id, get_transactions."""

    account: IdAndTitle | Unset = UNSET
    amount: float | Unset = UNSET
    client: PersonWithPhone | Unset = UNSET
    comment: str | Unset = UNSET
    date: str | Unset = UNSET
    document_id: int | Unset = UNSET
    expense: IdAndTitle | Unset = UNSET
    id: int | Unset = UNSET
    last_change_date: str | Unset = UNSET
    master: IdAndTitle | Unset = UNSET
    record_id: int | Unset = UNSET
    sold_item_id: int | Unset = UNSET
    sold_item_type: float | Unset = UNSET
    supplier: IdAndTitle | Unset = UNSET
    visit_id: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "account": Ref(__package__, "IdAndTitle"),
            "amount": NUMBER,
            "client": Ref(__package__, "PersonWithPhone"),
            "comment": STRING,
            "date": String(format="date-time"),
            "document_id": INTEGER,
            "expense": Ref(__package__, "IdAndTitle"),
            "id": INTEGER,
            "last_change_date": String(format="date-time"),
            "master": Ref(__package__, "IdAndTitle"),
            "record_id": INTEGER,
            "sold_item_id": INTEGER,
            "sold_item_type": NUMBER,
            "supplier": Ref(__package__, "IdAndTitle"),
            "visit_id": INTEGER,
        }
    )
