# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import name_errors
from altegio_core.operations.change import Change, ChangeCall

from ... import models
from .get_user_permissions import ENDPOINT as _READ
from .update_user_permissions import ENDPOINT as _WRITE

CHANGE: Change[models.UserRolePermissions] = Change(
    _READ, _WRITE, {"location_id": "location_id", "user_id": "user_id"}, ""
)


def request(
    location_id: int | str,
    user_id: int | str,
    *,
    staff_id: int | Unset = UNSET,
    user_permissions: list[models.UserPermissionValue] | Unset = UNSET,
    user_role: Literal[
        "worker", "administrator", "accountant", "manager", "owner", "free_readonly", "free_readonly_admin"
    ]
    | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[models.UserRolePermissions]:
    """Changes the fields that are given of one user permissions, and loses none of the others.

    Reads it with ``get_user_permissions``, puts in what is given, sends all of it with ``update_user_permissions``, and
    reads it again. Nothing is sent if the answer lacks a field that would be dropped. The API has no conditional write:
    what somebody else changes between the reading and the writing is overwritten.

    Args:
        location_id: the location (int | str)
        user_id: the user, who logs in; not the same as a team member or a client (int | str)
        staff_id: The team member (optional)
        user_permissions: Rights, by name (optional)
        user_role: Role of the user (optional)
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

    See https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/update_user_permissions
    """
    path: dict[str, Any] = {"location_id": location_id, "user_id": user_id}
    asked: dict[str, Any] = {"staff_id": staff_id, "user_permissions": user_permissions, "user_role": user_role}
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
