"""Tasks that are cancelled at any point of a call leave nothing behind: the client works as before."""

import asyncio
import gc
import time
from collections.abc import Iterator
from pathlib import Path

import anyio
import pytest

from altegio import AsyncAltegio
from tests.support.server import FaultServer, echo, stall

OPEN_FILES = Path("/proc/self/fd")


@pytest.fixture
def server() -> Iterator[FaultServer]:
    server = FaultServer([echo]).start()
    yield server
    server.stop()


def client_for(server: FaultServer, **options: object) -> AsyncAltegio:
    settings = {"limiter": None, "retries": 0, "timeout": 2, **options}
    return AsyncAltegio("partner", "user", base_urls={"v1": server.url}, **settings)  # type: ignore[arg-type]


async def still_works(client: AsyncAltegio, width: int) -> None:
    async with asyncio.TaskGroup() as group:
        calls = [group.create_task(client.request("GET", f"/after/{number}")) for number in range(width)]
    assert [call.result().parsed.data for call in calls] == [{"target": f"/after/{n}"} for n in range(width)]


def test_at_every_turn_of_the_event_loop(server):
    async def main() -> None:
        async with client_for(server, max_connections=4) as client:
            for turns in range(80):
                calls = [asyncio.ensure_future(client.request("GET", "/x")) for _ in range(4)]
                for _ in range(turns):
                    await asyncio.sleep(0)
                for call in calls:
                    call.cancel()
                await asyncio.gather(*calls, return_exceptions=True)
            await still_works(client, 4)

    asyncio.run(main())


@pytest.mark.skipif(not OPEN_FILES.exists(), reason="counts open files as Linux tells them")
def test_no_socket_stays_open(server):
    async def main() -> None:
        async with client_for(server) as client:
            for round_ in range(10):
                with anyio.move_on_after(0.002 * round_):
                    async with anyio.create_task_group() as group:
                        for _ in range(40):
                            group.start_soon(client.request, "GET", "/x")
            await still_works(client, 20)
        gc.collect()

    before = len(list(OPEN_FILES.iterdir()))
    asyncio.run(main())
    deadline = time.monotonic() + 5  # the server's own ends are closed when its threads get their turn
    while (still := len(list(OPEN_FILES.iterdir()))) > before and time.monotonic() < deadline:
        time.sleep(0.01)
    assert still <= before


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_wait_for_the_server_frees_the_place(backend):
    server = FaultServer([echo, stall(60), stall(60), echo]).start()

    async def main() -> None:
        async with client_for(server, max_connections=1, timeout=30) as client:
            await client.request("GET", "/first")
            for number in range(2):
                with anyio.move_on_after(10) as scope:
                    async with anyio.create_task_group() as group:
                        group.start_soon(client.request, "GET", "/x")
                        while len(server.received) < 2 + number:
                            await anyio.sleep(0.01)
                        scope.cancel()
            with anyio.fail_after(5):
                assert (await client.request("GET", "/after")).parsed.data == {"target": "/after"}

    anyio.run(main, backend=backend)
    server.stop()


# Nobody closed it before its loop ended, of which Python tells.
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_one_client_under_one_event_loop_after_another(server):
    client = client_for(server)
    for number in range(3):
        answer = asyncio.run(client.request("GET", f"/{number}"))
        assert answer.parsed.data == {"target": f"/{number}"}
    del client, answer
    gc.collect()
