# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import name_errors
from altegio_core.operations.change import Change, ChangeCall

from ... import models
from .get_transaction import ENDPOINT as _READ
from .update_transaction import ENDPOINT as _WRITE

CHANGE: Change[models.InventoryTransaction] = Change(
    _READ, _WRITE, {"location_id": "location_id", "transaction_id": "transaction_id"}, "transaction_id"
)


def request(
    location_id: int | str,
    transaction_id: int | str,
    *,
    amount: float | Unset = UNSET,
    cost: float | Unset = UNSET,
    cost_per_unit: float | Unset = UNSET,
    discount: float | Unset = UNSET,
    document_id: int | Unset = UNSET,
    good_id: int | Unset = UNSET,
    operation_unit_type: float | Unset = UNSET,
    client_id: int | Unset = UNSET,
    comment: str | Unset = UNSET,
    master_id: int | Unset = UNSET,
    supplier_id: int | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[models.InventoryTransaction]:
    """Changes the fields that are given of one product transaction, and loses none of the others.

    Reads it with ``get_transaction``, puts in what is given, sends all of it with ``update_transaction``, and reads it
    again. Nothing is sent if the answer lacks a field that would be dropped. The API has no conditional write: what
    somebody else changes between the reading and the writing is overwritten.

    Args:
        location_id: the location (int | str)
        transaction_id: the transaction (int | str)
        amount: How much or how many; negative where something goes out (optional)
        cost: Sum of the line, in major units of the currency (optional)
        cost_per_unit: Price of one, in major units of the currency (optional)
        discount: Discount in percent (optional)
        document_id: The document (optional)
        good_id: The product, under its older name (optional)
        operation_unit_type: 1 in units of sale, 2 in units of use (optional)
        client_id: The client; 0 is none (optional)
        comment: A note (optional)
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

    See https://developer.alteg.io/en/b2b-v1/openapi/inventory/update_transaction
    """
    path: dict[str, Any] = {"location_id": location_id, "transaction_id": transaction_id}
    asked: dict[str, Any] = {
        "amount": amount,
        "cost": cost,
        "cost_per_unit": cost_per_unit,
        "discount": discount,
        "document_id": document_id,
        "good_id": good_id,
        "operation_unit_type": operation_unit_type,
        "client_id": client_id,
        "comment": comment,
        "master_id": master_id,
        "supplier_id": supplier_id,
    }
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
