# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import name_errors
from altegio_core.operations.change import Change, ChangeCall

from ... import models
from .get_custom_field_list import ENDPOINT as _READ
from .update_custom_field import ENDPOINT as _WRITE

CHANGE: Change[list[models.CustomField]] = Change(
    _READ,
    _WRITE,
    {"field_category": "field_category", "location_id": "location_id"},
    "field_id",
    inside="custom_field",
    places={"type": "type.code"},
)


def request(
    field_category: str,
    location_id: int | str,
    field_id: int | str,
    *,
    code: str | Unset = UNSET,
    show_in_ui: bool | Unset = UNSET,
    title: str | Unset = UNSET,
    type: str | Unset = UNSET,
    user_can_edit: bool | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[list[models.CustomField]]:
    """Changes the fields that are given of one custom field, and loses none of the others.

    Reads it with ``get_custom_field_list``, puts in what is given, sends all of it with ``update_custom_field``, and
    reads it again. Nothing is sent if the answer lacks a field that would be dropped. The API has no conditional write:
    what somebody else changes between the reading and the writing is overwritten.

    Args:
        field_category: what the field belongs to, `appointment` or `client` (str)
        location_id: the location (int | str)
        field_id: the custom field (int | str)
        code: What it is called in the API, or a number (optional)
        show_in_ui: Whether it is shown (optional)
        title: Its name (optional)
        type: Its type (optional)
        user_can_edit: Whether users can change it (optional)
        drop: fields of the body, by their names on the wire, that may be lost where no answer shows them
        options: for this call only (optional)

    Returns:
        What was changed, ignored and kept, field by field, and the data as read again.

    Raises:
        IncompleteAnswerError: what was read lacks fields that would be dropped; nothing was sent.
        RequestValidationError: an argument breaks a rule; not sent.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/custom-fields/update_custom_field
    """
    path: dict[str, Any] = {"field_category": field_category, "location_id": location_id, "field_id": field_id}
    asked: dict[str, Any] = {
        "code": code,
        "show_in_ui": show_in_ui,
        "title": title,
        "type": type,
        "user_can_edit": user_can_edit,
    }
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
