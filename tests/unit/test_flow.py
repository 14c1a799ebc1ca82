"""How long each attempt of a call may take, what is told of it, and how the call ends; no server, no waiting."""

import logging

import pytest

from altegio_core.base.errors import (
    APIConnectionError,
    APITimeoutError,
    InvalidResponseError,
    NotFoundError,
    RateLimitError,
    ServerError,
)
from altegio_core.base.response import RawResponse
from altegio_core.http.events import Event
from altegio_core.http.options import CallOptions
from altegio_core.http.retry import RetryPolicy
from altegio_core.http.steps import Attempt, Failure
from tests.unit.carried import AT_ONCE, LATE, LOST, Call, response
from tests.unit.conftest import USER, request


def test_each_attempt_may_take_what_is_left_of_the_call(clock):
    policy = RetryPolicy(total=60.0, base_delay=0)
    waits = [response(503, retry_after=seconds) for seconds in ("35", "15")]
    call = Call(clock, *waits, response(200), timeout=30.0, connect_timeout=10.0, retries=policy, max_response_bytes=77)
    call()
    attempts = call.those(Attempt)
    assert [(one.connect_timeout, one.timeout) for one in attempts] == [(10.0, 30.0), (10.0, 23.0), (6.0, 6.0)]
    assert {(one.deadline, one.max_bytes, one.leave) for one in attempts} == {(1060.0, 77, None)}


def test_a_call_may_have_times_of_its_own_and_a_long_time_out_outlasts_the_total(clock):
    for options, only, expected in (
        ({"timeout": 200.0}, {}, (10.0, 200.0, 200.0)),
        ({"timeout": 200.0}, {"timeout": 50.0}, (10.0, 50.0, 120.0)),
        ({"connect_timeout": 5.0}, {"retries": RetryPolicy(total=40.0)}, (5.0, 30.0, 40.0)),
        ({"retries": RetryPolicy(total=8.0), "timeout": 4.0}, {}, (8.0, 4.0, 8.0)),
    ):
        call, began = Call(clock, response(200), only=CallOptions(**only), **options), clock.now()
        call()
        (attempt,) = call.those(Attempt)
        assert (attempt.connect_timeout, attempt.timeout, attempt.deadline - began) == expected


def test_an_attempt_that_begins_too_late_ends_at_once(clock):
    call = Call(clock, response(503, retry_after="50"), LATE, retries=RetryPolicy(total=60.0))
    clock.on_sleep = lambda: setattr(clock, "time", clock.time + 30.0)  # the machine was asleep
    with pytest.raises(APITimeoutError):
        call()
    late = call.those(Attempt)[1]
    assert (late.connect_timeout, late.timeout) == (0.001, 0.001)


def test_what_happens_is_told_with_its_numbers(clock):
    told: list[Event] = []
    body = {"asked": request("PUT", body={"a": 1}, has_body=True)}
    outcomes = LOST, LATE, response(503, b"12345", retry_after="3"), response(201, b"123")
    Call(clock, *outcomes, on_event=told.append, retries=RetryPolicy(attempts=4, base_delay=0), **body)()
    assert [(one.kind, *one[7:]) for one in told] == [
        ("started", 0, None, 0.0, "", 7, 0),
        ("attempt", 1, None, 0.0, "", 7, 0),
        ("failure", 1, None, 2.0, "no-connection", 0, 0),
        ("retry", 1, None, 0.0, "no-connection", 0, 0),
        ("attempt", 2, None, 0.0, "", 7, 0),
        ("failure", 2, None, 2.0, "timeout", 0, 0),
        ("retry", 2, None, 0.0, "timeout", 0, 0),
        ("attempt", 3, None, 0.0, "", 7, 0),
        ("response", 3, 503, 2.0, "", 0, 5),
        ("retry", 3, None, 3.0, "503", 0, 0),
        ("attempt", 4, None, 0.0, "", 7, 0),
        ("response", 4, 201, 2.0, "", 0, 3),
        ("ended", 4, 201, 11.0, "", 0, 3),
    ]


def failed(failure: Failure, text: str) -> Failure:
    """The same for another reason."""
    return Failure(text, sent=failure.sent, timeout=failure.timeout, passing=failure.passing)


@pytest.mark.parametrize(("failure", "kind"), [(LOST, APIConnectionError), (LATE, APITimeoutError)])
def test_a_call_without_a_response_says_where_why_and_how_often(clock, failure, kind):
    with pytest.raises(APIConnectionError) as caught:
        Call(clock, *(failed(failure, f"{when} at {USER}") for when in ("it ended", "then")), retries=1)()
    error = caught.value
    assert type(error) is kind
    assert (error.attempts, error.operation_id, error.gave_up) == (2, "get_thing", "gave up after 2 attempts")
    assert error.message == "then at ***"
    assert error.where == "api.alteg.io, thing_id 17"


def test_what_was_never_sent_is_sent_again_and_what_cannot_pass_is_not(clock):
    unsent, hopeless = Failure("refused", sent=False), Failure("no such host", sent=False, passing=False)
    post = {"asked": request("POST"), "retries": AT_ONCE}
    assert Call(clock, unsent, response(201), **post)().attempts == 2
    for failure, why in ((hopeless, ""), (LOST, "a POST is not repeated once it may have reached the server")):
        with pytest.raises(APIConnectionError) as caught:
            Call(clock, failure, **post)()
        assert (caught.value.attempts, caught.value.gave_up) == (1, why)


def test_a_refusal_says_what_the_server_asked_for_and_why_the_call_ended(clock):
    asking = response(429, b'{"meta":{"message":"slowly"}}', retry_after="50", content_type="application/json")
    with pytest.raises(RateLimitError) as caught:
        Call(clock, asking, retries=RetryPolicy(total=45.0))()
    error = caught.value
    assert (error.message, error.attempts, error.retry_after, error.operation_id) == ("slowly", 1, 50.0, "get_thing")
    assert error.gave_up == "waiting 50 s more would exceed the time this call may take"
    date = response(503, retry_after="Fri, 15 Jan 2027 08:17:08 GMT")
    with pytest.raises(ServerError) as late:
        Call(clock, date, retries=0)()
    assert late.value.retry_after == 24.0


def test_a_response_says_how_many_attempts_and_seconds_it_took_and_hides_what_it_repeats(clock):
    done = Call(clock, LOST, response(203, USER.encode()), retries=AT_ONCE)()
    assert (done.status_code, done.attempts, done.elapsed) == (203, 2, 4.0)
    assert USER.encode() not in done.redacted().content


def test_a_success_that_cannot_be_read_is_an_error_that_holds_it(clock):
    broken = RawResponse(201, unreadable="broken compression")
    with pytest.raises(InvalidResponseError) as caught:
        Call(clock, broken)()
    error = caught.value
    assert (error.message, error.status_code, error.operation_id) == ("broken compression", 201, "get_thing")
    refused = RawResponse(404, unreadable="broken compression")
    with pytest.raises(NotFoundError):
        Call(clock, refused)()


def test_waits_of_many_clients_spread(clock):
    """Each a random part of what they may be, so that a server that comes back is not met by all at once."""
    for _ in range(20):
        Call(clock, LOST, response(200), retries=RetryPolicy(base_delay=1.0))()
    assert len(set(clock.sleeps)) == 20
    assert 0.0 <= min(clock.sleeps) < max(clock.sleeps) < 1.0


def test_the_log_tells_each_attempt_with_its_milliseconds(clock, caplog):
    caplog.set_level(logging.DEBUG, logger="altegio")
    Call(clock, LATE, response(503), response(200, x_request_id="abc-1"), retries=AT_ONCE)()
    Call(clock, response(200, x_request_id=USER), retries=AT_ONCE)()
    assert [record.getMessage() for record in caplog.records] == [
        "GET /things/{thing_id} status=timeout request_id=- attempt=1 ms=2000",
        "GET /things/{thing_id} status=503 request_id=- attempt=2 ms=2000",
        "GET /things/{thing_id} status=200 request_id=abc-1 attempt=3 ms=2000",
        "GET /things/{thing_id} status=200 request_id=- attempt=1 ms=2000",
    ]
