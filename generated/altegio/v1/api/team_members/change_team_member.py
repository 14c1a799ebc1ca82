# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import name_errors
from altegio_core.operations.change import Change, ChangeCall

from ... import models
from .get_team_member import ENDPOINT as _READ
from .update_team_member import ENDPOINT as _WRITE

CHANGE: Change[models.TeamMember] = Change(
    _READ,
    _WRITE,
    {"location_id": "location_id", "team_member_id": "team_member_id"},
    "team_member_id",
    places={"position_id": "position.id"},
)


def request(
    location_id: int | str,
    team_member_id: int | str,
    *,
    api_id: str | Unset = UNSET,
    fired: float | Unset = UNSET,
    has_access_timetable: bool | Unset = UNSET,
    hidden: float | Unset = UNSET,
    information: str | Unset = UNSET,
    is_included_in_payment_policy: bool | Unset = UNSET,
    is_paid_staff: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    specialization: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    weight: float | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[models.TeamMember]:
    """Changes the fields that are given of one team member, and loses none of the others.

    Reads it with ``get_team_member``, puts in what is given, sends all of it with ``update_team_member``, and reads it
    again. Nothing is sent if the answer lacks a field that would be dropped. The API has no conditional write: what
    somebody else changes between the reading and the writing is overwritten.

    Args:
        location_id: the location (int | str)
        team_member_id: the team member (int | str)
        api_id: A reference of your own, stored with it and returned (optional)
        fired: 1 if dismissed (optional)
        has_access_timetable: Whether working hours can be set for the team member (optional)
        hidden: 1 if not shown in online booking (optional)
        information: Text about it, possibly HTML (optional)
        is_included_in_payment_policy: Whether the location's rules of payment apply to the team member (optional)
        is_paid_staff: Whether the team member counts for the licence (optional)
        name: The name (optional)
        specialization: What the team member does, in words (optional)
        user_id: The user account of the team member (optional)
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

    See https://developer.alteg.io/en/b2b-v1/openapi/team-members/update_team_member
    """
    path: dict[str, Any] = {"location_id": location_id, "team_member_id": team_member_id}
    asked: dict[str, Any] = {
        "api_id": api_id,
        "fired": fired,
        "has_access_timetable": has_access_timetable,
        "hidden": hidden,
        "information": information,
        "is_included_in_payment_policy": is_included_in_payment_policy,
        "is_paid_staff": is_paid_staff,
        "name": name,
        "specialization": specialization,
        "user_id": user_id,
        "weight": weight,
    }
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
