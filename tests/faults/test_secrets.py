"""Known secrets, put everywhere they can go, are found nowhere they can be seen."""

import copy
import json
import logging
import pickle
import signal
import sys
import traceback
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from altegio import Altegio
from altegio.v1 import models
from altegio_core.base.errors import AltegioError, ConfigurationError, RequestValidationError
from altegio_core.base.response import RawResponse
from altegio_core.http.options import CallOptions
from tests.support.behaviours import bomb, zipped
from tests.support.family import CORE, FAMILY, httpx
from tests.support.server import Act, FaultServer, answer, hang_up, raw, reset, stall

PARTNER, USER, PASSWORD, HEADER = "pa/rtner-5cre7-a1", "us+er-5cre7-b2", 'pass w"ord-5cre7-ü', "header-5cre7-d4"
MARK = "5cre7"
"""Part of every secret, so that no spelling of one goes unseen."""

EVERYTHING = json.dumps({"login": "x", "password": PASSWORD, "note": f"Bearer {PARTNER}, User {USER}"}).encode()
ECHOES: dict[str, Act] = {
    "reset": reset,
    "hang up": hang_up,
    "stall": stall(9),
    "no HTTP": raw(f"HTTP/1.1 {USER} {PARTNER}\r\n\r\n".encode()),
    "bad header": raw(f"HTTP/1.1 200 OK\r\n{USER} {PARTNER}\r\n\r\n".encode()),
    "JSON under 401": answer(401, {"meta": {"message": f"token {USER} of {PARTNER}"}, "errors": {USER: [PARTNER]}}),
    "JSON under 500": answer(500, EVERYTHING),
    "page under 500": answer(500, f"<title>Bearer {PARTNER}, User {USER}</title>".encode()),
    "refusal under 200": answer(200, {"success": False, "meta": {"message": f"{PARTNER} {USER}"}}),
    "page under 200": answer(200, f"<p>Bearer {PARTNER}, User {USER}".encode(), {"Content-Type": USER}),
    "redirect": answer(302, b"", {"Location": f"/?token={USER}"}),
    "headers": answer(503, b"", {"X-Debug": f"Bearer {PARTNER}", "X-Request-Id": USER, "Set-Cookie": f"t={USER}"}),
    "broken gzip": zipped(USER.encode()),
    "bomb": bomb(),
}


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Everything any logger says, at the lowest level."""
    for name in ("", "altegio", FAMILY, CORE):
        caplog.set_level(logging.DEBUG, logger=name)
    return caplog


@pytest.fixture
def serve() -> Iterator[Any]:
    servers: list[FaultServer] = []

    def start(act: Act) -> str:
        servers.append(FaultServer([act]).start())
        return servers[-1].url

    yield start
    for server in servers:
        server.stop()


def client(url: str, **options: Any) -> Altegio:
    return Altegio(
        PARTNER, USER, base_urls={"v1": url}, limiter=None, timeout=1, retries=0, max_response_bytes=10**6, **options
    )


def seen_in(error: BaseException) -> str:
    """All that can be seen of an exception, its causes and the frames it went through, with their locals."""
    parts = []
    link: BaseException | None = error
    while link is not None:
        parts += [repr(link), str(link), repr(link.args), repr(vars(link)), *getattr(link, "__notes__", [])]
        told = traceback.TracebackException.from_exception(link, capture_locals=True)
        # Frames of tests hold the secrets by name, which proves nothing.
        parts += [repr((frame.name, frame.locals)) for frame in told.stack if "/tests/" not in frame.filename]
        link = link.__cause__ or link.__context__
    return "\n".join(parts)


def assert_clean(*texts: str) -> None:
    for text in texts:
        at = text.find(MARK)
        assert at < 0, f"a secret is seen: …{text[max(0, at - 200) : at + 40]}…"


def log_in(altegio: Altegio) -> Any:
    return altegio.login("x", PASSWORD)


def create(altegio: Altegio) -> Any:
    return altegio.request("POST", "/things", body={"name": "x"}, options=CallOptions(headers={"X-Key": HEADER}))


@pytest.mark.parametrize("act", ECHOES.values(), ids=list(ECHOES))
@pytest.mark.parametrize("call", [log_in, create])
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_no_failure_shows_a_secret(call: Any, act: Act, serve: Any, logged: pytest.LogCaptureFixture) -> None:
    with warnings.catch_warnings(record=True) as warned, client(serve(act)) as altegio:
        warnings.simplefilter("always")
        with pytest.raises(AltegioError) as caught:
            call(altegio)
    error = caught.value
    ours = [record for record in logged.records if record.name == "altegio"]
    assert ours
    assert_clean(
        seen_in(error),
        pickle.dumps(error).decode("latin-1"),
        seen_in(pickle.loads(pickle.dumps(error))),  # noqa: S301 - made a line above
        seen_in(copy.deepcopy(error)),
        *(repr(vars(record)) + record.getMessage() for record in ours),
        *(str(warning.message) for warning in warned),
        repr(getattr(error, "response", RawResponse(0)).content),
    )


class Interrupted(BaseException):
    """As Ctrl-C, or a time limit of a task queue."""


@pytest.mark.parametrize("act", [stall(9), raw(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", stall(9))])
@pytest.mark.skipif(sys.platform == "win32", reason="interrupted by a signal of POSIX")
def test_an_interrupted_call_shows_no_secret(act: Act, serve: Any) -> None:
    def interrupt(*_: object) -> None:
        raise Interrupted

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.25)
        with client(serve(act)) as altegio, pytest.raises(Interrupted) as caught:
            create(altegio)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert_clean(seen_in(caught.value))


def test_a_failure_of_the_users_own_transport_shows_no_secret() -> None:
    class Failing(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            raise LookupError("a defect of the user's")

    altegio = Altegio(PARTNER, USER, transport=Failing(), limiter=None)
    with pytest.raises(LookupError) as caught:
        create(altegio)
    assert_clean(seen_in(caught.value))


def test_a_refused_request_shows_no_secret() -> None:
    options = CallOptions(headers={"X-Key": HEADER + "\r\nHost: other"})
    refused = []
    with client("http://127.0.0.1:9") as altegio:
        for call in (
            lambda: altegio.v1.authentication.authorize_user(body={"login": [1], "password": [PASSWORD]}),
            lambda: altegio.request("GET", "/x", options=options),
        ):
            with pytest.raises(RequestValidationError) as caught:
                call()
            refused.append(caught.value)
    for error in refused:
        assert_clean(repr(error), str(error), repr(vars(error)), pickle.dumps(error).decode("latin-1"))
    # Not the frames of the first: they show what the user gave as a plain dict, for which there is `login`.
    assert_clean(seen_in(refused[1]))


@pytest.mark.parametrize("token", [PARTNER + "\n", "a, " + USER, "ü" + USER])
def test_a_token_that_cannot_be_is_refused_without_showing_it(token: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Altegio(token)
    assert_clean(seen_in(caught.value))


def test_nothing_a_client_is_made_of_shows_a_secret(serve: Any) -> None:
    answered = {"success": True, "data": {"id": 1, "user_token": USER, "nested": {"api_token": PARTNER}}, "meta": []}
    with client(serve(answer(200, answered))) as altegio:
        response = altegio.request("GET", "/things")
        options = CallOptions(headers={"X-Key": HEADER}, query={"token": USER})
        shown = [
            altegio,
            altegio.options,
            altegio.credentials,
            altegio.v1,
            vars(altegio),
            altegio.with_options(),
            options,
        ]
        assert_clean(*(f"{value!r} {value}" for value in shown))
        for value in (altegio, altegio.credentials):
            with pytest.raises(TypeError):
                pickle.dumps(value)
    assert response.parsed.data["id"] == 1
    user = models.AuthorizedUser.from_dict({"id": 1, "user_token": USER, "new": {"api_token": PARTNER}})
    assert_clean(repr(user), str(user), repr(response), repr(CallOptions(headers={"X-Key": HEADER})))
    assert user.user_token == USER


def test_drift_shows_no_value(serve: Any) -> None:
    drifts: list[Any] = []
    wrong = answer(200, {"success": True, "data": {"id": USER, "title": {"x": PARTNER}, "new": PASSWORD}, "meta": []})
    with client(serve(wrong), on_drift=drifts.append) as altegio:
        altegio.v1.locations.get_location(1)
    assert drifts
    assert_clean(*(f"{drift!r} {drift}" for drift in drifts))
