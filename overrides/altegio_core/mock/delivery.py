"""Posts webhooks to a receiver as the API does, with its delays, time-outs and retries on a faster clock."""

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from altegio_core.base.redaction import masked

if TYPE_CHECKING:
    import httpx

Timing = Literal["published", "backend"]
"""By the published description a delivery is tried once; the backend tries again where it fails."""


@frozen
class Schedule:
    """When a webhook is sent, in the API's seconds.

    Attributes:
        delay: from the event to the first attempt.
        timeout: how long the receiver may take to respond.
        connect_timeout: how long connecting may take.
        pauses: before each retry, after no response, a 429 or a 5xx.
    """

    delay: float
    timeout: float
    connect_timeout: float
    pauses: tuple[float, ...] = ()


SCHEDULES: Mapping[Timing, Schedule] = {
    "published": Schedule(5.0, 15.0, 15.0),
    "backend": Schedule(5.0, 10.0, 5.0, (1.5, 1.5)),
}


@frozen
class Attempt:
    """One attempt to deliver.

    Attributes:
        status: HTTP status of the receiver; 0 if it did not answer in time, or at all.
        seconds: how long it took, on the API's clock.
        error: why there is no answer; empty if there is one.
    """

    status: int
    seconds: float
    error: str = ""

    @property
    def delivered(self) -> bool:
        """Returns whether the API counts it as delivered: any 2xx in time."""
        return 200 <= self.status < 300

    @property
    def is_tried_again(self) -> bool:
        return self.status in (0, 429) or self.status >= 500


def _shown(body: Any) -> str:
    return repr(masked("", body))


@frozen
class Delivery:
    """The outcome of sending a webhook.

    Attributes:
        body: what was sent.
        attempts: every attempt, in order.
    """

    body: Mapping[str, Any]
    attempts: tuple[Attempt, ...]

    @property
    def delivered(self) -> bool:
        """Returns whether an attempt succeeded."""
        return any(attempt.delivered for attempt in self.attempts)

    def __repr__(self) -> str:
        return f"Delivery(body={_shown(self.body)}, attempts={self.attempts})"


def deliver(
    to: str,
    body: Mapping[str, Any],
    *,
    timing: Timing,
    speed: float,
    bearer: str | None,
    http: "httpx.Client | None",
) -> Delivery:
    """Sends a webhook and waits until it is delivered or given up; ``speed`` is how much faster the clock runs."""
    import httpx

    schedule = SCHEDULES[timing]
    timeout = httpx.Timeout(schedule.timeout / speed, connect=schedule.connect_timeout / speed)
    headers = {"authorization": f"Bearer {bearer}"} if bearer else {}
    client = http or httpx.Client(trust_env=False)
    attempts: list[Attempt] = []
    try:
        for pause in (schedule.delay, *schedule.pauses):
            time.sleep(pause / speed)
            attempts.append(_attempt(client, to, body, headers, timeout, schedule, speed))
            if not attempts[-1].is_tried_again:
                break
    finally:
        if http is None:
            client.close()
    return Delivery(body, tuple(attempts))


def _attempt(
    client: "httpx.Client",
    to: str,
    body: Mapping[str, Any],
    headers: dict[str, str],
    timeout: "httpx.Timeout",
    schedule: Schedule,
    speed: float,
) -> Attempt:
    import httpx

    began = time.monotonic()
    status, error = 0, ""
    try:
        status = client.post(to, json=body, headers=headers, timeout=timeout, follow_redirects=False).status_code
    except httpx.TransportError as failed:
        error = type(failed).__name__
    seconds = (time.monotonic() - began) * speed
    if status and seconds > schedule.timeout:  # a client in the same process, as of a test framework, has no time-outs
        status, error = 0, "ReadTimeout"
    return Attempt(status, seconds, error)
