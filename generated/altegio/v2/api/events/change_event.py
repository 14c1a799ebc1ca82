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
from .get_event import ENDPOINT as _READ
from .update_event import ENDPOINT as _WRITE

CHANGE: Change[models.Event] = Change(
    _READ,
    _WRITE,
    {"location_id": "location_id", "event_id": "event_id"},
    "event_id",
    places={"label_ids": "relationships.labels.data", "resource_instance_ids": "relationships.resource_instances.data"},
    commands=["force"],
)


def request(
    location_id: int | str,
    event_id: int | str,
    *,
    capacity: int | Unset = UNSET,
    date: str | dt.datetime | dt.date | Unset = UNSET,
    label_ids: list[int] | Unset = UNSET,
    length: int | dt.timedelta | Unset = UNSET,
    resource_instance_ids: list[int] | Unset = UNSET,
    service_id: int | Unset = UNSET,
    staff_id: int | Unset = UNSET,
    color: str | None | Unset = UNSET,
    comment: str | None | Unset = UNSET,
    force: bool | Unset = UNSET,
    instructions: str | None | Unset = UNSET,
    stream_link: str | None | Unset = UNSET,
    technical_break_duration: int | dt.timedelta | None | Unset = UNSET,
    team_member_id: int | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[models.Event]:
    """Changes the fields that are given of one event, and loses none of the others.

    Reads it with ``get_event``, puts in what is given, sends all of it with ``update_event``, and reads it again.
    Nothing is sent if the answer lacks a field that would be dropped. The API has no conditional write: what somebody
    else changes between the reading and the writing is overwritten.

    Args:
        location_id: the location (int | str, at least 1)
        event_id: the group event (int | str, at least 1)
        capacity: Number of places (optional)
        date: Begin, local to the location (optional)
        label_ids: Ids of tags; an empty list for none (optional)
        length: Length, the technical break included (optional)
        resource_instance_ids: Ids of instances of resources; an empty list for none (optional)
        service_id: The service (optional)
        staff_id: The team member (optional)
        color: Colour, `#` and six hexadecimal digits in lower case, as `#9c27b0` (optional)
        comment: A note (optional)
        force: Whether to continue although the team member or a resource is busy; what to do, not kept (optional)
        instructions: What clients should know beforehand (optional)
        stream_link: Address of the stream, for events held online (optional)
        technical_break_duration: Break after it; null leaves it to the server, which keeps it or works it out
            (optional)
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
        ConflictError: a conflict with existing data, such as a busy time.
        UnprocessableEntityError: values the server does not accept; see ``errors``.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/update_event
    """
    path: dict[str, Any] = {"location_id": location_id, "event_id": event_id}
    asked: dict[str, Any] = {
        "capacity": capacity,
        "date": date,
        "label_ids": label_ids,
        "length": length,
        "resource_instance_ids": resource_instance_ids,
        "service_id": service_id,
        "staff_id": staff_id,
        "color": color,
        "comment": comment,
        "force": force,
        "instructions": instructions,
        "stream_link": stream_link,
        "technical_break_duration": technical_break_duration,
        "team_member_id": team_member_id,
    }
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
