"""One call from first attempt to answer or error: all that is decided, and nothing that waits.

The course of a call is a generator. It yields steps; whoever drives it carries each out, with threads or with tasks,
and sends back what came of it. So the two clients cannot differ in anything but how they wait.
"""

import random
from collections.abc import Generator
from typing import Any, NamedTuple, TypeAlias

from altegio_core.base.clock import Clock
from altegio_core.base.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    BadAnswerError,
    LimiterTimeoutError,
    error_for_status,
)
from altegio_core.base.operation import Operation
from altegio_core.base.redaction import mask
from altegio_core.base.response import RawResponse
from altegio_core.http import log
from altegio_core.http.options import CallOptions, ClientOptions
from altegio_core.http.rate_limit import Limiter
from altegio_core.http.request import Outgoing
from altegio_core.http.retry import RetryPolicy, Trouble, read_retry_after


class Wait(NamedTuple):
    """Wait so many seconds; send back None."""

    seconds: float


class Depart(NamedTuple):
    """Ask the limiter; send back its answer in seconds."""

    limiter: Limiter
    place: float


class Send(NamedTuple):
    """Send the request once; send back an Answer or a Failure.

    Attributes:
        outgoing: what to send.
        connect_timeout, timeout: seconds, as in ClientOptions.
        deadline: moment on the client's clock at which the attempt has to end.
        max_bytes: an answer longer than this is not read to its end.
    """

    outgoing: Outgoing
    connect_timeout: float
    timeout: float
    deadline: float
    max_bytes: int

    def __repr__(self) -> str:
        return object.__repr__(self)  # what is sent is not for showing


class Answer(NamedTuple):
    """An answer came. ``unreadable`` says why its body could not be read, if it could not."""

    response: RawResponse
    unreadable: str = ""

    def __repr__(self) -> str:
        return object.__repr__(self)


class Failure(NamedTuple):
    """No answer came.

    Attributes:
        text: why, in one line; to be masked before it is shown, since a server can repeat a token in it.
        sent: whether the server may have seen the request.
        timeout: whether time ran out.
        passing: whether another attempt may fare better.
    """

    text: str
    sent: bool = True
    timeout: bool = False
    passing: bool = True

    def __repr__(self) -> str:
        return object.__repr__(self)


def out_of_time(*, sent: bool = True) -> Failure:
    """The attempt took all the time the call may take, or not sent, waited as long for a connection to come free."""
    text = "the call took longer than it may" if sent else "no connection came free in the time the call may take"
    return Failure(text, sent=sent, timeout=True)


Step: TypeAlias = Wait | Depart | Send
Result: TypeAlias = Answer | Failure | float | None


class Call(NamedTuple):
    """What stays the same through all attempts of one call."""

    operation: Operation
    outgoing: Outgoing
    options: ClientOptions
    call_options: CallOptions
    clock: Clock
    secrets: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return object.__repr__(self)

    @property
    def policy(self) -> RetryPolicy:
        return self.call_options.retries or self.options.retries

    @property
    def timeout(self) -> float:
        return self.call_options.timeout or self.options.timeout

    @property
    def patience(self) -> float:
        """Seconds the whole call may take."""
        return max(self.policy.total, self.timeout)


def course(call: Call) -> Generator[Step, Any, RawResponse]:
    """The steps of one call; its return value is a 2xx answer.

    Raises:
        APIError: of the kind that fits, after the last attempt.
    """
    clock, started = call.clock, call.clock.now()
    deadline = started + call.patience
    attempts = 0
    while True:
        if call.options.limiter is not None:
            yield from _turn(call, call.options.limiter, deadline, attempts)
        attempts += 1
        sent_at = clock.now()
        outcome: Answer | Failure = yield _send(call, deadline - sent_at, deadline)
        now = clock.now()
        _log(call, attempts, now - sent_at, outcome)
        if isinstance(outcome, Answer):
            came = outcome.response
            response = RawResponse(came.status_code, came.headers, came.content, attempts, now - started, call.secrets)
            outcome = Answer(response, outcome.unreadable)
            if response.status_code // 100 == 2 and not outcome.unreadable:
                return response
        trouble = _trouble(outcome, clock.wall())
        chance = random.random()  # noqa: S311 - spreads waits, guards nothing
        verdict = call.policy.judge(call.operation, trouble, attempts=attempts, time_left=deadline - now, chance=chance)
        if verdict.delay is None:
            raise _error(call, outcome, trouble, attempts, verdict.reason)
        yield Wait(verdict.delay)


def _turn(call: Call, limiter: Limiter, deadline: float, attempts: int) -> Generator[Step, Any, None]:
    """Wait until the limiter lets the request leave."""
    clock = call.clock
    now = clock.now()
    place = limiter.queue(now)
    delay = place - now
    departed = False
    try:
        while True:
            if clock.now() + delay >= deadline:
                text = (
                    f"the client's own rate limit would hold the call back for {delay:.3g} s, longer than it may take; "
                    "a RetryPolicy with a greater total lets it wait"
                )
                raise LimiterTimeoutError(text, operation=call.operation, attempts=attempts)
            if delay > 0:
                yield Wait(delay)
            delay = yield Depart(limiter, place)
            if delay == 0:
                departed = True
                return
    finally:
        # Also when the task is cancelled or the thread interrupted while it waits.
        if not departed:
            limiter.leave(place)


def _send(call: Call, left: float, deadline: float) -> Send:
    left = max(left, 0.001)
    options = call.options
    return Send(
        call.outgoing, min(options.connect_timeout, left), min(call.timeout, left), deadline, options.max_answer_bytes
    )


def _trouble(outcome: Answer | Failure, wall: float) -> Trouble:
    if isinstance(outcome, Failure):
        return Trouble(sent=outcome.sent, passing=outcome.passing)
    response = outcome.response
    return Trouble(response.status_code, retry_after=read_retry_after(response.headers, wall))


def _error(call: Call, outcome: Answer | Failure, trouble: Trouble, attempts: int, reason: str) -> APIError:
    operation = call.operation
    if isinstance(outcome, Failure):
        kind = APITimeoutError if outcome.timeout else APIConnectionError
        text = mask(outcome.text, call.secrets)
        return kind(text, operation=operation, attempts=attempts, gave_up=reason)
    response = outcome.response
    if response.status_code // 100 == 2:
        return BadAnswerError(outcome.unreadable, operation=operation, response=response)
    kind_by_status: type[APIStatusError] = error_for_status(response.status_code)
    return kind_by_status(operation=operation, response=response, gave_up=reason, retry_after=trouble.retry_after)


def _log(call: Call, attempts: int, seconds: float, outcome: Answer | Failure) -> None:
    if not log.is_on():
        return
    if isinstance(outcome, Failure):
        log.attempt(call.operation, attempts, seconds, "timeout" if outcome.timeout else "no-connection")
    else:
        request_id = mask(outcome.response.headers.get("x-request-id", ""), call.secrets)
        log.attempt(call.operation, attempts, seconds, outcome.response.status_code, request_id)
