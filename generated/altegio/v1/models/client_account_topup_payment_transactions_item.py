# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object, Ref, String

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccountTopupPaymentTransactionsItem(Model):
    """Part of another model."""

    account_id: int | Unset = UNSET
    """The account of the location."""
    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    client_id: int | Unset = UNSET
    """The client; 0 is none."""
    comment: str | Unset = UNSET
    """A note."""
    date: str | Unset = UNSET
    """Day and time, local to the location."""
    document_id: int | Unset = UNSET
    """The document."""
    expense_id: int | Unset = UNSET
    """The item it is booked under."""
    goods_transaction_id: int | Unset = UNSET
    """Product line by which it was sold; 0 is none."""
    id: int | Unset = UNSET
    """Its id."""
    item_id: int | Unset = UNSET
    """What the line is about: a service or a product, by `item_type_id`."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    record_id: int | Unset = UNSET
    """The appointment; 0 is none."""
    supplier_id: int | Unset = UNSET
    """The supplier; 0 is none."""
    target_type_id: int | Unset = UNSET
    """What it was for, by number."""
    type: IdAndTitle | Unset = UNSET
    """Its type."""
    type_id: int | Unset = UNSET
    """Its type, by number."""

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
