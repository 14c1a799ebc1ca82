"""One call from first attempt to response or error: a sans-I/O state machine that decides everything and never waits.

The flow of a call is a generator. It yields steps (wait, acquire, attempt); a driver, one for threads and one for
tasks, carries each step out and sends back its result. So the two clients cannot differ in anything but how they wait.
"""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable, Generator, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from altegio_core.base.clock import Clock
from altegio_core.base.operation import Operation
from altegio_core.base.redaction import mask
from altegio_core.base.response import RawResponse
from altegio_core.http.options import CallOptions, ClientOptions
from altegio_core.http.rate_limit import Limiter, Slot
from altegio_core.http.request import PreparedRequest, whereabouts
from altegio_core.http.retry import FailedAttempt, RetryPolicy, read_retry_after
from altegio_core.http.steps import Acquire, Attempt, Failure, Release, Step, Wait

if TYPE_CHECKING:
    from altegio_core.base.call_errors import APIError

Report: TypeAlias = Callable[..., None] | None
"""Where the events of a call go; None where nobody listens."""

_logger = logging.getLogger("altegio")


class CallContext:
    """What is the same for every attempt of one call."""

    __slots__ = ("call_options", "clock", "operation", "options", "prepared", "secrets", "started")

    def __init__(
        self,
        operation: Operation,
        prepared: PreparedRequest,
        options: ClientOptions,
        call_options: CallOptions,
        clock: Clock,
        started: float,
        secrets: Iterable[str],
    ) -> None:
        self.operation, self.prepared, self.options, self.call_options = operation, prepared, options, call_options
        self.clock, self.started, self.secrets = clock, started, secrets

    @property
    def policy(self) -> RetryPolicy:
        return self.call_options.retries or self.options.retries


def flow(call: CallContext) -> Generator[Step, Any, RawResponse]:
    """The steps of one call; returns its 2xx response.

    Raises:
        APIError: of the kind that fits, after the last attempt.
    """
    if call.options.on_event is None:
        return _flow(call, None)
    from altegio_core.http.reporting import reported

    return reported(call, _flow)


def _flow(call: CallContext, report: Report) -> Generator[Step, Any, RawResponse]:
    clock, started = call.clock, call.started
    policy, timeout = call.policy, call.call_options.timeout or call.options.timeout
    deadline = started + max(policy.total, timeout)
    limiter = call.options.limiter
    attempts = 0
    while True:
        attempts += 1
        outcome: RawResponse | Failure
        if limiter is None:
            sent_at = clock.now()
            if report:
                report("attempt", attempt=attempts, sent=call.prepared.size)
            outcome = yield _attempt(call, timeout, deadline, sent_at)
        else:
            slot = limiter.reserve(clock.now())
            outcome = yield from _limited(call, limiter, slot, timeout, deadline, attempts - 1, report)
            sent_at = slot.left or clock.now()
        now = clock.now()
        _log(call, attempts, now - sent_at, outcome)
        if report:
            _report(report, attempts, now - sent_at, outcome)
        if isinstance(outcome, RawResponse):
            # In one step: a local variable with a part of it would show that part in a traceback. Without ``evolve``,
            # which takes four times as long.
            measured = attempts, now - started, call.secrets, outcome.is_redacted, outcome.unreadable
            outcome = RawResponse(outcome.status_code, outcome.headers, outcome.content, *measured)
            if outcome.status_code // 100 == 2 and not outcome.unreadable:
                return outcome
        failed = _failed_attempt(outcome, clock.wall())
        chance = random.random()  # noqa: S311 - spreads waits, guards nothing
        decision = policy.decide(call.operation, failed, attempts=attempts, time_left=deadline - now, chance=chance)
        if decision.delay is None:
            raise _error(call, outcome, failed, attempts, decision.reason)
        if report:
            report("retry", attempt=attempts, seconds=decision.delay, reason=_word(outcome))
        yield Wait(decision.delay)


def _limited(
    call: CallContext, limiter: Limiter, slot: Slot, timeout: float, deadline: float, attempts: int, report: Report
) -> Generator[Step, Any, RawResponse | Failure]:
    """One attempt under a limiter: waits until its slot comes up, gets a connection, and only then acquires."""
    clock = call.clock

    def wait(delay: float) -> Generator[Step, Any, None]:
        if clock.now() + delay >= deadline:
            text = (
                f"the client's own rate limit would hold the call back for {delay:.3g} s, longer than it may take; "
                "a RetryPolicy with a greater total lets it wait"
            )
            from altegio_core.base.call_errors import LimiterTimeoutError

            raise LimiterTimeoutError(text, operation=call.operation, attempts=attempts)
        if report:
            report("waiting", attempt=attempts, seconds=delay)
        yield Wait(delay)

    def leave() -> Generator[Step, Any, None]:
        while (delay := (yield Acquire(limiter, slot, deadline))) > 0:
            yield from wait(delay)
        if report:
            report("attempt", attempt=attempts + 1, sent=call.prepared.size)

    held = True
    try:
        if (delay := slot.at - clock.now()) > 0:
            yield from wait(delay)
        outcome: RawResponse | Failure = yield _attempt(call, timeout, deadline, clock.now(), leave)
        held = False
        answered = isinstance(outcome, RawResponse)
        yield Release(limiter, slot, answered, _asked_of_all(call, outcome, attempts + 1))
    finally:
        # Also when the task is cancelled or the thread interrupted while it waits.
        if held:
            _give_back(limiter, slot, clock)
    return outcome


def _asked_of_all(call: CallContext, outcome: RawResponse | Failure, attempts: int) -> float:
    """Seconds for which the server wants a pause of every client: it counts requests by address. 0 for none."""
    if isinstance(outcome, Failure) or outcome.status_code != 429:
        return 0.0
    asked = read_retry_after(outcome.headers, call.clock.wall())
    return min(asked, call.policy.max_retry_after) if asked else call.policy.pause(attempts)


def _give_back(limiter: Limiter, slot: Slot, clock: Clock) -> None:
    release = partial(limiter.release, slot, clock.now(), answered=False)
    if limiter.blocking and slot.left is not None:
        # A shared limiter blocks on the network, and nothing can be awaited in a generator that is being closed.
        threading.Thread(target=release).start()
    else:
        release()


def _attempt(
    call: CallContext,
    timeout: float,
    deadline: float,
    now: float,
    leave: Callable[[], Generator[Step, Any, None]] | None = None,
) -> Attempt:
    left, options = max(deadline - now, 0.001), call.options
    return Attempt(min(options.connect_timeout, left), min(timeout, left), deadline, options.max_response_bytes, leave)


def _failed_attempt(outcome: RawResponse | Failure, wall: float) -> FailedAttempt:
    if isinstance(outcome, Failure):
        return FailedAttempt(sent=outcome.sent, passing=outcome.passing)
    return FailedAttempt(outcome.status_code, retry_after=read_retry_after(outcome.headers, wall))


def _error(
    call: CallContext, outcome: RawResponse | Failure, failed: FailedAttempt, attempts: int, reason: str
) -> APIError:
    operation = call.operation
    if isinstance(outcome, Failure):
        from altegio_core.base.call_errors import APIConnectionError, APITimeoutError

        kind = APITimeoutError if outcome.timeout else APIConnectionError
        text = mask(outcome.text, call.secrets)
        where = whereabouts(operation, call.prepared.url)
        return kind(text, operation=operation, attempts=attempts, gave_up=reason, where=where)
    from altegio_core.base.response_errors import InvalidResponseError, error_for

    if outcome.status_code // 100 == 2:
        return InvalidResponseError(outcome.unreadable, operation=operation, response=outcome)
    return error_for(outcome)(operation=operation, response=outcome, gave_up=reason, retry_after=failed.retry_after)


def _report(report: Callable[..., None], attempts: int, seconds: float, outcome: RawResponse | Failure) -> None:
    if isinstance(outcome, Failure):
        report("failure", attempt=attempts, seconds=seconds, reason=_word(outcome))
    else:
        status, received = outcome.status_code, len(outcome.content)
        report("response", attempt=attempts, seconds=seconds, status=status, received=received)


def _word(outcome: RawResponse | Failure) -> str:
    """One word for why an attempt did not succeed: the text of a failure may quote a secret."""
    if isinstance(outcome, Failure):
        return "timeout" if outcome.timeout else "no-connection"
    return str(outcome.status_code)


def _log(call: CallContext, attempts: int, seconds: float, outcome: RawResponse | Failure) -> None:
    if not _logger.isEnabledFor(logging.DEBUG):
        return
    from altegio_core.http import log

    if isinstance(outcome, Failure):
        log.attempt(call.operation, attempts, seconds, _word(outcome))
    else:
        request_id = mask(outcome.headers.get("x-request-id", ""), call.secrets)
        log.attempt(call.operation, attempts, seconds, outcome.status_code, request_id)
