# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import name_errors
from altegio_core.operations.change import Change, ChangeCall

from ... import models
from .get_position import ENDPOINT as _READ
from .update_position import ENDPOINT as _WRITE

CHANGE: Change[models.Position] = Change(
    _READ, _WRITE, {"company_id": "company_id", "position_id": "position_id"}, "position_id"
)


def request(
    company_id: int | str,
    position_id: int | str,
    *,
    title: str | Unset = UNSET,
    description: str | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[models.Position]:
    """Changes the fields that are given of one position, and loses none of the others.

    Reads it with ``get_position``, puts in what is given, sends all of it with ``update_position``, and reads it again.
    Nothing is sent if the answer lacks a field that would be dropped. The API has no conditional write: what somebody
    else changes between the reading and the writing is overwritten.

    Args:
        company_id: the location, under its older name (int | str)
        position_id: the position (int | str, at least 1)
        title: Its name (optional)
        description: A description (optional)
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
        UnprocessableEntityError: values the server does not accept; see ``errors``.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/b2b-v2/openapi/team-members/update_position
    """
    path: dict[str, Any] = {"company_id": company_id, "position_id": position_id}
    asked: dict[str, Any] = {"title": title, "description": description}
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
