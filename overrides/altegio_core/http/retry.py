"""Decides whether a failed attempt is retried, and after how long. Never repeats a write by accident."""

import math
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from attrs import field, frozen

from altegio_core.base.clock import testing as testing
from altegio_core.base.operation import Operation

_REPEATABLE = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
_PASSING = frozenset({429, 502, 503, 504})
_SECONDS = re.compile(r"[0-9]+(\.[0-9]+)?")


class FailedAttempt(NamedTuple):
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


class Decision(NamedTuple):
    """What to do after a failed attempt: retry after ``delay`` seconds, or (None) give up for ``reason``.

    The reason is empty where a retry was never in question.
    """

    delay: float | None
    reason: str = ""


def _sane(instance: Any, attribute: Any, value: float) -> None:
    if not (value >= 0 and math.isfinite(value)):
        # ValueError, not an error of ours: config imports this module, not the other way round.
        raise ValueError(f"{attribute.name} has to be finite and not negative, not {value!r}")


def _at_least_one(instance: Any, attribute: Any, value: int) -> None:
    if value < 1:
        raise ValueError(f"at least one attempt is needed to send a request, not {value!r}")


@frozen(kw_only=True)
class RetryPolicy:
    """When and how often a failed request is sent again.

    GET, HEAD, PUT and DELETE: after connection errors, time-outs and the statuses 429, 502, 503, 504. POST and PATCH:
    only where the connection was never made, or on 429. An operation may be marked "safe" (as a GET) or "never".

    Attributes:
        attempts: tries in all, the first included.
        total: seconds one call may take, with all attempts and waits; a call with a longer time-out gets that long.
        base_delay: seconds; the wait before the second attempt is a random part of this, and doubles with each further.
        max_delay: seconds; the longest wait chosen by the client.
        max_retry_after: seconds; where the server asks for a longer wait, the client gives up at once.
    """

    attempts: int = field(default=3, validator=_at_least_one)
    total: float = field(default=120.0, validator=_sane)
    base_delay: float = field(default=0.5, validator=_sane)
    max_delay: float = field(default=8.0, validator=_sane)
    max_retry_after: float = field(default=60.0, validator=_sane)

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
        delay = asked or chance * min(self.max_delay, self.base_delay * 2.0 ** (attempts - 1))
        if delay >= time_left:
            return Decision(None, f"waiting {delay:.3g} s more would exceed the time this call may take")
        return Decision(delay)


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
        headers: of the answer, found under lower-case names.
        now: seconds since 1970, used where the answer has no Date header of its own to reckon from.

    Returns:
        Seconds, 0 for a moment already past; None without the header or with one that cannot be read.
    """
    value = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(value):
        return float(value)
    moment = _moment(value)
    if moment is None:
        return None
    # The server's own Date spares us the difference between its clock and ours.
    reckoned_from = _moment(headers.get("date", ""))
    return max(0.0, moment - (now if reckoned_from is None else reckoned_from))


def _moment(date: str) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(date).timestamp()
    except (ValueError, TypeError, OverflowError, OSError):
        return None
