"""Logging in: the token is kept for later calls, a refusal is told from other errors, the password shows nowhere."""

import json
import pickle
import threading

import pytest

from altegio import Altegio
from altegio_core.base.errors import (
    AuthenticationError,
    MissingTokenError,
    NotFoundError,
    ServerError,
)
from tests.support.server import answer
from tests.unit.conftest import PARTNER, USER

LOGGED_IN = {"success": True, "data": {"id": 5, "name": "John", "user_token": "fresh-token-77"}, "meta": []}
NOTHING = answer(200, {"success": True, "data": [], "meta": []})
PASSWORD = "correct-horse"


def sent(server):
    return [received.headers["authorization"] for received in server.received]


def test_login_returns_the_user_and_keeps_the_token(kind, serve):
    server = serve(answer(201, LOGGED_IN), NOTHING)
    client = kind.altegio(server.url, user_token=None)
    before = client.with_options(strict=True)
    user = kind.call(client.login, "+13155550175", PASSWORD)
    assert (user.id, user.user_token) == (5, "fresh-token-77")
    kind.call(client.v1.payments.get_account_list, 4564)
    assert sent(server) == [f"Bearer {PARTNER}", f"Bearer {PARTNER}, User fresh-token-77"]
    assert json.loads(server.received[0].body) == {"login": "+13155550175", "password": PASSWORD}
    assert server.received[0].target == "/api/v1/auth"
    with pytest.raises(MissingTokenError):
        kind.call(before.v1.payments.get_account_list, 4564)
    assert len(server.received) == 2


def test_a_wrong_login_or_password_is_an_authentication_error(kind, serve):
    refused = {"success": False, "data": None, "meta": {"message": "Wrong login or password"}}
    server = serve(answer(404, refused), NOTHING)
    client = kind.altegio(server.url)
    with pytest.raises(AuthenticationError, match="Wrong login or password") as caught:
        kind.call(client.login, "john", PASSWORD)
    assert caught.value.status_code == 404
    assert pickle.loads(pickle.dumps(caught.value)).message == "Wrong login or password"  # noqa: S301 - made in the same line
    kind.call(client.v1.payments.get_account_list, 4564)
    assert sent(server)[1].endswith(f"User {USER}")


def test_a_404_of_another_server_is_not_about_the_password(kind, serve):
    server = serve(answer(404, b"<html><title>no such site</title></html>"))
    with pytest.raises(NotFoundError, match="no such site"):
        kind.call(kind.altegio(server.url).login, "john", PASSWORD)


@pytest.mark.parametrize(
    "body",
    [b"", {"success": True, "data": {"uuid": "1f", "transport": "email"}, "meta": []}, {"success": True, "data": []}],
)
def test_no_token_is_an_error_that_says_why(kind, serve, body):
    server = serve(answer(201, body), NOTHING)
    client = kind.altegio(server.url)
    with pytest.raises(AuthenticationError, match="second factor") as caught:
        kind.call(client.login, "john", PASSWORD)
    assert caught.value.status_code == 201
    assert client.credentials.user_token == USER


def test_a_password_shows_nowhere(kind, serve):
    server = serve(answer(500, {"meta": {"message": "broken"}}))
    client = kind.altegio(server.url)
    with pytest.raises(ServerError) as caught:
        kind.call(client.login, "john", PASSWORD)
    seen = []
    traceback = caught.tb
    while traceback:
        frame = traceback.tb_frame
        if frame.f_code.co_name not in {"login", "_log_in", "attempt"} and "altegio_core" in frame.f_code.co_filename:
            seen += [repr(value) for value in frame.f_locals.values()]
        traceback = traceback.tb_next
    assert seen
    assert PASSWORD not in str(seen) + str(caught.value) + repr(caught.value)


def test_threads_call_with_whole_credentials_while_one_logs_in(serve):
    def act(connection, received):
        return (answer(201, LOGGED_IN) if received.target == "/auth" else NOTHING)(connection, received)

    server = serve(act)
    with Altegio(PARTNER, USER, base_urls={"v1": server.url}, limiter=None) as client:
        accounts = client.v1.payments.get_account_list
        jobs = [
            threading.Thread(target=accounts, args=(turn,))
            if turn % 4
            else threading.Thread(target=client.login, args=("john", PASSWORD))
            for turn in range(40)
        ]
        for job in jobs:
            job.start()
        for job in jobs:
            job.join()
        client.v1.payments.get_account_list(1)
    fresh = f"Bearer {PARTNER}, User fresh-token-77"
    assert len(server.received) == 41
    assert set(sent(server)) <= {f"Bearer {PARTNER}", f"Bearer {PARTNER}, User {USER}", fresh}
    assert sent(server)[-1] == fresh
