"""The steps of a call: what its flow asks a driver to do, and what the driver sends back to it.

Plain classes, as are the other values each call makes: a named tuple takes several times as long to define, which a
program's start would pay, and as long to make.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, TypeAlias

from altegio_core.base.response import RawResponse
from altegio_core.http.rate_limit import Limiter, Slot


class Wait:
    """Wait so many seconds; send back None."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Acquire:
    """Ask the limiter whether the request may leave; send back the seconds it still has to wait, 0 for now."""

    __slots__ = ("deadline", "limiter", "slot")

    def __init__(self, limiter: Limiter, slot: Slot, deadline: float) -> None:
        self.limiter, self.slot, self.deadline = limiter, slot, deadline


class Release:
    """Report to the limiter that the request has ended; send back None."""

    __slots__ = ("answered", "hold", "limiter", "slot")

    def __init__(self, limiter: Limiter, slot: Slot, answered: bool, hold: float) -> None:
        self.limiter, self.slot, self.answered, self.hold = limiter, slot, answered, hold


class Attempt:
    """Send the call's request once; send back the response, or a Failure.

    Attributes:
        connect_timeout, timeout: seconds, as in ClientOptions.
        deadline: moment on the client's clock at which the attempt has to end.
        max_bytes: a response longer than this is not read to its end.
        leave: makes the steps to carry out once there is a connection, last before the request leaves; None for none.
    """

    __slots__ = ("connect_timeout", "deadline", "leave", "max_bytes", "timeout")

    def __init__(
        self,
        connect_timeout: float,
        timeout: float,
        deadline: float,
        max_bytes: int,
        leave: Callable[[], Generator[Step, Any, None]] | None = None,
    ) -> None:
        self.connect_timeout, self.timeout, self.deadline = connect_timeout, timeout, deadline
        self.max_bytes, self.leave = max_bytes, leave


class Failure:
    """No response was received.

    Attributes:
        text: why, in one line; not redacted yet, and a server can repeat a token in it.
        sent: whether the server may have seen the request.
        timeout: whether a deadline passed.
        passing: whether another attempt may succeed.
    """

    __slots__ = ("passing", "sent", "text", "timeout")

    def __init__(self, text: str, *, sent: bool = True, timeout: bool = False, passing: bool = True) -> None:
        self.text, self.sent, self.timeout, self.passing = text, sent, timeout, passing


def out_of_time(*, sent: bool = True) -> Failure:
    """The deadline of the call passed: in the middle of the attempt, or (not sent) while it waited for a connection."""
    text = "the call exceeded its time limit" if sent else "no connection came free in the time the call may take"
    return Failure(text, sent=sent, timeout=True)


STALE = Failure("the server closed the connection while the request waited", sent=False)
"""The attempt is made again over another connection, and not counted."""

Step: TypeAlias = Wait | Acquire | Attempt | Release
Result: TypeAlias = RawResponse | Failure | float | None
