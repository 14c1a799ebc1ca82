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
from .get_client import ENDPOINT as _READ
from .update_client import ENDPOINT as _WRITE

CHANGE: Change[models.Client] = Change(
    _READ,
    _WRITE,
    {"location_id": "location_id", "id": "id"},
    "id",
    places={"labels": "categories", "categories": "categories"},
)


def request(
    location_id: int | str,
    id: int | str,
    *,
    name: str | Unset = UNSET,
    phone: str | Unset = UNSET,
    balance: float | Unset = UNSET,
    birth_date: str | dt.date | Unset = UNSET,
    card: str | Unset = UNSET,
    comment: str | Unset = UNSET,
    custom_fields: dict[str, Any] | Unset = UNSET,
    discount: float | Unset = UNSET,
    email: str | Unset = UNSET,
    gender_id: int | Unset = UNSET,
    importance_id: int | Unset = UNSET,
    labels: list[int] | Unset = UNSET,
    middle_name: str | Unset = UNSET,
    sms_check: float | Unset = UNSET,
    sms_not: float | Unset = UNSET,
    spent: float | Unset = UNSET,
    surname: str | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[models.Client]:
    """Changes the fields that are given of one client, and loses none of the others.

    Reads it with ``get_client``, puts in what is given, sends all of it with ``update_client``, and reads it again.
    Nothing is sent if the answer lacks a field that would be dropped. The API has no conditional write: what somebody
    else changes between the reading and the writing is overwritten.

    Args:
        location_id: the location (int | str)
        id: the client (int | str)
        name: First name, or all of it (optional)
        phone: Phone number with country code. It comes with or without + (optional)
        balance: Balance of the client, in major units of the currency (optional)
        birth_date: Date of birth; empty if unknown (optional)
        card: Number of the client's card (optional)
        comment: A note (optional)
        custom_fields: Custom fields, value by code; none comes as an empty list (optional)
        discount: Discount in percent (optional)
        email: E-mail address (optional)
        gender_id: 1 male, 2 female, 0 not known (optional)
        importance_id: How important the client is: 0 no class, 1 bronze, 2 silver, 3 gold (optional)
        labels: Ids of tags (optional)
        middle_name: Middle name (optional)
        sms_check: 1 to congratulate on birthdays by SMS (optional)
        sms_not: 1 to leave out of SMS campaigns (optional)
        spent: What was spent, in major units of the currency (optional)
        surname: Family name (optional)
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

    See https://developer.alteg.io/en/b2b-v1/openapi/clients/update_client
    """
    path: dict[str, Any] = {"location_id": location_id, "id": id}
    asked: dict[str, Any] = {
        "name": name,
        "phone": phone,
        "balance": balance,
        "birth_date": birth_date,
        "card": card,
        "comment": comment,
        "custom_fields": custom_fields,
        "discount": discount,
        "email": email,
        "gender_id": gender_id,
        "importance_id": importance_id,
        "labels": labels,
        "middle_name": middle_name,
        "sms_check": sms_check,
        "sms_not": sms_not,
        "spent": spent,
        "surname": surname,
    }
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
