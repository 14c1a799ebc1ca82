"""An httpx client the user brings stays theirs: it works beside ours, in any thread, with its hooks and time-outs."""

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import pytest

from altegio import Altegio, AsyncAltegio, RetryPolicy
from altegio_core.base.errors import APITimeoutError
from tests.support.behaviours import flood
from tests.support.family import httpx
from tests.support.server import FaultServer, Received, echo


def unhurried(connection: Any, received: Received) -> bool:
    time.sleep(0.06)
    return echo(connection, received)


@pytest.fixture
def server() -> Iterator[FaultServer]:
    server = FaultServer([unhurried]).start()
    yield server
    server.stop()


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    with httpx.Client() as http:
        yield http


def over(http: httpx.Client, server: FaultServer, **options: Any) -> Altegio:
    settings = {"limiter": None, "retries": 0, **options}
    return Altegio("partner", "user", base_urls={"v1": server.url}, http=http, **settings)


def in_another_thread(step: Callable[[], Any]) -> Any:
    found: list[Any] = []

    def run() -> None:
        try:
            found.append(step())
        except BaseException as error:
            found.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if isinstance(found[0], BaseException):
        raise found[0]
    return found[0]


def test_other_threads_and_other_clients_use_the_connections_that_one_call_opened(server, http):
    one, two = over(http, server), over(http, server)
    one.request("GET", "/x")
    assert in_another_thread(lambda: http.get(server.url + "/mine")).json() == {"target": "/mine"}
    assert in_another_thread(lambda: two.request("GET", "/two")).parsed.data == {"target": "/two"}
    assert server.connections == 1


def test_the_time_of_one_call_is_no_bound_for_what_comes_later_over_its_connection(server, http):
    hasty = over(http, server, timeout=1, retries=RetryPolicy(attempts=1, total=1))
    hasty.request("GET", "/x")
    time.sleep(1.0)
    assert http.get(server.url + "/mine", timeout=5).status_code == 200
    assert over(http, server).request("POST", "/two", body={}).status_code == 200
    assert server.connections == 1


class Late:
    """A network backend of httpx that takes its time to connect."""

    def __init__(self, inner: Any, seconds: float) -> None:
        self._inner, self._seconds = inner, seconds

    def connect_tcp(self, *where: Any, **how: Any) -> Any:
        time.sleep(self._seconds)
        return self._inner.connect_tcp(*where, **how)


def test_a_connection_made_after_the_end_of_its_call_is_ended_as_well(http):
    hints = flood(b"", b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 200)
    server = FaultServer([hints]).start()
    pool = http._transport._pool
    pool._network_backend = Late(pool._network_backend, 0.5)
    hasty = over(http, server, timeout=0.2, retries=RetryPolicy(attempts=1, total=0.2))
    found: list[BaseException] = []

    def call() -> None:
        try:
            hasty.request("GET", "/x")
        except APITimeoutError as error:
            found.append(error)

    thread = threading.Thread(target=call, daemon=True)
    thread.start()
    thread.join(20)
    assert not thread.is_alive()
    assert len(found) == 1
    server.stop()


def test_a_hook_may_read_the_body(server):
    seen: list[bytes] = []
    with httpx.Client(event_hooks={"response": [lambda response: seen.append(response.read())]}) as http:
        answer = over(http, server, timeout=1).request("POST", "/x", body={})
    assert answer.parsed.data == {"target": "/x"}
    assert seen == [b'{"target": "/x"}']


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_hook_may_read_the_body_of_an_asynchronous_answer(server, backend):
    async def read(response: httpx.Response) -> None:
        await response.aread()

    async def main() -> Any:
        async with httpx.AsyncClient(event_hooks={"response": [read]}) as http:
            client = AsyncAltegio("partner", "user", base_urls={"v1": server.url}, http=http, timeout=1)
            return await client.request("GET", "/x")

    assert anyio.run(main, backend=backend).parsed.data == {"target": "/x"}


def test_what_a_hook_raises_is_not_hidden(server):
    class Mine(Exception):
        pass

    def refuse(request: httpx.Request) -> None:
        raise Mine

    with httpx.Client(event_hooks={"request": [refuse]}) as http, pytest.raises(Mine):
        over(http, server).request("GET", "/x")
