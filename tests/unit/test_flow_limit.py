"""When a call asks its limiter, what it tells it, and what it does when it has to wait; no server, no waiting."""

import threading
from contextlib import suppress
from typing import Any

import pytest

from altegio_core.base.errors import APIError, LimiterTimeoutError, RateLimitError
from altegio_core.http.events import Event
from altegio_core.http.rate_limit import Rate, Slot, Throttle
from altegio_core.http.retry import RetryPolicy
from altegio_core.http.steps import Acquire, Attempt, Release, Wait
from tests.unit.carried import AT_ONCE, LOST, Call, response
from tests.unit.conftest import request


class Watched(Throttle):
    """Notes who gives a slot back, and how."""

    def __init__(self, *, blocking: bool) -> None:
        super().__init__([Rate(1, 50.0)], margin=0.0)
        self.blocking, self.given_back = blocking, list[Any]()

    def release(self, slot: Slot, now: float, *, answered: bool, hold: float = 0.0) -> None:
        self.given_back.append((slot, now, answered, hold, threading.get_ident()))
        super().release(slot, now, answered=answered, hold=hold)


def test_under_a_limit_an_attempt_begins_when_the_request_leaves(clock):
    """Neither the wait for a place nor that for a connection is time the server took."""
    told: list[Event] = []
    limiter = Throttle([Rate(1, 0.5)], margin=0.0)
    options = {"limiter": limiter, "on_event": told.append, "retries": AT_ONCE}
    body = {"asked": request("PUT", body={"a": 1}, has_body=True)}
    call = Call(clock, response(503), response(200, b"123"), **options, **body)
    call()
    # The first left after a second and counts from its response on, so the next place comes up half a second later.
    assert [type(step) for step in call.steps] == [
        *(Attempt, Acquire, Release, Wait, Wait, Attempt, Acquire, Release),
    ]
    assert [step.seconds for step in call.those(Wait)] == [0.0, 0.5]
    assert {(step.deadline, step.limiter) for step in call.those(Acquire)} == {(1120.0, limiter)}
    assert [(one.kind, *one[7:]) for one in told] == [
        ("started", 0, None, 0.0, "", 7, 0),
        ("attempt", 1, None, 0.0, "", 7, 0),
        ("response", 1, 503, 2.0, "", 0, 0),
        ("retry", 1, None, 0.0, "503", 0, 0),
        ("waiting", 1, None, 0.5, "", 0, 0),
        ("attempt", 2, None, 0.0, "", 7, 0),
        ("response", 2, 200, 2.0, "", 0, 3),
        ("ended", 2, 200, 6.5, "", 0, 3),
    ]


def test_a_request_that_may_not_leave_yet_waits_with_its_connection(clock):
    """Another client took the place while the connection was made."""
    told: list[Event] = []
    limiter, other = Throttle([Rate(1, 0.5)], margin=0.0), Slot(0.0)
    call = Call(clock, response(200), limiter=limiter, on_event=told.append)
    call.meanwhile = lambda: (limiter.acquire(other, 1001.0), limiter.release(other, 1001.0, answered=True))
    call()
    assert [type(step) for step in call.steps] == [Attempt, Acquire, Wait, Acquire, Release]
    assert [(one.kind, one.attempt, one.seconds) for one in told] == [
        ("started", 0, 0.0),
        ("waiting", 0, 0.5),
        ("attempt", 1, 0.0),
        ("response", 1, 2.0),
        ("ended", 1, 3.5),
    ]


@pytest.mark.parametrize(
    ("outcome", "answered", "hold"),
    [
        (response(200), True, 0.0),
        (response(429), True, 1.0),
        (response(429, retry_after="9"), True, 9.0),
        (response(429, retry_after="90"), True, 60.0),
        (response(429, retry_after="Fri, 15 Jan 2027 08:17:01 GMT"), True, 18.0),
        (response(503, retry_after="9"), True, 0.0),
        (LOST, False, 0.0),
    ],
)
def test_the_limiter_learns_how_a_request_ended(clock, outcome, answered, hold):
    """And of a pause that the server asks of all, but for no longer than a call would wait for it."""
    limiter = Watched(blocking=False)
    with suppress(APIError):
        Call(clock, outcome, limiter=limiter, retries=0)()
    assert [told[2:4] for told in limiter.given_back] == [(answered, hold)]


def test_a_server_that_names_no_time_is_given_twice_as_long_after_each_attempt(clock):
    limiter = Watched(blocking=False)
    with pytest.raises(RateLimitError):
        Call(clock, *[response(429)] * 3, limiter=limiter, retries=RetryPolicy(total=1000.0, base_delay=0))()
    assert [told[3] for told in limiter.given_back] == [1.0, 2.0, 4.0]


@pytest.mark.parametrize("blocking", [True, False])
@pytest.mark.parametrize("where", [Wait, Attempt, Acquire])
def test_a_call_that_is_cancelled_gives_its_slot_back(clock, blocking, where):
    """A limiter that blocks is asked in a thread if it has to hear of it: the event loop goes on."""
    limiter = Watched(blocking=blocking)
    if where is Wait:
        limiter.reserve(990.0)
    call = Call(clock, limiter=limiter)
    call.interrupted_at = where
    before = threading.active_count()
    with pytest.raises(KeyboardInterrupt):
        call()
    assert threading.active_count() == before
    [(_, now, answered, hold, thread)] = limiter.given_back
    assert (now, answered, hold) == (clock.now(), False, 0.0)
    assert thread == threading.get_ident()


def test_a_request_under_way_that_is_cancelled_counts_and_its_limiter_is_told_in_a_thread(clock):
    for blocking in (True, False):
        limiter = Watched(blocking=blocking)
        call = Call(clock, limiter=limiter)
        there_before = threading.enumerate()  # such as those of other tests' servers, which do not end
        with pytest.raises(IndexError):  # there is no response to it
            call()
        for thread in threading.enumerate():
            if thread not in there_before:
                thread.join(5)
        [(_, now, answered, _, thread)] = limiter.given_back
        assert (now, answered) == (clock.now(), False)
        assert (thread != threading.get_ident()) is blocking


@pytest.mark.parametrize(("total", "waits"), [(50.001, True), (50.0, False), (49.0, False)])
def test_a_limit_that_holds_a_call_back_for_too_long_ends_it_at_once(clock, total, waits):
    limiter = Watched(blocking=False)
    limiter.reserve(1000.0)
    call = Call(clock, response(200), limiter=limiter, timeout=1.0, retries=RetryPolicy(total=total))
    if waits:
        call()
        assert [step.seconds for step in call.those(Wait)] == [50.0]
        return
    with pytest.raises(LimiterTimeoutError, match=r"hold the call back for 50 s") as caught:
        call()
    assert call.steps == []
    assert (caught.value.attempts, caught.value.operation_id) == (0, "get_thing")
    assert len(limiter.given_back) == 1


def test_a_limit_that_holds_back_a_further_attempt_says_how_many_there_were(clock):
    limiter = Watched(blocking=False)
    call = Call(clock, response(503), limiter=limiter, timeout=1.0, retries=RetryPolicy(total=40.0, base_delay=0))
    with pytest.raises(LimiterTimeoutError) as caught:
        call()
    assert caught.value.attempts == 1
