"""Tokens get into the Authorization header and nowhere else."""

import copy
import json
import logging
import pickle
import traceback
from collections.abc import Callable

import attrs
import pytest

from altegio_core.base.auth import Credentials
from altegio_core.base.errors import AltegioError, ConfigurationError, MissingTokenError
from altegio_core.base.operation import Operation
from altegio_core.base.redaction import Secret, mask
from tests.support.server import answer, hang_up, raw, reset, stall
from tests.unit.conftest import PARTNER, USER, request


@pytest.mark.parametrize(
    ("tokens", "header"),
    [("none", None), ("partner", "Bearer aa"), ("partner+user", "Bearer aa, User bb")],
)
def test_the_header(tokens, header):
    assert Credentials("aa", "bb").authorization(tokens) == header


@pytest.mark.parametrize(
    ("credentials", "tokens", "missing"),
    [
        (Credentials(), "partner", "partner"),
        (Credentials(), "partner+user", "partner"),
        (Credentials(None, "bb"), "partner+user", "partner"),
        (Credentials("aa"), "partner+user", "user"),
    ],
)
def test_a_missing_token(credentials, tokens, missing):
    with pytest.raises(
        MissingTokenError, match=f"^v2.events.get_event needs a {missing} token: give {missing}_token= or set ALTE"
    ):
        credentials.authorization(tokens, Operation("get_event", "v2", "GET", "/events", "events"))


def test_arguments_come_before_the_environment(monkeypatch):
    monkeypatch.setenv("ALTEGIO_PARTNER_TOKEN", "env-partner")
    monkeypatch.setenv("ALTEGIO_USER_TOKEN", "env-user")
    assert Credentials.from_environment().authorization("partner+user") == "Bearer env-partner, User env-user"
    assert Credentials.from_environment("aa").authorization("partner+user") == "Bearer aa, User env-user"
    assert Credentials.from_environment(user_token="bb").authorization("partner+user") == "Bearer env-partner, User bb"
    monkeypatch.setenv("ALTEGIO_USER_TOKEN", "")
    assert Credentials.from_environment().user_token is None
    assert Credentials().partner_token is None


@pytest.mark.parametrize("bad", ["", " ", "a b", " a", "a\n", "a\r\nX-Evil: 1", "a\t", "a,b", "a\0", "é", "a\x7f"])
def test_a_token_no_header_can_hold_is_refused_without_showing_it(bad):
    for make in (lambda: Credentials(bad), lambda: Credentials("aa", bad)):
        with pytest.raises(ConfigurationError) as caught:
            make()
        assert "_token is empty or holds" in str(caught.value)
        if len(bad) > 2:
            assert bad not in str(caught.value)


def test_credentials_are_shown_masked():
    credentials = Credentials(PARTNER, USER)
    shown = f"{credentials!r} {credentials} {attrs.asdict(credentials)!r} {attrs.astuple(credentials)!r}"
    assert PARTNER not in shown
    assert USER not in shown
    assert "user_token=None" in repr(Credentials(PARTNER))


def test_credentials_refuse_to_be_pickled_and_can_be_copied():
    credentials = Credentials(PARTNER, USER)
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(credentials)
    for twin in (copy.copy(credentials), copy.deepcopy(credentials), copy.deepcopy([credentials])[0]):
        assert twin.authorization("partner+user") == f"Bearer {PARTNER}, User {USER}"


def test_a_secret_is_masked_by_pickling():
    assert pickle.loads(pickle.dumps(Secret(USER))) == "***"  # noqa: S301 - made in the same line
    assert copy.deepcopy(Secret(USER)) == USER


def test_a_client_is_shown_without_tokens_and_not_pickled(kind, serve):
    client = kind.caller(serve().url).client
    assert PARTNER not in f"{client!r} {client.options!r}"
    with pytest.raises(TypeError):
        pickle.dumps(client)


ECHO = answer(500, f"<title>Authorization: Bearer {PARTNER}, User {USER}</title>".encode(), {"X-Debug": USER})
BROKEN_ECHO = answer(200, USER.encode(), {"Content-Encoding": "gzip", "X-Debug": PARTNER})


@pytest.mark.parametrize(
    "act",
    [hang_up, reset, stall(5), ECHO, BROKEN_ECHO, raw(f"HTTP/1.1 {USER}\r\n\r\n".encode()), answer(302)],
    ids=["hang-up", "reset", "stall", "echo", "broken-echo", "no-http", "redirect"],
)
@pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_failed_call_shows_no_token_anywhere(kind, clock, serve, caplog, act):
    caplog.set_level(logging.DEBUG, logger="altegio")
    error = failed(lambda: kind.caller(serve(act).url, clock=clock, timeout=0.2).send(request("POST", has_body=True)))
    told = traceback.TracebackException.from_exception(error, capture_locals=True, lookup_lines=False)
    frames = [frame for frame in told.stack if "altegio_core" in frame.filename]
    assert frames
    everything = [
        repr(error),
        str(error),
        repr(error.args),
        repr(vars(error)),
        json.dumps({name: str(value) for name, value in vars(error).items()}),
        # Frames of this file hold the tokens by name, which proves nothing; those of the client must not.
        repr([(frame.name, frame.locals) for frame in frames]),
        pickle.dumps(error).decode("latin-1"),
        repr(vars(copy.deepcopy(error))),
        "".join(record.getMessage() for record in caplog.records if record.name == "altegio"),
    ]
    for text in everything:
        assert PARTNER not in text
        assert USER not in text


def failed(call: Callable[[], object]) -> AltegioError:
    try:
        call()
    except AltegioError as error:
        return error
    pytest.fail("the call should have failed")


def test_a_token_too_short_to_be_one_does_not_ruin_the_texts_it_occurs_in() -> None:
    assert mask("user of the partner", ("user", "partner")) == "user of the partner"
    assert mask("Bearer 5f0c2e91", ("5f0c2e91",)) == "Bearer ***"
