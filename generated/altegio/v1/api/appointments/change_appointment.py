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
from .get_appointment import ENDPOINT as _READ
from .update_appointment import ENDPOINT as _WRITE

CHANGE: Change[models.AppointmentDetails] = Change(
    _READ,
    _WRITE,
    {"location_id": "location_id", "record_id": "record_id"},
    "record_id",
    places={"datetime": "datetime", "seance_length": "seance_length", "attendance": "attendance"},
    commands=["save_if_busy", "send_sms"],
)


def request(
    location_id: int | str,
    record_id: int | str,
    *,
    client: models.AppointmentContact | Unset = UNSET,
    activity_id: int | Unset = UNSET,
    api_id: str | Unset = UNSET,
    attendance: int | Unset = UNSET,
    comment: str | Unset = UNSET,
    custom_color: str | Unset = UNSET,
    custom_fields: dict[str, Any] | Unset = UNSET,
    datetime: str | dt.datetime | dt.date | Unset = UNSET,
    email_remain_hours: float | Unset = UNSET,
    record_labels: list[str] | Unset = UNSET,
    save_if_busy: bool | Unset = UNSET,
    seance_length: float | dt.timedelta | Unset = UNSET,
    send_sms: bool | Unset = UNSET,
    services: list[models.AppointmentServiceLine] | Unset = UNSET,
    sms_remain_hours: float | Unset = UNSET,
    staff_id: int | Unset = UNSET,
    technical_break_duration: int | dt.timedelta | None | Unset = UNSET,
    team_member_id: int | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[models.AppointmentDetails]:
    """Changes the fields that are given of one appointment, and loses none of the others.

    Reads it with ``get_appointment``, puts in what is given, sends all of it with ``update_appointment``, and reads it
    again. Nothing is sent if the answer lacks a field that would be dropped. The API has no conditional write: what
    somebody else changes between the reading and the writing is overwritten.

    Args:
        location_id: the location (int | str)
        record_id: the appointment (int | str)
        client: Who is booked (optional)
        activity_id: The group event to book into; left out or 0 for a plain appointment (optional)
        api_id: A reference of your own, stored with it and returned (optional)
        attendance: 2 confirmed, 1 arrived, 0 expected, -1 did not come (optional)
        comment: A note (optional)
        custom_color: Colour in the calendar, without # (optional)
        custom_fields: Custom fields, value by code (optional)
        datetime: Begin; without an offset it is local to the location (optional)
        email_remain_hours: Hours before the visit at which an e-mail reminds of it; 0 is never (optional)
        record_labels: Ids of tags (optional)
        save_if_busy: Whether to book even if the time is taken, past or outside of working hours; what to do, not kept
            (optional)
        seance_length: Length, the break after it included (optional)
        send_sms: Whether the client gets an SMS about it; what to do, not kept (optional)
        services: What is to be done (optional)
        sms_remain_hours: Hours before the visit at which an SMS reminds of it; 0 is never (optional)
        staff_id: The team member (optional)
        technical_break_duration: Break after it; null is that of the location (optional)
        team_member_id: Another name of `staff_id`, which another edition of the vendor's has (optional)
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

    See https://developer.alteg.io/en/b2b-v1/openapi/appointments/update_appointment
    """
    path: dict[str, Any] = {"location_id": location_id, "record_id": record_id}
    asked: dict[str, Any] = {
        "client": client,
        "activity_id": activity_id,
        "api_id": api_id,
        "attendance": attendance,
        "comment": comment,
        "custom_color": custom_color,
        "custom_fields": custom_fields,
        "datetime": datetime,
        "email_remain_hours": email_remain_hours,
        "record_labels": record_labels,
        "save_if_busy": save_if_busy,
        "seance_length": seance_length,
        "send_sms": send_sms,
        "services": services,
        "sms_remain_hours": sms_remain_hours,
        "staff_id": staff_id,
        "technical_break_duration": technical_break_duration,
        "team_member_id": team_member_id,
    }
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
