"""Decides whether a failed attempt is retried, and after how long. Never repeats a write by accident."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from altegio_core.base.clock import testing as testing
from altegio_core.base.errors import ConfigurationError
from altegio_core.base.lazy_attrs import field, frozen
from altegio_core.base.operation import Operation
from altegio_core.base.types import named

_REPEATABLE = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
_PASSING = frozenset({429, 502, 503, 504})
# Longer than any call takes, and short enough for every clock and socket.
LONGEST_SECONDS = 10_000_000.0
_LONGEST_DATE = 100
_SECONDS = r"[0-9]+(\.[0-9]+)?"


@frozen
class FailedAttempt:
    """How one attempt failed, as far as a retry is concerned.

    Attributes:
        status_code: of the response; None if none was received.
        sent: whether the server may have seen the request; False only if the connection was never made.
        passing: whether the cause may be gone by the next attempt.
        retry_after: seconds the server asks to wait.
    """

    status_code: int | None = None
    sent: bool = True
    passing: bool = True
    retry_after: float | None = None


@frozen
class Decision:
    """What to do after a failed attempt: retry after ``delay`` seconds, or (None) give up for ``reason``.

    The reason is empty where a retry was never in question.
    """

    delay: float | None
    reason: str = ""


def _seconds(instance: Any, attribute: Any, value: Any) -> None:
    if not is_number(value) or not 0 <= value <= LONGEST_SECONDS:
        raise ConfigurationError(f"{attribute.name} has to be a number of seconds from 0 up, not {value!r}")


def _at_least_one(instance: Any, attribute: Any, value: Any) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ConfigurationError(f"attempts has to be a whole number from 1 up, not {value!r}")


def is_number(value: Any) -> bool:
    """Whether it is a finite number and neither a boolean nor text."""
    if isinstance(value, float):
        return math.isfinite(value)
    return isinstance(value, int) and not isinstance(value, bool)


@named()
@frozen(kw_only=True)
class RetryPolicy:
    """When and how often a failed request is sent again.

    GET, HEAD, PUT and DELETE: after connection errors, time-outs and the statuses 429, 502, 503, 504. POST and PATCH:
    only where the connection was never made, or on 429. An operation may be marked "safe" (as a GET) or "never".

    Attributes:
        attempts: tries in all, the first included.
        total: seconds one call may take, with all attempts and waits; a call with a longer time-out gets that long.
        base_delay: seconds; the wait before the second attempt is a random part of this, and doubles with each further;
            after a 429 that names no time it is a second longer, which doubles too.
        max_delay: seconds; the longest wait chosen by the client.
        max_retry_after: seconds; where the server asks for a longer wait, the client gives up at once.

    Raises:
        ConfigurationError: a value that cannot work.
    """

    attempts: int = field(default=3, validator=_at_least_one)
    total: float = field(default=120.0, validator=_seconds)
    base_delay: float = field(default=0.5, validator=_seconds)
    max_delay: float = field(default=8.0, validator=_seconds)
    max_retry_after: float = field(default=60.0, validator=_seconds)

    def decide(
        self, operation: Operation, failed: FailedAttempt, *, attempts: int, time_left: float, chance: float
    ) -> Decision:
        """What to do after an attempt failed.

        Args:
            operation: what is called.
            failed: how it failed.
            attempts: attempts made so far.
            time_left: seconds the call may still take.
            chance: a random number from 0 up to 1 that spreads the waits of many clients.
        """
        asked = failed.retry_after
        if not _is_passing(failed):
            return Decision(None)
        if reason := _why_not_again(operation, failed):
            return Decision(None, reason)
        if attempts >= self.attempts:
            return Decision(None, f"gave up after {attempts} attempts" if attempts > 1 else "not tried again")
        if asked is not None and asked > self.max_retry_after:
            return Decision(
                None, f"the server asks to wait {asked:g} s, more than the {self.max_retry_after:g} s allowed"
            )
        delay = asked or self._own_wait(failed, attempts, chance)
        if delay >= time_left:
            return Decision(None, f"waiting {delay:.3g} s more would exceed the time this call may take")
        return Decision(delay)

    def pause(self, attempts: int) -> float:
        """Seconds in which nothing is worth sending after a 429 that names no time.

        The API counts requests by the second and by the minute: within a second it would turn the next away as well.

        Args:
            attempts: attempts made so far.
        """
        return min(_doubled(attempts), self.max_delay / 2)

    def _own_wait(self, failed: FailedAttempt, attempts: int, chance: float) -> float:
        least = self.pause(attempts) if failed.status_code == 429 else 0.0
        return min(self.max_delay, least + chance * min(self.max_delay, self.base_delay * _doubled(attempts)))


def _doubled(attempts: int) -> float:
    return 2.0 ** min(attempts - 1, 100)


def _is_passing(failed: FailedAttempt) -> bool:
    return failed.passing and (failed.status_code is None or failed.status_code in _PASSING)


def _why_not_again(operation: Operation, failed: FailedAttempt) -> str:
    if operation.retry == "never":
        return "this operation is never repeated"
    # A request that was never sent, or that the server says it turned away, has done nothing.
    if operation.retry == "safe" or operation.method in _REPEATABLE or not failed.sent or failed.status_code == 429:
        return ""
    return f"a {operation.method} is not repeated once it may have reached the server"


def read_retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds the server asks to wait, from a Retry-After header in either form.

    Args:
        headers: of the response, found under lower-case names.
        now: seconds since 1970, used where the response has no Date header of its own to reckon from.

    Returns:
        Seconds that can be slept, 0 for a moment already past; None without the header or with one that cannot be read.
    """
    value = headers.get("retry-after", "").strip()
    if re.fullmatch(_SECONDS, value):
        return min(float(value), LONGEST_SECONDS)
    moment = _moment(value)
    if moment is None:
        return None
    # The server's own Date spares us the difference between its clock and ours.
    reckoned_from = _moment(headers.get("date", ""))
    return min(max(0.0, moment - (now if reckoned_from is None else reckoned_from)), LONGEST_SECONDS)


def _moment(date: str) -> float | None:
    from email.utils import mktime_tz, parsedate_tz

    try:
        # A date without a zone is GMT, as every date of HTTP is, and not this machine's time.
        parsed = parsedate_tz(date[:_LONGEST_DATE])
        return None if parsed is None else mktime_tz((*parsed[:9], parsed[9] or 0))
    except (ValueError, TypeError, IndexError, OverflowError, OSError):
        return None
