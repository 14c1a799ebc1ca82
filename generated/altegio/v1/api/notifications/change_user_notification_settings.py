# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import name_errors
from altegio_core.operations.change import Change, ChangeCall

from ... import models
from .get_user_notification_settings import ENDPOINT as _READ
from .update_user_notification_settings import ENDPOINT as _WRITE

CHANGE: Change[models.UserNotificationSettings] = Change(
    _READ, _WRITE, {"location_id": "location_id", "user_id": "user_id"}, ""
)


def request(
    location_id: int | str,
    user_id: int | str,
    *,
    notification_types: list[models.UserNotificationSettingsRequestNotificationTypesItem] | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[models.UserNotificationSettings]:
    """Changes the fields that are given of one user notification settings, and loses none of the others.

    Reads it with ``get_user_notification_settings``, puts in what is given, sends all of it with
    ``update_user_notification_settings``, and reads it again. Nothing is sent if the answer lacks a field that would be
    dropped. The API has no conditional write: what somebody else changes between the reading and the writing is
    overwritten.

    Args:
        location_id: the location (int | str)
        user_id: the user, who logs in; not the same as a team member or a client (int | str)
        notification_types: The types of notification (optional)
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

    See https://developer.alteg.io/en/b2b-v1/openapi/notifications/update_user_notification_settings
    """
    path: dict[str, Any] = {"location_id": location_id, "user_id": user_id}
    asked: dict[str, Any] = {"notification_types": notification_types}
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
