# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from altegio_core.schema.generated import INTEGER, NUMBER, STRING, UNSET, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateFinancialTransactionRequest(Model):
    """What to send to book money in or out.

    Used by create_financial_transaction, update_financial_transaction.
    """

    account_id: int | Unset = UNSET
    """The account of the location."""
    amount: float | Unset = UNSET
    """Sum in major units of the currency; negative where it goes out."""
    client_id: int | Unset = UNSET
    """The client; 0 is none."""
    comment: str | Unset = UNSET
    """A note."""
    date: str | dt.datetime | dt.date | Unset = UNSET
    """Day and time, local to the location."""
    expense_id: int | Unset = UNSET
    """The item it is booked under."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    supplier_id: int | Unset = UNSET
    """The supplier; 0 is none."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "account_id": INTEGER,
            "amount": NUMBER,
            "client_id": INTEGER,
            "comment": STRING,
            "date": String(format="date-time"),
            "expense_id": INTEGER,
            "master_id": INTEGER,
            "supplier_id": INTEGER,
        }
    )
