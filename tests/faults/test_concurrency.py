"""One client under many threads and many tasks: no answer lost or crossed, bounds kept, nothing left behind."""

import asyncio
import socket
import threading
import time
from pathlib import Path

import pytest

from altegio_core.base.errors import APIConnectionError, ClientClosedError
from altegio_core.http.async_client import AsyncClient
from altegio_core.http.client import Client
from altegio_core.http.options import ClientOptions
from altegio_core.http.rate_limit import API_RATES, Throttle
from altegio_core.http.retry import RetryPolicy
from altegio_core.operations.call import Call, run, run_async
from tests.faults.load import ENDPOINT, TASKS, THREADS, TOKENS, by_tasks, by_threads, look_for_leaks, options, server
from tests.faults.profiles import THOROUGH
from tests.support.server import FaultServer, Received, echo, stall

pytestmark = pytest.mark.slow

# Above 200 the minute counts as well as the second; that takes more than a minute.
LIMITED_CALLS = 230 if THOROUGH else 26


class Busy:
    """Answers, and knows how many requests it had in hand at a time."""

    def __init__(self) -> None:
        self.now = self.most = 0
        self._lock = threading.Lock()

    def __call__(self, connection: socket.socket, received: Received) -> bool:
        with self._lock:
            self.now += 1
            self.most = max(self.most, self.now)
        time.sleep(0)
        with self._lock:
            self.now -= 1
        return echo(connection, received)


@pytest.mark.parametrize(("work", "workers"), [(by_threads, THREADS), (by_tasks, TASKS)], ids=["threads", "tasks"])
def test_no_answer_is_lost_or_crossed(work, workers, tell: list[str], keep: dict) -> None:
    calls = 20_000 if THOROUGH else 4_000
    busy = Busy()
    echoing = FaultServer([busy]).start()
    began = time.monotonic()
    try:
        tally = work(echoing.url, calls)
    finally:
        echoing.stop()
    seconds = time.monotonic() - began
    kind = "threads" if work is by_threads else "tasks"
    tell.append(
        f"{calls} calls by {workers} {kind}: {tally.right} right, at most {busy.most} at a time, "
        f"{echoing.connections} connections in {seconds:.0f} s"
    )
    keep[kind] = {
        "calls": calls,
        "workers": workers,
        "right": tally.right,
        "at once": busy.most,
        "connections": echoing.connections,
        "seconds": round(seconds),
    }
    assert tally.wrong == []
    assert tally.right == calls
    # Each went out once: none was lost and sent again.
    assert sorted(int(one.target.rpartition("/")[2]) for one in echoing.received) == list(range(calls))
    assert busy.most <= ClientOptions().max_connections
    # httpx drops a connection that was idle for 5 s, so there may be a new set every so often.
    assert echoing.connections <= ClientOptions().max_connections * (1 + seconds // 5)


def test_the_limiter_holds_in_every_window_of_the_servers_clock(tell: list[str], keep: dict) -> None:
    echoing = FaultServer([echo]).start()
    settings = ClientOptions(base_urls={"v1": echoing.url}, limiter=Throttle(), retries=RetryPolicy(total=200))
    with Client(TOKENS, settings) as client:
        numbers = iter(range(LIMITED_CALLS))
        threads = [
            threading.Thread(target=lambda: [run(client, Call(ENDPOINT, {"id": number})) for number in numbers])
            for _ in range(THREADS)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    echoing.stop()
    times = [one.at for one in echoing.received]
    assert len(times) == LIMITED_CALLS
    keep["limiter"] = {"calls": LIMITED_CALLS, "threads": THREADS}
    for rate in API_RATES:
        most = max(sum(start <= at < start + rate.seconds for at in times) for start in times)
        tell.append(f"{LIMITED_CALLS} calls by {THREADS} threads: at most {most} in any {rate.seconds:g} s")
        keep["limiter"][f"in {rate.seconds:g} s"] = most
        assert most <= rate.requests


def test_closing_ends_the_calls_of_all_threads() -> None:
    stalling = FaultServer([stall(60)]).start()
    client, ends = Client(TOKENS, options(stalling.url)), []

    def work() -> None:
        try:
            run(client, Call(ENDPOINT, {"id": 1}))
        except (APIConnectionError, ClientClosedError) as error:
            ends.append(error)

    threads = [threading.Thread(target=work, daemon=True) for _ in range(50)]
    for thread in threads:
        thread.start()
    until = time.monotonic() + 10
    while len(stalling.received) < ClientOptions().max_connections and time.monotonic() < until:
        time.sleep(0.01)
    began = time.monotonic()
    client.close()
    for thread in threads:
        thread.join(10)
    stalling.stop()
    assert len(ends) == 50
    assert len(stalling.received) == ClientOptions().max_connections
    assert time.monotonic() - began < 5


def test_closing_ends_the_calls_of_all_tasks() -> None:
    stalling = FaultServer([stall(60)]).start()

    async def main() -> list[object]:
        client = AsyncClient(TOKENS, options(stalling.url))
        calls = [asyncio.create_task(run_async(client, Call(ENDPOINT, {"id": 1}))) for _ in range(200)]
        while len(stalling.received) < ClientOptions().max_connections:
            await asyncio.sleep(0.01)
        await client.aclose()
        async with asyncio.timeout(10):
            return list(await asyncio.gather(*calls, return_exceptions=True))

    ends = asyncio.run(main())
    stalling.stop()
    assert [end for end in ends if not isinstance(end, APIConnectionError | ClientClosedError)] == []
    assert len(stalling.received) == ClientOptions().max_connections


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="counts files and memory as Linux tells them")
def test_nothing_is_left_behind(tell: list[str]) -> None:
    calls = 50_000 if THOROUGH else 4_000
    with server() as url:
        leak = look_for_leaks(url, calls)
    tell.append(
        f"{calls} calls one after another: {leak.tally.right} right; {leak.early.megabytes:.1f} MB after 1,000, "
        f"{leak.late.megabytes:.1f} MB after all; open files {leak.before.files} before, {leak.late.files} after"
    )
    assert leak.tally.right == calls
    assert leak.late.files <= leak.before.files
    assert leak.late.megabytes - leak.early.megabytes < 5
