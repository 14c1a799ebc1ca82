# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import name_errors
from altegio_core.operations.change import Change, ChangeCall

from ... import models
from .get_service_category import ENDPOINT as _READ
from .update_service_category import ENDPOINT as _WRITE

CHANGE: Change[models.ServiceCategory] = Change(_READ, _WRITE, {"location_id": "location_id", "id": "id"}, "id")


def request(
    location_id: int | str,
    id: int | str,
    *,
    api_id: str | Unset = UNSET,
    staff: list[float] | Unset = UNSET,
    title: str | Unset = UNSET,
    weight: float | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[models.ServiceCategory]:
    """Changes the fields that are given of one service category, and loses none of the others.

    Reads it with ``get_service_category``, puts in what is given, sends all of it with ``update_service_category``, and
    reads it again. Nothing is sent if the answer lacks a field that would be dropped. The API has no conditional write:
    what somebody else changes between the reading and the writing is overwritten.

    Args:
        location_id: the location (int | str)
        id: the category (int | str)
        api_id: A reference of your own, stored with it and returned (optional)
        staff: Team member or team members (optional)
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

    See https://developer.alteg.io/en/b2b-v1/openapi/services/update_service_category
    """
    path: dict[str, Any] = {"location_id": location_id, "id": id}
    asked: dict[str, Any] = {"api_id": api_id, "staff": staff, "title": title, "weight": weight}
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
