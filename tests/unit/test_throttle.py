"""The rate is never exceeded, in any window, by whatever clock one looks; nobody waits for ever or out of turn."""

import heapq
import random
import threading
from collections.abc import Sequence

import anyio
import pytest

from altegio_core.base.auth import Credentials
from altegio_core.base.errors import LimiterTimeoutError
from altegio_core.base.response_errors import RateLimitError
from altegio_core.http.async_client import AsyncClient
from altegio_core.http.client import Client
from altegio_core.http.options import CallOptions, ClientOptions
from altegio_core.http.rate_limit import API_RATES, POLL_SECONDS, Rate, Slot, Throttle
from altegio_core.http.retry import RetryPolicy
from tests.support.server import FaultServer, answer
from tests.unit.conftest import PARTNER, USER, request


def most_in_any_window(times: Sequence[float], seconds: float) -> int:
    times = sorted(times)
    return max(sum(1 for other in times if start <= other < start + seconds) for start in times)


def departures(throttle: Throttle, count: int, step: float = 0.0, latency: float = 0.0) -> list[float]:
    """When so many requests leave that queue one after the other, each ``step`` seconds after the one before, and each
    of which is answered ``latency`` seconds after it has left."""
    now, left = 0.0, []
    for number in range(count):
        now = max(now, number * step)
        slot = throttle.reserve(now)
        now = max(now, slot.at)
        while delay := throttle.acquire(slot, now):
            now += delay
        left.append(now)
        now += latency
        throttle.release(slot, now, answered=True)
    return left


@pytest.mark.parametrize("step", [0.0, 0.1, 0.19, 0.25, 0.3, 1.7])
def test_no_window_holds_more_than_the_api_allows(step):
    times = departures(Throttle(), 700, step)
    for rate in API_RATES:
        assert most_in_any_window(times, rate.seconds) <= rate.requests


def test_the_rate_allowed_is_used():
    # 200 a minute, kept a tenth of a second longer: 700 requests take three full windows and what is left.
    times = departures(Throttle(), 700)
    assert times[4] == 0.0
    assert times[5] == pytest.approx(1.1)
    assert times[199] == pytest.approx(1.1 * 39)
    assert times[200] == pytest.approx(60.1)
    assert times[600] == pytest.approx(3 * 60.1)


@pytest.mark.parametrize("seed", range(20))
def test_the_server_sees_no_more_whatever_it_does_between_arrival_and_response(seed):
    """Requests come whenever they like; the server stops the world now and then, and reads what has come all at once
    when it wakes; it takes its time for each. Seen by its own clock, the rate holds."""
    sample = random.Random(seed)  # noqa: S311 - makes up a course of events
    plan = [(sample.random() / 2, sample.random() * 5) for _ in range(60)]
    stalls = [(sample.random() * 20, sample.random() * 9) for _ in range(3)]
    throttle = Throttle([Rate(3, 1.0)])
    events: list[tuple[float, int, str, Slot]] = []
    arrivals: list[float] = []

    def at(when: float, what: str, slot: Slot) -> None:
        heapq.heappush(events, (when, len(arrivals) * 10_000 + sample.randrange(10_000), what, slot))

    def awake(when: float) -> float:
        for begin, length in stalls:
            if begin <= when < begin + length:
                when = begin + length
        return when

    now = 0.0
    works: dict[Slot, float] = {}
    for gap, work in plan:
        now += gap
        slot = throttle.reserve(now)
        works[slot] = work
        at(slot.at, "ask", slot)
    while events:
        now, _, what, slot = heapq.heappop(events)
        if what == "ask":
            delay = throttle.acquire(slot, now)
            at(now + delay if delay else awake(now + sample.random() * 0.2), "ask" if delay else "arrive", slot)
        elif what == "arrive":
            if (later := awake(now)) > now:
                at(later, "arrive", slot)
            else:
                arrivals.append(now)
                at(awake(now + works[slot]) + sample.random() * 0.2, "end", slot)
        else:
            throttle.release(slot, now, answered=True)
    assert len(arrivals) == len(plan)
    assert most_in_any_window(arrivals, 1.0) <= 3


def test_slow_answers_do_not_hold_back_others_once_the_server_is_seen_to_read():
    throttle = Throttle([Rate(2, 1.0)], margin=0.0, travel=0.5)
    slow, quick, third, fourth = (throttle.reserve(0.0) for _ in range(4))
    assert throttle.acquire(slow, 0.0) == 0.0
    assert throttle.acquire(quick, 0.4) == 0.0
    throttle.release(quick, 0.5, answered=True)
    assert throttle.acquire(third, 1.4) == pytest.approx(0.1)
    assert throttle.acquire(third, 1.5) == 0.0
    assert throttle.acquire(fourth, 1.6) == POLL_SECONDS  # both under way may arrive right now
    throttle.release(third, 2.0, answered=True)
    assert throttle.acquire(fourth, 2.1) == pytest.approx(0.9)  # the slow one, too, had arrived by then
    assert throttle.acquire(fourth, 3.0) == 0.0


def test_who_waited_for_its_connection_is_counted_from_when_it_leaves():
    throttle = Throttle([Rate(1, 1.0)], margin=0.0)
    slot, other = throttle.reserve(0.0), throttle.reserve(0.0)
    assert throttle.acquire(slot, 0.0) == 0.0
    assert throttle.acquire(slot, 5.0) == 0.0
    throttle.release(slot, 5.1, answered=True)
    assert throttle.acquire(other, 5.2) == pytest.approx(0.9)


def test_those_who_wake_late_hold_the_others_back():
    throttle = Throttle([Rate(1, 1.0)], margin=0.0)
    first, second, third = (throttle.reserve(0.0) for _ in range(3))
    assert [slot.at for slot in (first, second, third)] == [0.0, 1.0, 2.0]
    assert throttle.acquire(first, 0.8) == 0.0
    throttle.release(first, 0.8, answered=True)
    assert throttle.acquire(second, 1.0) == pytest.approx(0.8)
    assert throttle.acquire(second, 1.8) == 0.0
    throttle.release(second, 1.8, answered=True)
    assert throttle.acquire(third, 2.0) == pytest.approx(0.8)


def test_nobody_leaves_before_the_slot_comes_up_or_before_who_came_earlier():
    throttle = Throttle([Rate(1, 1.0)], margin=0.0)
    slots = [throttle.reserve(0.0) for _ in range(3)]
    assert throttle.acquire(slots[2], 0.0) == pytest.approx(2.0)
    assert throttle.acquire(slots[0], 0.0) == 0.0
    assert throttle.acquire(slots[1], 2.0) == POLL_SECONDS
    throttle.release(slots[0], 2.0, answered=True)
    assert throttle.acquire(slots[2], 3.0) == POLL_SECONDS
    assert throttle.acquire(slots[1], 3.0) == 0.0


def test_who_does_not_come_when_it_is_its_turn_holds_nobody_up_for_long():
    """A thread at a breakpoint, or in a handler of a signal that calls as well, is the first in line and never asks."""
    throttle = Throttle([Rate(1, 1.0)], margin=0.0)
    (first,) = leaving(throttle, 0.0)
    gone, next_one = throttle.reserve(0.0), throttle.reserve(0.0)
    throttle.release(first, 0.5, answered=True)
    assert throttle.acquire(gone, 1.0) == pytest.approx(0.5)
    assert throttle.acquire(next_one, 2.0) == POLL_SECONDS
    assert throttle.acquire(next_one, 2.5) == POLL_SECONDS
    assert throttle.acquire(next_one, 2.6) == 0.0
    throttle.release(next_one, 3.0, answered=True)
    # It has not lost its place, only its precedence.
    assert throttle.acquire(gone, 3.5) == pytest.approx(0.5)
    assert throttle.acquire(gone, 4.0) == 0.0


def test_a_slot_given_back_goes_to_the_next_newcomer():
    throttle = Throttle([Rate(1, 1.0)], margin=0.0)
    slots = [throttle.reserve(0.0) for _ in range(100)]
    for slot in slots[10:]:
        throttle.release(slot, 0.0, answered=False)
    assert [throttle.reserve(0.0).at for _ in range(3)] == [10.0, 11.0, 12.0]
    # A slot already past helps nobody; one that comes up now does.
    assert throttle.reserve(50.0).at == 50.0
    assert throttle.reserve(52.5).at == 53.0


def test_all_are_held_back_when_the_server_says_so():
    throttle = Throttle(margin=0.0)
    slot, before = throttle.reserve(0.0), throttle.reserve(0.0)
    assert throttle.acquire(slot, 0.0) == 0.0
    throttle.release(slot, 0.1, answered=True, hold=4.0)
    assert throttle.acquire(before, 0.2) == pytest.approx(3.9)
    assert throttle.reserve(0.2).at == pytest.approx(4.1)


@pytest.mark.parametrize(("requests", "seconds"), [(0, 1.0), (1, 0.0), (-1, 1.0)])
def test_a_rate_that_lets_nothing_through_is_refused(requests, seconds):
    with pytest.raises(ValueError, match="rate"):
        Rate(requests, seconds)


def test_the_client_waits_for_its_turn(kind, clock, serve):
    server = serve()
    caller = kind.caller(server.url, clock=clock, limiter=Throttle())
    for _ in range(6):
        caller.send(request("GET"))
    assert clock.sleeps == [pytest.approx(1.1)]


def test_copies_share_the_limit_and_it_can_be_switched_off(kind, clock, serve):
    caller = kind.caller(serve().url, clock=clock, limiter=Throttle([Rate(1, 10.0)], margin=0.0))
    caller.send(request("GET"))
    caller.with_options(strict=True).send(request("GET"))
    assert clock.sleeps == [10.0]
    caller.with_options(limiter=None).send(request("GET"))
    assert clock.sleeps == [10.0]


def test_further_attempts_count_as_well(kind, clock, serve):
    server = serve(answer(503), answer(503), answer(200))
    policy = RetryPolicy(base_delay=0.0)
    kind.caller(server.url, clock=clock, retries=policy, limiter=Throttle([Rate(1, 10.0)], margin=0.0)).send(
        request("GET")
    )
    assert sum(clock.sleeps) == pytest.approx(20.0)


def test_a_wait_longer_than_the_call_may_take_is_refused_at_once(kind, clock, serve):
    server = serve()
    caller = kind.caller(server.url, clock=clock, limiter=Throttle([Rate(1, 500.0)], margin=0.0))
    caller.send(request("GET"))
    with pytest.raises(LimiterTimeoutError, match=r"own rate limit would hold the call back for 500 s") as caught:
        caller.send(request("GET"))
    assert caught.value.attempts == 0
    assert clock.sleeps == []
    assert len(server.received) == 1
    # The place is free again: a patient caller gets it.
    caller.send(request("GET"), CallOptions(retries=RetryPolicy(total=1000.0)))
    assert clock.sleeps == [500.0]


def test_a_429_that_names_no_time_holds_back_the_other_calls_by_the_servers_clock(kind, serve):
    server = serve(answer(429), answer(200), answer(429, headers={"Retry-After": "0"}), answer(200))
    caller = kind.caller(server.url, limiter=Throttle(), retries=RetryPolicy(attempts=1, max_delay=0.6))
    for _ in range(2):
        with pytest.raises(RateLimitError):
            caller.send(request("GET"))
        caller.send(request("GET", "/others"))
    first, after_first, second, after_second = (received.at for received in server.received)
    assert after_first - first >= 0.3
    assert after_second - second >= 0.3


def test_each_further_429_holds_back_for_twice_as_long(kind, clock, serve):
    held: list[float] = []

    class Held(Throttle):
        def release(self, slot: Slot, now: float, *, answered: bool, hold: float = 0.0) -> None:
            held.append(hold)
            super().release(slot, now, answered=answered, hold=hold)

    caller = kind.caller(serve(answer(429)).url, clock=clock, limiter=Held(), retries=RetryPolicy(attempts=4))
    with pytest.raises(RateLimitError):
        caller.send(request("GET"))
    assert held == [1.0, 2.0, 4.0, 4.0]


FAST = [Rate(5, 0.2), Rate(20, 1.0)]


def assert_held(server: FaultServer, count: int) -> None:
    times = [received.at for received in server.received]
    assert len(times) == count
    for rate in FAST:
        assert most_in_any_window(times, rate.seconds) <= rate.requests


def test_threads_share_the_limit_by_the_servers_clock(serve):
    server = serve()
    options = ClientOptions(base_urls={"v1": server.url}, limiter=Throttle(FAST, margin=0.1))
    with Client(Credentials(PARTNER, USER), options) as client:
        threads = [threading.Thread(target=client.send, args=(request("GET"),)) for _ in range(50)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert_held(server, 50)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_share_the_limit_by_the_servers_clock(serve, backend):
    server = serve()

    async def main() -> None:
        options = ClientOptions(base_urls={"v1": server.url}, limiter=Throttle(FAST, margin=0.1))
        async with AsyncClient(Credentials(PARTNER, USER), options) as client, anyio.create_task_group() as group:
            for _ in range(50):
                group.start_soon(client.send, request("GET"))

    anyio.run(main, backend=backend)
    assert_held(server, 50)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_task_gives_its_place_back(serve, backend):
    server = serve()

    async def main() -> None:
        options = ClientOptions(base_urls={"v1": server.url}, limiter=Throttle([Rate(1, 0.3)], margin=0.0))
        async with AsyncClient(Credentials(PARTNER, USER), options) as client:
            await client.send(request("GET"))
            with anyio.move_on_after(0.05):
                async with anyio.create_task_group() as group:
                    for _ in range(200):
                        group.start_soon(client.send, request("GET"))
            # Two hundred places of 0.3 s each would be a minute.
            with anyio.fail_after(5):
                await client.send(request("GET"))

    anyio.run(main, backend=backend)
    assert len(server.received) == 2


def leaving(throttle: Throttle, *moments: float) -> list[Slot]:
    """Slots of requests that left at these moments and are under way."""
    slots = []
    for moment in moments:
        slots.append(throttle.reserve(moment))
        assert throttle.acquire(slots[-1], moment) == 0
    return slots


def waits(throttle: Throttle, now: float) -> float:
    """Seconds the next request has to wait at that moment."""
    slot = throttle.reserve(now)
    delay = throttle.acquire(slot, now)
    throttle.release(slot, now, answered=False)
    return delay


@pytest.mark.parametrize("left", [0.0, 10.0])
def test_after_a_fork_what_the_parent_has_under_way_counts_from_when_it_left(left):
    throttle = Throttle([Rate(5, 1.0)])
    leaving(throttle, *[left] * 5)
    assert throttle.acquire(throttle.reserve(left), left + 50.0) == POLL_SECONDS  # who forks waits as well
    throttle.after_fork()
    slot = throttle.reserve(left + 0.5)
    assert slot.at == pytest.approx(left + 1.1)
    assert throttle.acquire(slot, left + 0.5) == pytest.approx(0.6)
    assert throttle.acquire(slot, left + 1.1) == 0.0


def test_after_a_fork_what_left_later_than_foreseen_counts_from_when_it_left():
    throttle = Throttle([Rate(1, 1.0)], margin=0.0)
    slot, other = throttle.reserve(0.0), throttle.reserve(0.0)
    assert throttle.acquire(slot, 10.0) == 0.0
    throttle.after_fork()
    assert throttle.acquire(other, 10.5) == pytest.approx(0.5)


def test_threads_that_come_later_than_they_looked_at_the_clock_make_no_room():
    throttle = Throttle([Rate(2, 1.0)], margin=0.0, travel=100.0)
    late, first = leaving(throttle, 0.0, 0.0)
    second, third = throttle.reserve(0.0), throttle.reserve(0.0)
    throttle.release(first, 5.0, answered=True)
    assert throttle.acquire(second, 6.0) == 0.0
    throttle.release(late, 2.5, answered=True)
    assert throttle.acquire(third, 5.9) == pytest.approx(0.1)


def test_who_had_to_wait_is_in_nobodys_way_once_it_has_left():
    throttle = Throttle([Rate(2, 1.0)], margin=0.0)
    first, second = leaving(throttle, 0.0, 0.0)
    early, _, late = (throttle.reserve(0.0) for _ in range(3))
    throttle.release(first, 0.9, answered=True)
    throttle.release(second, 0.9, answered=True)
    assert throttle.acquire(early, 1.8) == pytest.approx(0.1)
    assert throttle.acquire(early, 1.9) == 0.0
    assert throttle.acquire(late, 2.0) == 0.0


def test_what_arrived_later_than_foreseen_is_counted_when_a_slot_is_given():
    throttle = Throttle([Rate(5, 1.0)])
    slots = [throttle.reserve(0.0) for _ in range(5)]
    for slot in slots:
        throttle.acquire(slot, 10.0)
        throttle.release(slot, 10.0, answered=True)
    assert throttle.reserve(10.0).at == pytest.approx(11.1)


@pytest.mark.parametrize("gives_up", [True, False])
def test_who_has_left_or_given_up_is_in_nobodys_way(gives_up):
    throttle = Throttle([Rate(1, 1.0)], margin=0.0)
    (first,) = leaving(throttle, 0.0)
    early, late = throttle.reserve(0.0), throttle.reserve(0.0)
    assert (early.at, late.at) == (1.0, 2.0)
    throttle.release(first, 0.9, answered=True)
    assert throttle.acquire(early, 1.8) == pytest.approx(0.1)
    if gives_up:
        throttle.release(early, 1.85, answered=False)
        assert throttle.acquire(late, 2.0) == 0
    else:
        assert throttle.acquire(early, 1.9) == 0
        throttle.release(early, 1.9, answered=True)
        assert throttle.acquire(late, 2.9) == 0


@pytest.mark.parametrize(("answered", "delay"), [(True, 0.0), (False, POLL_SECONDS)])
def test_only_an_answer_tells_that_the_server_has_read_what_came_before(answered, delay):
    throttle = Throttle([Rate(3, 1.0)])
    *_, third = leaving(throttle, 0.0, 0.0, 1.0)
    throttle.release(third, 3.0, answered=answered)
    leaving(throttle, 5.0)
    assert waits(throttle, 8.0) == delay


def test_a_request_that_never_left_tells_nothing_of_others():
    throttle = Throttle([Rate(2, 1.0)])
    leaving(throttle, 0.0, 0.0)
    throttle.release(throttle.reserve(5.0), 5.0, answered=True)
    assert waits(throttle, 9.0) == POLL_SECONDS


def test_no_more_is_kept_than_the_rates_need():
    throttle = Throttle()
    departures(throttle, 700)
    assert len(throttle._arrived) == len(throttle._foreseen) == 200
    throttle = Throttle([])
    departures(throttle, 50)
    assert len(throttle._arrived) == len(throttle._foreseen) == 0


def test_without_a_rate_nobody_waits():
    assert departures(Throttle([]), 50) == [0.0] * 50


def test_the_limiter_asks_again_soon_and_keeps_no_event_loop_waiting():
    assert POLL_SECONDS <= 0.1
    assert Throttle.blocking is False
