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
from .get_document import ENDPOINT as _READ
from .update_document import ENDPOINT as _WRITE

CHANGE: Change[models.InventoryDocument] = Change(
    _READ, _WRITE, {"location_id": "location_id", "document_id": "document_id"}, "document_id"
)


def request(
    location_id: int | str,
    document_id: int | str,
    *,
    create_date: str | dt.datetime | dt.date | Unset = UNSET,
    storage_id: int | Unset = UNSET,
    type_id: int | Unset = UNSET,
    comment: str | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[models.InventoryDocument]:
    """Changes the fields that are given of one inventory document, and loses none of the others.

    Reads it with ``get_document``, puts in what is given, sends all of it with ``update_document``, and reads it again.
    Nothing is sent if the answer lacks a field that would be dropped. The API has no conditional write: what somebody
    else changes between the reading and the writing is overwritten.

    Args:
        location_id: the location (int | str)
        document_id: the document, of a sale or of the inventory (int | str)
        create_date: Its date and time, local to the location (optional)
        storage_id: The inventory (optional)
        type_id: Its type, by number (optional)
        comment: A note (optional)
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

    See https://developer.alteg.io/en/b2b-v1/openapi/inventory/update_document
    """
    path: dict[str, Any] = {"location_id": location_id, "document_id": document_id}
    asked: dict[str, Any] = {
        "create_date": create_date,
        "storage_id": storage_id,
        "type_id": type_id,
        "comment": comment,
    }
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
