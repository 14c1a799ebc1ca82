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
from .deprecated_update_service_by_id import ENDPOINT as _WRITE
from .get_service import ENDPOINT as _READ

CHANGE: Change[models.Service] = Change(
    _READ, _WRITE, {"location_id": "location_id", "service_id": "service_id"}, "service_id"
)


def request(
    location_id: int | str,
    service_id: int | str,
    *,
    active: float | Unset = UNSET,
    api_id: str | Unset = UNSET,
    category_id: int | Unset = UNSET,
    comment: str | Unset = UNSET,
    discount: float | Unset = UNSET,
    duration: float | dt.timedelta | Unset = UNSET,
    price_max: float | Unset = UNSET,
    price_min: float | Unset = UNSET,
    staff: list[models.PatchServiceRequestStaffItem] | Unset = UNSET,
    technical_break_duration: int | dt.timedelta | None | Unset = UNSET,
    title: str | Unset = UNSET,
    weight: float | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[models.Service]:
    """Changes the fields that are given of one service, and loses none of the others.

    Reads it with ``get_service``, puts in what is given, sends all of it with ``deprecated_update_service_by_id``, and
    reads it again. Nothing is sent if the answer lacks a field that would be dropped. The API has no conditional write:
    what somebody else changes between the reading and the writing is overwritten.

    Args:
        location_id: the location (int | str)
        service_id: the service (int | str)
        active: 1 to have it booked online; a new service is inactive without it (optional)
        api_id: A reference of your own, stored with it and returned (optional)
        category_id: The category it is in (optional)
        comment: Text shown to clients (optional)
        discount: Discount in percent (optional)
        duration: Length (optional)
        price_max: Highest price, in major units of the currency (optional)
        price_min: Lowest price, in major units of the currency (optional)
        staff: Team members who provide it. On replacing, those not sent lose their link (optional)
        technical_break_duration: Break after it; null is that of the location (optional)
        title: Its name (optional)
        weight: Place in lists (optional)
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

    See https://developer.alteg.io/en/b2b-v1/openapi/services/deprecated_update_service_by_id
    """
    path: dict[str, Any] = {"location_id": location_id, "service_id": service_id}
    asked: dict[str, Any] = {
        "active": active,
        "api_id": api_id,
        "category_id": category_id,
        "comment": comment,
        "discount": discount,
        "duration": duration,
        "price_max": price_max,
        "price_min": price_min,
        "staff": staff,
        "technical_break_duration": technical_break_duration,
        "title": title,
        "weight": weight,
    }
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
