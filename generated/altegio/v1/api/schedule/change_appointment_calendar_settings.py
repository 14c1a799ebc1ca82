# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import name_errors
from altegio_core.operations.change import Change, ChangeCall

from ... import models
from .get_appointment_calendar_settings import ENDPOINT as _READ
from .update_appointment_calendar_settings import ENDPOINT as _WRITE

CHANGE: Change[models.AppointmentCalendarSettings] = Change(_READ, _WRITE, {"location_id": "location_id"}, "")


def request(
    location_id: int | str,
    *,
    activity_record_clients_count_max: int | Unset = UNSET,
    record_type: int | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[models.AppointmentCalendarSettings]:
    """Changes the fields that are given of one appointment calendar settings, and loses none of the others.

    Reads it with ``get_appointment_calendar_settings``, puts in what is given, sends all of it with
    ``update_appointment_calendar_settings``, and reads it again. Nothing is sent if the answer lacks a field that would
    be dropped. The API has no conditional write: what somebody else changes between the reading and the writing is
    overwritten.

    Args:
        location_id: the location (int | str)
        activity_record_clients_count_max: Largest number of places of a group event (optional)
        record_type: What is booked unless said otherwise: 0 both, 1 single appointments, 2 group events (optional)
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

    See https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/update_appointment_calendar_settings
    """
    path: dict[str, Any] = {"location_id": location_id}
    asked: dict[str, Any] = {
        "activity_record_clients_count_max": activity_record_clients_count_max,
        "record_type": record_type,
    }
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
