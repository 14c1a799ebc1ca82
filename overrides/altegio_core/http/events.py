"""What happens during a call, as events for tracing: by allow-list, so that no id, token or body gets out."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable
from typing import Any, Literal, NamedTuple

from altegio_core.base.operation import Operation

Kind = Literal["started", "waiting", "attempt", "response", "failure", "retry", "ended"]

_NUMBERS = itertools.count(1)


class Event(NamedTuple):
    """One thing that happened during a call.

    Attributes:
        kind: ``started``; ``waiting`` for the client's own rate limit; ``attempt``, a request is about to leave;
            ``response`` or ``failure``, its result; ``retry``, another attempt follows; ``ended``, always the last.
        call: a number that the events of one call share; no two calls of a process have the same.
        api: namespace of the operation, such as ``v2``.
        operation_id: what is called.
        tag: the group of the operation.
        method: HTTP method.
        path: path template, without the ids filled in.
        attempt: number of the attempt, from 1; 0 before the first.
        status: HTTP status, of ``response`` and ``ended``; None without a response.
        seconds: ``waiting`` and ``retry``: how long the call waits now; ``response`` and ``failure``: how long the
            attempt took; ``ended``: the whole call.
        reason: ``failure`` and ``ended``: the error's class, or empty; ``retry``: a status or the failure's kind.
        sent: bytes of the request's body.
        received: bytes of the response's body, unpacked.
    """

    kind: Kind
    call: int
    api: str
    operation_id: str
    tag: str
    method: str
    path: str
    attempt: int = 0
    status: int | None = None
    seconds: float = 0.0
    reason: str = ""
    sent: int = 0
    received: int = 0


class Reporter:
    """Reports the events of one call; an error in the callback is logged and does not disturb the call."""

    def __init__(self, callback: Callable[[Event], Any], operation: Operation) -> None:
        self._callback = callback
        self._same = (next(_NUMBERS), operation.api, operation.id, operation.tag, operation.method, operation.path)

    def __call__(self, kind: Kind, **what: Any) -> None:
        try:
            self._callback(Event(kind, *self._same, **what))
        except Exception as error:
            # Without its text, which may hold anything.
            logging.getLogger("altegio").error("on_event raised %s", type(error).__name__)
