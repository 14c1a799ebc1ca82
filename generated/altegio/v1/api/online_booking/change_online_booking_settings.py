# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import name_errors
from altegio_core.operations.change import Change, ChangeCall

from ... import models
from .get_online_booking_settings import ENDPOINT as _READ
from .update_online_booking_settings import ENDPOINT as _WRITE

CHANGE: Change[models.OnlineBookingSettings] = Change(_READ, _WRITE, {"location_id": "location_id"}, "")


def request(
    location_id: int | str,
    *,
    activity_online_record_clients_count_max: int | Unset = UNSET,
    any_master: bool | Unset = UNSET,
    confirm_number: bool | Unset = UNSET,
    seance_delay_step: int | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[models.OnlineBookingSettings]:
    """Changes the fields that are given of one online booking settings, and loses none of the others.

    Reads it with ``get_online_booking_settings``, puts in what is given, sends all of it with
    ``update_online_booking_settings``, and reads it again. Nothing is sent if the answer lacks a field that would be
    dropped. The API has no conditional write: what somebody else changes between the reading and the writing is
    overwritten.

    Args:
        location_id: the location (int | str)
        activity_online_record_clients_count_max: Largest number of places of a group event that clients can book online
            (optional)
        any_master: Whether clients can leave the choice of the team member to the location (optional)
        confirm_number: Whether clients confirm their phone number by SMS (optional)
        seance_delay_step: How soon clients can book, in minutes (optional)
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

    See https://developer.alteg.io/en/b2b-v1/openapi/online-booking-settings/update_online_booking_settings
    """
    path: dict[str, Any] = {"location_id": location_id}
    asked: dict[str, Any] = {
        "activity_online_record_clients_count_max": activity_online_record_clients_count_max,
        "any_master": any_master,
        "confirm_number": confirm_number,
        "seance_delay_step": seance_delay_step,
    }
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
