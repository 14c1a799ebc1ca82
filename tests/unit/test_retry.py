"""A failed request is sent again where that can do no harm, after the wait the server asks for, and never for ever."""

import io
import re
import time
from collections.abc import Iterator
from email.utils import formatdate

import pytest

from altegio_core.base.errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    RateLimitError,
    ServerError,
)
from altegio_core.http.options import CallOptions
from altegio_core.http.retry import Decision, FailedAttempt, RetryPolicy, read_retry_after
from altegio_core.http.retry import testing as jumping_over_waits
from tests.support.server import FaultServer, answer, hang_up, reset, stall
from tests.unit.conftest import operation, request

ALL = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "POST", "PATCH"]
REPEATABLE = {"GET", "HEAD", "OPTIONS", "PUT", "DELETE"}
AGAIN = [answer(503), answer(503), answer(200)]


def judged(method, trouble, policy=None, attempts=1, time_left=100.0, retry="default") -> Decision:
    policy = policy or RetryPolicy()
    return policy.decide(operation(method, retry=retry), trouble, attempts=attempts, time_left=time_left, chance=0.5)


@pytest.mark.parametrize("method", ALL)
@pytest.mark.parametrize("status", [200, 302, 400, 401, 403, 404, 408, 409, 422, 429, 500, 501, 502, 503, 504])
def test_which_statuses_are_repeated(method, status):
    expected = status == 429 or (status in {502, 503, 504} and method in REPEATABLE)
    assert (judged(method, FailedAttempt(status)).delay is not None) == expected


@pytest.mark.parametrize("method", ALL)
@pytest.mark.parametrize("sent", [True, False])
def test_without_an_answer_a_write_is_repeated_only_if_it_was_never_sent(method, sent):
    verdict = judged(method, FailedAttempt(sent=sent))
    assert (verdict.delay is not None) == (method in REPEATABLE or not sent)
    assert bool(verdict.reason) == (verdict.delay is None)


def test_an_operation_can_be_marked():
    assert judged("POST", FailedAttempt(503), retry="safe").delay is not None
    assert judged("POST", FailedAttempt(), retry="safe").delay is not None
    assert judged("GET", FailedAttempt(sent=False), retry="never").delay is None
    assert judged("GET", FailedAttempt(429), retry="never").delay is None


def test_trouble_that_will_not_pass_is_not_repeated():
    assert judged("GET", FailedAttempt(sent=False, passing=False)).delay is None


def test_waits_grow_and_are_bounded():
    policy = RetryPolicy(attempts=50, base_delay=1.0, max_delay=8.0)
    waits = [
        policy.decide(operation(), FailedAttempt(503), attempts=n, time_left=1000.0, chance=1.0).delay
        for n in range(1, 7)
    ]
    assert waits == [1.0, 2.0, 4.0, 8.0, 8.0, 8.0]
    assert policy.decide(operation(), FailedAttempt(503), attempts=4, time_left=1000.0, chance=0.25).delay == 2.0


def test_after_a_429_that_names_no_time_the_waits_outlast_the_second_the_api_counts_by():
    policy = RetryPolicy(attempts=500)
    asked = FailedAttempt(429), FailedAttempt(429, retry_after=0.0), FailedAttempt(503)
    waits = [
        [
            policy.decide(operation(), failed, attempts=n, time_left=1000.0, chance=chance).delay
            for n in (1, 2, 3, 4, 200)
        ]
        for failed in asked
        for chance in (0.0, 0.5)
    ]
    sooner, later = [1.0, 2.0, 4.0, 4.0, 4.0], [1.25, 2.5, 5.0, 6.0, 8.0]
    assert waits == [sooner, later, sooner, later, [0.0] * 5, [0.25, 0.5, 1.0, 2.0, 4.0]]
    # Whoever wants shorter waits than that says so, and they are spread all the same.
    short = RetryPolicy(max_delay=0.2, base_delay=0.1)
    assert judged("GET", FailedAttempt(429), short).delay == pytest.approx(0.15)
    assert judged("GET", FailedAttempt(429), short, attempts=2).delay == 0.2
    assert judged("POST", FailedAttempt(429), RetryPolicy(base_delay=0.0)).delay == 1.0


def test_a_wait_beyond_the_time_of_the_call_is_not_begun():
    verdict = judged("GET", FailedAttempt(429, retry_after=30.0), time_left=29.0)
    assert verdict.delay is None
    assert "time" in verdict.reason


def test_a_wait_that_ends_with_the_call_is_not_begun():
    assert judged("GET", FailedAttempt(429, retry_after=30.0), time_left=30.0).delay is None
    assert judged("GET", FailedAttempt(429, retry_after=30.0), time_left=30.5).delay == 30.0


def test_the_longest_wait_the_server_may_ask_for_is_waited():
    assert judged("GET", FailedAttempt(429, retry_after=60.0)).delay == 60.0
    assert judged("GET", FailedAttempt(429, retry_after=60.5)).delay is None


@pytest.mark.parametrize(
    ("attempts", "reason"), [(1, "not tried again"), (2, "gave up after 2 attempts"), (3, "gave up after 3 attempts")]
)
def test_the_reason_says_how_often_it_was_tried(attempts, reason):
    policy = RetryPolicy(attempts=attempts)
    assert judged("GET", FailedAttempt(503), policy, attempts=attempts) == Decision(None, reason)


def test_where_a_retry_was_never_in_question_there_is_no_reason():
    assert judged("GET", FailedAttempt(404)) == Decision(None, "")


def test_the_default_policy_is_the_documented_one():
    policy = RetryPolicy()
    assert (policy.attempts, policy.total, policy.base_delay) == (3, 120.0, 0.5)
    assert (policy.max_delay, policy.max_retry_after) == (8.0, 60.0)


BAD_SECONDS = [-1.0, float("inf"), float("nan"), True, "5", 10_000_000.5, None]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("attempts", value) for value in (0, -1, True, 2.5, "3", None)),
        *((n, v) for n in ("total", "base_delay", "max_delay", "max_retry_after") for v in BAD_SECONDS),
    ],
)
def test_a_policy_that_cannot_work_is_refused(name, value):
    with pytest.raises(ConfigurationError, match=rf"^{name} has to be .* not {re.escape(repr(value))}$"):
        RetryPolicy(**{name: value})


def test_a_policy_may_wait_as_long_as_every_clock_can():
    assert RetryPolicy(total=10_000_000).total == 10_000_000
    assert RetryPolicy(base_delay=0).base_delay == 0


NOW = 1_800_000_000.0


@pytest.fixture
def east(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine whose own time is far from GMT."""
    monkeypatch.setenv("TZ", "Asia/Yekaterinburg")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "2"}, 2.0),
        ({"retry-after": " 2.5 "}, 2.5),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "9" * 5000}, 10_000_000.0),
        ({"retry-after": formatdate(NOW + 7, usegmt=True)}, 7.0),
        ({"retry-after": formatdate(NOW - 7, usegmt=True)}, 0.0),
        # A server five minutes ahead of us means 7 seconds, not 307.
        ({"retry-after": formatdate(NOW + 307, usegmt=True), "date": formatdate(NOW + 300, usegmt=True)}, 7.0),
        # A Date nobody can read is none.
        ({"retry-after": formatdate(NOW + 7, usegmt=True), "date": "yesterday"}, 7.0),
        ({"retry-after": "Fri, 15 Jan 2027 11:00:05 +0300"}, 5.0),
        ({"retry-after": "Fri Jan 15 08:00:05 2027"}, 5.0),
        ({"retry-after": " " + formatdate(NOW + 7, usegmt=True) + " "}, 7.0),
        ({"retry-after": "Fri, 15 Jan 2027 08:00:05" + " " * 76 + "+0300"}, 5.0),
        ({"retry-after": "Fri, 15 Jan 9999 08:00:00 GMT"}, 10_000_000.0),
        ({"retry-after": "-5"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "٣"}, None),
        ({"retry-after": "Fri, 99 Foo 2026 99:99:99 GMT"}, None),
    ],
)
def test_retry_after_in_both_forms(headers, seconds, east):
    assert read_retry_after(headers, NOW) == seconds


def test_a_get_that_gets_503_503_200_is_sent_three_times(kind, clock, serve):
    server = serve(*AGAIN)
    assert kind.caller(server.url, clock=clock).send(request("GET")).attempts == 3
    assert len(server.received) == 3
    assert len(clock.sleeps) == 2
    assert clock.sleeps[0] <= 0.5
    assert clock.sleeps[1] <= 1.0


def test_attempts_end(kind, clock, serve):
    server = serve(answer(503))
    with pytest.raises(ServerError) as caught:
        kind.caller(server.url, clock=clock).send(request("GET"))
    assert len(server.received) == 3
    assert caught.value.attempts == 3
    assert "gave up after 3 attempts" in str(caught.value)


@pytest.mark.parametrize("silence", [hang_up, reset, stall(5)], ids=["hang-up", "reset", "stall"])
@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_a_write_whose_answer_never_comes_is_sent_exactly_once(kind, clock, serve, method, silence):
    server = serve(silence)
    caller = kind.caller(server.url, clock=clock, timeout=0.3)
    with pytest.raises(APIConnectionError) as caught:
        caller.send(request(method, body={"a": 1}, has_body=True))
    assert len(server.received) == 1
    assert caught.value.attempts == 1
    assert f"a {method} is not repeated once it may have reached the server" in str(caught.value)


@pytest.mark.parametrize("silence", [hang_up, reset, stall(5)], ids=["hang-up", "reset", "stall"])
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_other_methods_are_repeated_when_no_answer_comes(kind, clock, serve, method, silence):
    server = serve(silence, silence, answer(200))
    assert kind.caller(server.url, clock=clock, timeout=0.3).send(request(method)).attempts == 3
    assert len(server.received) == 3


@pytest.mark.parametrize("method", ["GET", "POST", "PATCH"])
def test_a_request_refused_at_connect_is_sent_again(kind, clock, method):
    server = FaultServer()
    clock.on_sleep = server.start
    try:
        assert kind.caller(server.url, clock=clock).send(request(method)).attempts == 2
        assert len(server.received) == 1
    finally:
        server.stop()


def test_429_with_retry_after_waits_as_long_also_for_a_post(kind, clock, serve):
    server = serve(answer(429, headers={"Retry-After": "2"}), answer(200))
    assert kind.caller(server.url, clock=clock).send(request("POST", body=[], has_body=True)).attempts == 2
    assert clock.sleeps == [2.0]
    assert [received.body for received in server.received] == [b"[]", b"[]"]


def test_429_without_retry_after_is_given_up_only_after_seconds(kind, clock, serve):
    server = serve(answer(429))
    with pytest.raises(RateLimitError):
        kind.caller(server.url, clock=clock).send(request("GET"))
    assert [1.0 <= clock.sleeps[0] <= 1.5, 2.0 <= clock.sleeps[1] <= 3.0, len(clock.sleeps)] == [True, True, 2]


def test_retry_after_as_a_date(kind, clock, serve):
    date = formatdate(clock.wall() + 30, usegmt=True)
    server = serve(answer(503, headers={"Retry-After": date}), answer(200))
    kind.caller(server.url, clock=clock).send(request("GET"))
    assert clock.sleeps == [pytest.approx(30.0, abs=1.0)]


def test_a_wait_longer_than_allowed_gives_up_at_once_with_the_reason(kind, clock, serve):
    server = serve(answer(429, headers={"Retry-After": "86400"}))
    with pytest.raises(RateLimitError) as caught:
        kind.caller(server.url, clock=clock).send(request("GET"))
    assert len(server.received) == 1
    assert clock.sleeps == []
    assert caught.value.retry_after == 86400
    assert caught.value.gave_up == "the server asks to wait 86400 s, more than the 60 s allowed"
    assert caught.value.gave_up in str(caught.value)


def test_retries_per_client_and_per_call(kind, clock, serve):
    server = serve(answer(503))
    caller = kind.caller(server.url, clock=clock, retries=1)
    with pytest.raises(ServerError):
        caller.send(request("GET"))
    assert len(server.received) == 2
    with pytest.raises(ServerError):
        caller.send(request("GET"), CallOptions(retries=0))
    assert len(server.received) == 3
    with pytest.raises(ServerError):
        caller.send(request("GET"), CallOptions(retries=RetryPolicy(attempts=4)))
    assert len(server.received) == 7


def test_retries_per_operation(kind, clock, serve):
    server = serve(answer(503))
    caller = kind.caller(server.url, clock=clock)
    with pytest.raises(ServerError):
        caller.send(request("POST", retry="safe"))
    assert len(server.received) == 3
    with pytest.raises(ServerError):
        caller.send(request("GET", retry="never"))
    assert len(server.received) == 4


def test_the_total_time_bounds_all_attempts(kind, clock, serve):
    server = serve(answer(429, headers={"Retry-After": "50"}))
    policy = RetryPolicy(attempts=100, total=120.0)
    with pytest.raises(RateLimitError) as caught:
        kind.caller(server.url, clock=clock, retries=policy).send(request("GET"))
    assert clock.sleeps == [50.0, 50.0]
    assert "would exceed the time this call may take" in caught.value.gave_up


def test_an_attempt_ends_with_the_time_of_the_call(kind, serve):
    server = serve(stall(5))
    policy = RetryPolicy(total=0.4, base_delay=0.0)
    with pytest.raises(APITimeoutError):
        kind.caller(server.url, timeout=0.3, retries=policy).send(request("GET"))
    assert len(server.received) in {1, 2}


def test_what_the_first_call_loads_is_part_of_its_time(kind, clock, serve):
    server = serve()
    caller = kind.caller(server.url, clock=clock, retries=RetryPolicy(attempts=1, total=3.0), timeout=1.0)
    pool = caller.client._pool
    load = pool._connect
    pool._connect = lambda: clock.sleep(5.0) or load()
    with pytest.raises(APITimeoutError):
        caller.send(request("POST"))
    assert len(server.received) == 0
    assert caller.send(request("POST")).status_code == 200


def test_an_uploaded_file_is_sent_whole_in_every_attempt(kind, clock, serve):
    server = serve(answer(429), answer(200))
    picture = bytes(range(256)) * 1000
    upload = request("POST", files=[("file", ("a.png", io.BytesIO(picture), "image/png"))])
    assert kind.caller(server.url, clock=clock).send(upload).attempts == 2
    for received in server.received:
        assert picture in received.body
    first, second = (received.headers["content-type"] for received in server.received)
    assert first.startswith("multipart/form-data; boundary=")
    assert first != second


def test_nothing_sleeps_under_the_switch(kind, serve):
    server = serve(answer(503, headers={"Retry-After": "55"}), answer(503), answer(200))
    with jumping_over_waits() as waits:
        response = kind.caller(server.url).send(request("GET"))
    assert waits[0] == 55.0
    assert len(waits) == 2
    # The clock went along, so that total times and limits behave as if it had slept.
    assert response.elapsed >= 55.0
