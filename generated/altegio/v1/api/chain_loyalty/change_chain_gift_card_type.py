# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import name_errors
from altegio_core.operations.change import Change, ChangeCall

from ... import models
from .chain_loyalty_certificate_types_get import ENDPOINT as _READ
from .chain_loyalty_certificate_types_update import ENDPOINT as _WRITE

CHANGE: Change[models.ChainGiftCardType] = Change(
    _READ,
    _WRITE,
    {"chain_id": "chain_id", "type_id": "type_id"},
    "type_id",
    places={
        "expiration.date": "expiration_date",
        "expiration.timeout": "expiration_timeout",
        "expiration.timeout_unit_id": "expiration_timeout_unit_id",
        "expiration.type_id": "expiration_type_id",
        "online_sale.is_enabled": "online_sale_is_enabled",
        "online_sale.title": "online_sale_title",
        "online_sale.description": "online_sale_description",
        "online_sale.price": "online_sale_price",
    },
)


def request(
    chain_id: int | str,
    type_id: int | str,
    *,
    balance: float | Unset = UNSET,
    balance_edit_type_id: Literal[1, 2] | Unset = UNSET,
    expiration: models.ChainLoyaltyCertificateTypesCreateRequestExpiration | Unset = UNSET,
    is_allow_empty_code: bool | Unset = UNSET,
    is_multi: bool | Unset = UNSET,
    item_type_id: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    online_sale: models.ChainLoyaltyCertificateTypesCreateRequestOnlineSale | Unset = UNSET,
    salon_ids: list[int] | Unset = UNSET,
    service_ids: list[int] | Unset = UNSET,
    title: str | Unset = UNSET,
    category_id: int | None | Unset = UNSET,
    location_ids: list[int] | Unset = UNSET,
    company_ids: list[int] | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[models.ChainGiftCardType]:
    """Changes the fields that are given of one chain gift card type, and loses none of the others.

    Reads it with ``chain_loyalty_certificate_types_get``, puts in what is given, sends all of it with
    ``chain_loyalty_certificate_types_update``, and reads it again. Nothing is sent if the answer lacks a field that
    would be dropped. The API has no conditional write: what somebody else changes between the reading and the writing
    is overwritten.

    Args:
        chain_id: the chain of locations (int | str)
        type_id: the gift card type (int | str)
        balance: What is left on it, in major units of the currency (optional)
        balance_edit_type_id: Who may change the balance: 1 the location that sold it, 2 every location (optional)
        expiration: How long cards are valid (optional)
        is_allow_empty_code: Whether it can be sold without a code (optional)
        is_multi: Whether group events can be made of it, or whether it can be used several times (optional)
        item_type_id: Whether the line is a service, a product or something else, by number (optional)
        online_sale: What the online shop shows (optional)
        salon_ids: Locations where it holds (optional)
        service_ids: Services it pays for; empty for all (optional)
        title: Its name (optional)
        category_id: The category it is in (optional)
        location_ids: Another name of `salon_ids`, which another edition of the vendor's has (optional)
        company_ids: Another name of `salon_ids`, which another edition of the vendor's has (optional)
        drop: fields of the body, by their names on the wire, that may be lost where no answer shows them
        options: for this call only (optional)

    Returns:
        What was changed, ignored and kept, field by field, and the data as read again.

    Raises:
        IncompleteAnswerError: what was read lacks fields that would be dropped; nothing was sent.
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_certificate_types_update
    """
    path: dict[str, Any] = {"chain_id": chain_id, "type_id": type_id}
    asked: dict[str, Any] = {
        "balance": balance,
        "balance_edit_type_id": balance_edit_type_id,
        "expiration": expiration,
        "is_allow_empty_code": is_allow_empty_code,
        "is_multi": is_multi,
        "item_type_id": item_type_id,
        "online_sale": online_sale,
        "salon_ids": salon_ids,
        "service_ids": service_ids,
        "title": title,
        "category_id": category_id,
        "location_ids": location_ids,
        "company_ids": company_ids,
    }
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
