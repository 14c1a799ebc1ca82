# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import name_errors
from altegio_core.operations.change import Change, ChangeCall

from ... import models
from .list_event_duplication_strategies_v2 import ENDPOINT as _READ
from .update_event_duplication_strategy_v2 import ENDPOINT as _WRITE

CHANGE: Change[list[models.EventDuplicationStrategy]] = Change(
    _READ, _WRITE, {"location_id": "location_id"}, "strategy_id"
)


def request(
    location_id: int | str,
    strategy_id: int | str,
    *,
    title: str | Unset = UNSET,
    repeat_mode_id: int | Unset = UNSET,
    days: list[int] | Unset = UNSET,
    interval: int | Unset = UNSET,
    content_type: Literal[1, 2] | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[list[models.EventDuplicationStrategy]]:
    """Changes the fields that are given of one event duplication strategy, and loses none of the others.

    Reads it with ``list_event_duplication_strategies_v2``, puts in what is given, sends all of it with
    ``update_event_duplication_strategy_v2``, and reads it again. Nothing is sent if the answer lacks a field that would
    be dropped. The API has no conditional write: what somebody else changes between the reading and the writing is
    overwritten.

    Args:
        location_id: the location (int | str)
        strategy_id: the pattern (int | str)
        title: Its name (optional)
        repeat_mode_id: How it is repeated: 1 daily, 2 on working days, 3 on Monday, Wednesday and Friday, 4 on Tuesday
            and Thursday, 5 on days of the week, 6 monthly, 7 yearly (optional)
        days: Days of the week, 0 Sunday to 6 Saturday (optional)
        interval: How many days, weeks, months or years lie between, by the mode (optional)
        content_type: 1 copies the event alone, 2 its bookings too (optional)
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

    See https://developer.alteg.io/en/b2b-v2/openapi/events/update_event_duplication_strategy_v2
    """
    path: dict[str, Any] = {"location_id": location_id, "strategy_id": strategy_id}
    asked: dict[str, Any] = {
        "title": title,
        "repeat_mode_id": repeat_mode_id,
        "days": days,
        "interval": interval,
        "content_type": content_type,
    }
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
