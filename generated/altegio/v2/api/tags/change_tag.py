# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import name_errors
from altegio_core.operations.change import Change, ChangeCall

from ... import models
from .get_tag import ENDPOINT as _READ
from .update_tag import ENDPOINT as _WRITE

CHANGE: Change[models.Tag] = Change(_READ, _WRITE, {"company_id": "company_id", "tag_id": "tag_id"}, "tag_id")


def request(
    company_id: int | str,
    tag_id: int | str,
    *,
    color: str | Unset = UNSET,
    entity: Literal[0, 1, 2, 3] | Unset = UNSET,
    icon: str | Unset = UNSET,
    title: str | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[models.Tag]:
    """Changes the fields that are given of one tag, and loses none of the others.

    Reads it with ``get_tag``, puts in what is given, sends all of it with ``update_tag``, and reads it again. Nothing
    is sent if the answer lacks a field that would be dropped. The API has no conditional write: what somebody else
    changes between the reading and the writing is overwritten.

    Args:
        company_id: the location, under its older name (int | str)
        tag_id: the tag (int | str)
        color: Colour as #RRGGBB (optional)
        entity: What it is for: 0 anything, 1 clients, 2 appointments, 3 events (optional)
        icon: Name of the icon (optional)
        title: Its name (optional)
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
        UnprocessableEntityError: values the server does not accept; see ``errors``.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/b2b-v2/openapi/tags/update_tag
    """
    path: dict[str, Any] = {"company_id": company_id, "tag_id": tag_id}
    asked: dict[str, Any] = {"color": color, "entity": entity, "icon": icon, "title": title}
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
