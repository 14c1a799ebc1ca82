# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, STRING, UNSET, Model, Object, Ref, Unset, define

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .payment_account import PaymentAccount


@define(slots=False, kw_only=True, eq=False, repr=False)
class SaleStatePaymentTransactionsItem(Model):
    """Part of another model."""

    account: PaymentAccount = ABSENT
    """The account of the location."""
    account_id: int = ABSENT
    """The account of the location."""
    created_at: str | Unset = UNSET
    """When it was made."""
    document_id: int = ABSENT
    """The document."""
    expense: IdAndTitle = ABSENT
    """The item it is booked under."""
    expense_id: int = ABSENT
    """The item it is booked under."""
    id: int = ABSENT
    """Its id."""
    sale_item_id: int = ABSENT
    sale_item_type: str = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {
            "account": Ref(__package__, "PaymentAccount"),
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
