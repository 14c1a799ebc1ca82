# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import name_errors
from altegio_core.operations.change import Change, ChangeCall

from ... import models
from .get_financial_transaction import ENDPOINT as _READ
from .update_financial_transaction import ENDPOINT as _WRITE

CHANGE: Change[list[models.FinancialTransaction]] = Change(
    _READ,
    _WRITE,
    {"location_id": "location_id", "transaction_id": "transaction_id"},
    "transaction_id",
    places={
        "account_id": "account.id",
        "client_id": "client.id",
        "expense_id": "expense.id",
        "master_id": "master.id",
        "supplier_id": "supplier.id",
    },
)


def request(
    location_id: int | str,
    transaction_id: int | str,
    *,
    account_id: int | Unset = UNSET,
    amount: float | Unset = UNSET,
    client_id: int | Unset = UNSET,
    comment: str | Unset = UNSET,
    date: str | dt.datetime | dt.date | Unset = UNSET,
    expense_id: int | Unset = UNSET,
    master_id: int | Unset = UNSET,
    supplier_id: int | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[list[models.FinancialTransaction]]:
    """Changes the fields that are given of one financial transaction, and loses none of the others.

    Reads it with ``get_financial_transaction``, puts in what is given, sends all of it with
    ``update_financial_transaction``, and reads it again. Nothing is sent if the answer lacks a field that would be
    dropped. The API has no conditional write: what somebody else changes between the reading and the writing is
    overwritten.

    Args:
        location_id: the location (int | str)
        transaction_id: the transaction (int | str)
        account_id: The account of the location (optional)
        amount: Sum in major units of the currency; negative where it goes out (optional)
        client_id: The client; 0 is none (optional)
        comment: A note (optional)
        date: Day and time, local to the location (optional)
        expense_id: The item it is booked under (optional)
        master_id: The team member, under an older name; 0 is none (optional)
        supplier_id: The supplier; 0 is none (optional)
        drop: fields of the body, by their names on the wire, that may be lost where no answer shows them
        options: for this call only (optional)

    Returns:
        What was changed, ignored and kept, field by field, and the data as read again.

    Raises:
        IncompleteAnswerError: what was read lacks fields that would be dropped; nothing was sent.
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/payments/update_financial_transaction
    """
    path: dict[str, Any] = {"location_id": location_id, "transaction_id": transaction_id}
    asked: dict[str, Any] = {
        "account_id": account_id,
        "amount": amount,
        "client_id": client_id,
        "comment": comment,
        "date": date,
        "expense_id": expense_id,
        "master_id": master_id,
        "supplier_id": supplier_id,
    }
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
