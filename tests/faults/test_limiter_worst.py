"""The limiter by the clock of a server that stalls, then reads or answers everything at once."""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from altegio import Altegio, AsyncAltegio
from altegio_core.http.rate_limit import Rate, Throttle
from tests.support.server import Act, FaultServer, Received, echo

CALLS = 24
RATE = Rate(4, 0.5)


def answers_late(until: float) -> Act:
    """Reads at once, and answers nothing before that moment."""

    def act(connection: Any, received: Received) -> bool:
        time.sleep(max(0.0, until - time.monotonic()))
        return echo(connection, received)

    return act


def by_threads(url: str) -> None:
    with (
        Altegio("partner", "user", base_urls={"v1": url}, limiter=Throttle([RATE])) as client,
        ThreadPoolExecutor(CALLS) as pool,
    ):
        list(pool.map(lambda number: client.request("GET", f"/{number}"), range(CALLS)))


def by_tasks(url: str) -> None:
    async def main() -> None:
        async with AsyncAltegio("partner", "user", base_urls={"v1": url}, limiter=Throttle([RATE])) as client:
            await asyncio.gather(*(client.request("GET", f"/{number}") for number in range(CALLS)))

    asyncio.run(main())


@pytest.mark.parametrize("work", [by_threads, by_tasks], ids=["threads", "tasks"])
@pytest.mark.parametrize("stall", [0.0, 1.5])
@pytest.mark.parametrize("stalls", ["answering", "reading"])
def test_no_window_of_the_servers_clock_holds_more_than_allowed(
    work: Callable[[str], None], stall: float, stalls: str
) -> None:
    until = time.monotonic() + 0.3 + stall
    server = FaultServer([answers_late(until) if stalls == "answering" else echo])
    if stalls == "reading":
        # Connections are made, requests leave, and nobody looks at them.
        server.welcome = lambda connection: time.sleep(max(0.0, until - time.monotonic())) is None
    server.start()
    work(server.url)
    server.stop()
    times = sorted(received.at for received in server.received)
    assert len(times) == CALLS
    most = max(sum(begin <= at < begin + RATE.seconds for at in times) for begin in times)
    assert most <= RATE.requests
