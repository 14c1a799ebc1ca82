"""The limiter by the clock of a server that stalls, then reads or answers everything at once."""

import asyncio
import time
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


WORKS = {"threads": by_threads, "tasks": by_tasks}
CASES = [(stalls, stall, work) for stalls in ("answering", "reading") for stall in (0.0, 1.5) for work in WORKS]


def arrivals(stalls: str, stall: float, work: str) -> list[float]:
    """When each call came in by the server's clock."""
    until = time.monotonic() + 0.3 + stall
    server = FaultServer([answers_late(until) if stalls == "answering" else echo])
    if stalls == "reading":
        # Connections are made, requests leave, and nobody looks at them.
        server.welcome = lambda connection: time.sleep(max(0.0, until - time.monotonic())) is None
    server.start()
    WORKS[work](server.url)
    server.stop()
    return sorted(received.at for received in server.received)


@pytest.fixture(scope="module")
def arrived() -> dict[tuple[str, float, str], list[float]]:
    """All cases at once, each with a client and a server of its own: they only wait."""
    with ThreadPoolExecutor(len(CASES)) as pool:
        return dict(zip(CASES, pool.map(lambda case: arrivals(*case), CASES), strict=True))


@pytest.mark.parametrize(("stalls", "stall", "work"), CASES)
def test_no_window_of_the_servers_clock_holds_more_than_allowed(
    stalls: str, stall: float, work: str, arrived: dict[tuple[str, float, str], list[float]]
) -> None:
    times = arrived[stalls, stall, work]
    assert len(times) == CALLS
    most = max(sum(begin <= at < begin + RATE.seconds for at in times) for begin in times)
    assert most <= RATE.requests
