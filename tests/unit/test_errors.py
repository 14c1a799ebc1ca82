"""Each failure has its class, says what happened in which call, and can be copied and pickled."""

import copy
import importlib
import pickle

import pytest

from altegio_core.base import errors
from altegio_core.base.booking_errors import BOOKING_ERRORS
from altegio_core.base.errors import (
    AltegioError,
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    DriftError,
    InvalidResponseError,
    LimiterTimeoutError,
    MissingTokenError,
    Problem,
    RequestValidationError,
    error_for_status,
)
from altegio_core.base.operation import Operation
from altegio_core.base.response import Headers, RawResponse
from tests.support.server import answer, hang_up
from tests.unit.conftest import PARTNER, USER, operation, request

GET_EVENT = Operation("get_event", "v2", "GET", "/locations/{location_id}/events/{event_id}", "events")
BODY = b'{"success":false,"data":null,"meta":{"message":"Not found","errors":{"id":["Unknown","Not found"]}}}'


def response(status: int = 404, content: bytes = BODY) -> RawResponse:
    return RawResponse(status, Headers([("X-Request-Id", "7")]), content, attempts=2, elapsed=0.5)


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (402, "PaymentRequiredError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
        (503, "ServerError"),
        (599, "ServerError"),
        (418, "APIStatusError"),
        (405, "APIStatusError"),
        (302, "RedirectError"),
        (304, "APIStatusError"),
        (200, "UnsuccessfulResponseError"),
    ],
)
def test_a_class_for_each_status(kind, serve, status, name):
    assert error_for_status(status).__name__ == name
    assert issubclass(getattr(errors, name), APIStatusError)
    if status != 200:
        with pytest.raises(APIStatusError) as caught:
            kind.caller(serve(answer(status, BODY)).url, retries=0).send(request("GET"))
        assert type(caught.value).__name__ == name
        assert caught.value.status_code == status


def test_the_tree_in_the_docstring_is_the_tree():
    assert errors.__doc__
    lines = [line for line in errors.__doc__.splitlines() if "──" in line]
    above = {0: "AltegioError"}
    for line in lines:
        depth, name = (line.index("──") + 3) // 4, line.split("── ")[1].split()[0]
        assert getattr(errors, name).__bases__[0].__name__ == above[depth - 1], name
        above[depth] = name
    drawn = {line.split("── ")[1].split()[0] for line in lines} | {"AltegioError"}
    there = {name: getattr(errors, name) for name in dir(errors)}
    kinds = {name for name, one in there.items() if isinstance(one, type) and issubclass(one, Exception)}
    assert drawn == kinds - {kind.__name__ for kind in BOOKING_ERRORS.values()}


def test_a_refused_call_tells_its_story():
    error = error_for_status(404)(operation=GET_EVENT, response=response(), gave_up="not tried again")
    assert str(error) == (
        "404 Not Found in v2.events.get_event (GET /locations/{location_id}/events/{event_id}): "
        "Not found [not tried again] (id: Unknown; id: Not found)"
    )
    assert (error.status_code, error.message, error.attempts) == (404, "Not found", 2)
    assert error.errors == {"id": ("Unknown", "Not found")}
    assert (error.operation_id, error.method, error.path) == (GET_EVENT.id, "GET", GET_EVENT.path)
    assert error.headers["x-request-id"] == "7"
    assert error.response.content == BODY


def test_an_empty_refusal_and_an_unknown_status():
    error = error_for_status(499)(operation=GET_EVENT, response=response(499, b""))
    assert str(error) == "499 in v2.events.get_event (GET /locations/{location_id}/events/{event_id})"


def test_a_broken_rule_is_named():
    error = RequestValidationError(
        "create_event", [Problem("seats", 256, "at most 255"), Problem("a", [1] * 99, "short")]
    )
    assert str(error) == (
        "create_event was not sent: seats: at most 255 (got 256); a: short (got '[1, 1, 1, 1, 1, 1, ...]')"
    )
    assert error.problems[0].value == 256


@pytest.mark.parametrize("name", ["password", "user_token", "body.client_secret"])
def test_a_refused_secret_is_not_shown(name):
    problem = Problem(name, "hidden-2c71", "at most 3 characters")
    assert "hidden-2c71" not in f"{problem!r} {problem}"


def test_a_traceback_names_an_error_as_programs_import_it():
    for error in EVERY_ERROR:
        kind = type(error)
        assert kind.__module__ == "altegio.errors"
        assert getattr(importlib.import_module(kind.__module__), kind.__qualname__) is kind

    class Own(AltegioError):
        pass

    assert Own.__module__ == __name__


EVERY_ERROR: list[AltegioError] = [
    AltegioError("text"),
    ConfigurationError("text"),
    errors.OptionError("text"),
    errors.ClientClosedError("text"),
    MissingTokenError("user", "get_event", "user_token", "ALTEGIO_USER_TOKEN"),
    RequestValidationError("create_event", [Problem("seats", object(), "at most 255")]),
    APIError("text", operation=GET_EVENT),
    APIConnectionError("text", operation=GET_EVENT, attempts=3, gave_up="gave up after 3 attempts"),
    APITimeoutError("text", operation=GET_EVENT),
    LimiterTimeoutError("text", operation=GET_EVENT, attempts=0),
    InvalidResponseError("text", operation=GET_EVENT, response=response(200)),
    DriftError("text", operation=GET_EVENT, response=response(200), drifts=["somewhere"]),
    *(error_for_status(status)(operation=GET_EVENT, response=response(status)) for status in (200, 302, 404, 429, 500)),
]


@pytest.mark.parametrize("error", EVERY_ERROR, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])  # noqa: S301 - made in the same line
def test_errors_can_be_copied_and_pickled(error, again):
    twin = again(error)
    assert type(twin) is type(error)
    assert (str(twin), twin.args, vars(twin).keys()) == (str(error), error.args, vars(error).keys())
    if isinstance(error, APIStatusError):
        assert (twin.status_code, twin.errors, twin.headers) == (error.status_code, error.errors, error.headers)


def test_no_exception_of_the_http_library_hangs_on_an_error(kind, clock, serve):
    with pytest.raises(APIConnectionError) as caught:
        kind.caller(serve(hang_up).url, clock=clock).send(request("GET"))
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


def test_a_token_the_server_repeats_is_masked(kind, serve):
    body = {"meta": {"message": f"Unknown token {USER}", "errors": {"authorization": [f"Bearer {PARTNER}"]}}}
    server = serve(answer(401, body, {"X-Echo": f"Bearer {PARTNER}, User {USER}", "Authorization": USER}))
    with pytest.raises(errors.AuthenticationError) as caught:
        kind.caller(server.url).send(request("GET"))
    everything = f"{caught.value} {vars(caught.value)!r} {dict(caught.value.headers)} {caught.value.response.content!r}"
    assert "Unknown token ***" in everything
    assert "'x-echo': 'Bearer ***, User ***'" in everything
    assert PARTNER not in everything
    assert USER not in everything


def test_a_token_in_an_answer_that_cannot_be_used_is_masked():
    body = b'{"data":{"user_token":"fresh-8d2e", "Password" : "a\\"b-8d2e","name":"Ann"}}'
    error = InvalidResponseError("text", operation=operation(), response=response(200, body))
    assert error.response.content == b'{"data":{"user_token":"***", "Password" : "***","name":"Ann"}}'
