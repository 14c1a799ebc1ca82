# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import name_errors
from altegio_core.operations.change import Change, ChangeCall

from ... import models
from .list_event_duplication_strategies import ENDPOINT as _READ
from .update_event_duplication_strategy import ENDPOINT as _WRITE

CHANGE: Change[list[models.EventDuplicationStrategy]] = Change(
    _READ, _WRITE, {"location_id": "location_id"}, "strategy_id"
)


def request(
    location_id: int | str,
    strategy_id: int | str,
    *,
    repeat_mode_id: int | Unset = UNSET,
    title: str | Unset = UNSET,
    content_type: float | Unset = UNSET,
    days: list[int] | Unset = UNSET,
    interval: float | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[list[models.EventDuplicationStrategy]]:
    """Changes the fields that are given of one event duplication strategy, and loses none of the others.

    Reads it with ``list_event_duplication_strategies``, puts in what is given, sends all of it with
    ``update_event_duplication_strategy``, and reads it again. Nothing is sent if the answer lacks a field that would be
    dropped. The API has no conditional write: what somebody else changes between the reading and the writing is
    overwritten.

    Args:
        location_id: the location (int | str)
        strategy_id: the pattern (int | str)
        repeat_mode_id: Way of repeating, see `altegio.recurrence.RepeatMode` (optional)
        title: Its name (optional)
        content_type: Whether appointments are repeated too: 1 no, 2 yes (optional)
        days: The series, or days (optional)
        interval: The break between repetitions; 0 is none (optional)
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

    See https://developer.alteg.io/en/b2b-v1/openapi/events/update_event_duplication_strategy
    """
    path: dict[str, Any] = {"location_id": location_id, "strategy_id": strategy_id}
    asked: dict[str, Any] = {
        "repeat_mode_id": repeat_mode_id,
        "title": title,
        "content_type": content_type,
        "days": days,
        "interval": interval,
    }
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
