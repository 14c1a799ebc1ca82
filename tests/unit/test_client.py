"""The life of a client: made, copied, shared, closed."""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable

import anyio
import pytest

from altegio_core.base.auth import Credentials
from altegio_core.base.errors import (
    AltegioError,
    APIConnectionError,
    APITimeoutError,
    ClientClosedError,
    ConfigurationError,
    ServerError,
)
from altegio_core.http.async_client import AsyncClient
from altegio_core.http.client import Client
from altegio_core.http.options import CallOptions, ClientOptions
from altegio_core.http.retry import RetryPolicy
from tests.support.family import httpx
from tests.support.server import answer, stall
from tests.unit.conftest import PARTNER, USER, request


def test_over_a_transport_the_user_brings(kind):
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"url": str(request.url)}))
    response = kind.caller("https://example.test", transport=transport).send(request("GET"))
    assert json.loads(response.content) == {"url": "https://example.test/api/v1/things"}


def test_copies_share_connections_and_leave_the_original_alone(kind, serve):
    server = serve(answer(503), answer(200), answer(503))
    original = kind.caller(server.url, retries=0)
    before = original.client.options
    with pytest.raises(ServerError):
        original.send(request("GET"))
    copy = original.with_options(strict=True, retries=2, user_agent="mine/1")
    copy.send(request("GET"))
    assert server.received[1].headers["user-agent"] == "mine/1"
    assert original.client.options is before
    assert (copy.client.options.strict, before.strict) == (True, False)
    assert copy.client.options.limiter is before.limiter
    with pytest.raises(ServerError) as caught:
        original.send(request("GET"))
    assert caught.value.attempts == 1
    assert server.connections == 1
    with pytest.raises(TypeError):
        original.with_options(no_such_option=1)


def test_a_closed_client_says_so(kind, serve):
    server = serve()
    caller = kind.caller(server.url)
    copy = caller.with_options(strict=True)
    caller.send(request("GET"))
    caller.close()
    caller.close()
    for closed in (caller, copy):
        with pytest.raises(ClientClosedError):
            closed.send(request("GET"))
    assert len(server.received) == 1


def test_a_client_closed_before_its_first_call_stays_closed(kind, serve):
    server = serve()
    caller = kind.caller(server.url)
    caller.close()
    with pytest.raises(ClientClosedError):
        caller.send(request("GET"))
    assert server.connections == 0


def test_connections_are_closed_on_leaving_the_context(kind, serve):
    server = serve()

    async def leave() -> None:
        async with kind.caller(server.url).client as client:
            await client.send(request("GET"))
            assert server.ended == 0

    if kind.is_async:
        kind.portal.call(leave)
    else:
        with kind.caller(server.url).client as client:
            client.send(request("GET"))
            assert server.ended == 0
    given_up_at = time.monotonic() + 5
    while server.ended < server.connections and time.monotonic() < given_up_at:
        time.sleep(0.01)
    assert (server.connections, server.ended) == (1, 1)


def test_threads_share_a_client_without_crossing_answers(serve):
    def echo(connection, received):
        return answer(200, {"target": received.target})(connection, received)

    server = serve(echo)
    crossed: list[str] = []
    options = ClientOptions(base_urls={"v1": server.url}, limiter=None, max_connections=10)
    with Client(Credentials(PARTNER, USER), options) as client:

        def work(worker: int) -> None:
            for turn in range(10):
                path = f"/things/{worker}-{turn}"
                target = json.loads(client.send(request("GET", path)).content)["target"]
                if target != path:
                    crossed.append(target)

        threads = [threading.Thread(target=work, args=(worker,)) for worker in range(30)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert crossed == []
    assert len(server.received) == 300
    assert server.connections <= 10


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_share_a_client_and_can_be_cancelled(serve, backend):
    server = serve(*[answer(200, {"n": 1})] * 20, stall(20))

    async def main() -> list[int]:
        done: list[int] = []
        options = ClientOptions(base_urls={"v1": server.url}, limiter=None)
        async with AsyncClient(Credentials(PARTNER, USER), options) as client:

            async def work() -> None:
                done.append((await client.send(request("GET"))).status_code)

            async with anyio.create_task_group() as group:
                for _ in range(20):
                    group.start_soon(work)
            with anyio.move_on_after(0.3) as scope:
                await client.send(request("GET"))
            assert scope.cancelled_caught
        return done

    assert anyio.run(main, backend=backend) == [200] * 20


def test_http_client_and_transport_exclude_each_other():
    with httpx.Client() as http, pytest.raises(ConfigurationError):
        Client(Credentials(PARTNER), http=http, transport=httpx.HTTPTransport())


def test_importing_the_client_loads_no_http_library():
    program = "import sys, altegio_core.http.client; print('httpx' in sys.modules, 'anyio' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "False"]


def test_any_number_of_connections_may_be_allowed(kind, serve):
    assert kind.caller(serve().url, max_connections=10**400).send(request("GET")).status_code == 200


def test_more_calls_than_connections_wait_their_turn(serve):
    server = serve(answer(200, {"n": 1}))

    async def main() -> list[int]:
        options = ClientOptions(base_urls={"v1": server.url}, limiter=None, max_connections=5)
        done: list[int] = []
        async with AsyncClient(Credentials(PARTNER, USER), options) as client:

            async def work() -> None:
                done.append((await client.send(request("GET"))).status_code)

            # With so many in the pool of httpx itself nothing would move.
            with anyio.fail_after(20):
                async with anyio.create_task_group() as group:
                    for _ in range(1500):
                        group.start_soon(work)
        return done

    assert anyio.run(main) == [200] * 1500
    assert server.connections <= 5


def in_background(call: Callable[[], object]) -> tuple[threading.Thread, list[AltegioError]]:
    """Start a call in a thread; the list tells how it failed."""
    failures: list[AltegioError] = []

    def run() -> None:
        try:
            call()
        except AltegioError as error:
            failures.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    return thread, failures


def test_waiting_for_a_connection_ends_with_the_time_of_the_call(kind, serve):
    server = serve(stall(10))
    caller = kind.caller(server.url, timeout=1, retries=RetryPolicy(attempts=1, total=1), max_connections=1)
    thread, _ = in_background(lambda: caller.send(request("GET")))
    while not server.received:
        time.sleep(0.01)
    with pytest.raises(APITimeoutError, match="no connection came free"):
        caller.send(request("POST"), CallOptions(timeout=0.2, retries=RetryPolicy(attempts=1, total=0.2)))
    thread.join()
    assert len(server.received) == 1


def test_closing_a_client_ends_the_calls_under_way(kind, serve):
    server = serve(stall(10))
    caller = kind.caller(server.url, timeout=2, retries=0)
    thread, failures = in_background(lambda: caller.send(request("GET")))
    while not server.received:
        time.sleep(0.01)
    caller.close()
    thread.join(5)
    assert not thread.is_alive()
    assert isinstance(failures[0], APIConnectionError | ClientClosedError)
