"""Measures what the client promises: the rate at its worst moment, the end of a call, the memory of a bomb.

``python -m tests.faults.holds --figures FILE`` takes about two minutes; where there is no redis-server, the figures of
several processes are left out and said to be. With ``--overruns`` it only measures by how much calls outlast their
time, and keeps nothing: that says something on a machine that does nothing else.
"""

import argparse
import asyncio
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

import httpx

from altegio import Altegio, AsyncAltegio, CallOptions, RetryPolicy, errors
from altegio_core.http.rate_limit import API_RATES
from altegio_core.http.rate_limit_redis import RedisThrottle
from tests.faults import figures
from tests.faults.catalogue import GROUPS
from tests.faults.cells import PATIENCE, run_cell
from tests.faults.fault import LATE, METHODS, WAYS
from tests.faults.test_bounds import BOMBS, FLOODS, peak
from tests.support.server import FaultServer, Received, answer, echo
from tests.unit.test_throttle_redis import free_port, running_redis

STALLS = (0, 2, 8, 28)
WORKERS = ("threads", "tasks", "four processes")
MANY, FEW, PROCESSES = 230, 40, 4
TOTAL = 1.0
_LATEST = 0.5
_PATIENT = RetryPolicy(total=400)
_WARM = CallOptions(timeout=30, retries=RetryPolicy(total=30))  # it loads what calls need

Work = Callable[[str, int, Any], None]


def by_threads(url: str, calls: int, limiter: Any) -> None:
    options = {} if limiter is None else {"limiter": limiter}
    client = Altegio("partner", "user", base_urls={"v1": url}, retries=_PATIENT, timeout=60, **options)
    with client, ThreadPoolExecutor(60) as pool:
        list(pool.map(lambda number: client.request("GET", f"/{number}"), range(calls)))


def by_tasks(url: str, calls: int) -> None:
    async def main() -> None:
        async with AsyncAltegio("partner", "user", base_urls={"v1": url}, retries=_PATIENT, timeout=60) as client:
            await asyncio.gather(*(client.request("GET", f"/{number}") for number in range(calls)))

    asyncio.run(main())


def by_processes(url: str, calls: int) -> None:
    port = free_port()
    program = "import sys; from tests.faults.holds import one_of_many; one_of_many(*sys.argv[1:])"
    with running_redis(port):
        command = [sys.executable, "-c", program, url, str(calls // PROCESSES), f"redis://127.0.0.1:{port}/0"]
        workers = [subprocess.Popen(command) for _ in range(PROCESSES)]
        if sum(worker.wait() != 0 for worker in workers):
            raise SystemExit("a process failed")


def one_of_many(url: str, calls: str, redis: str) -> None:
    """What each of several processes does."""
    by_threads(url, int(calls), RedisThrottle(redis))


def worst_window(workers: str, stall: float, stalls: str) -> dict[str, int]:
    """Requests in the fullest window of each length, by the server's clock.

    Args:
        workers: who calls.
        stall: seconds for which the server does nothing, from its first request on.
        stalls: what it does not do: "answering" or "reading".
    """
    began: list[float] = []

    def wait() -> None:
        began.append(time.monotonic())
        time.sleep(max(0.0, min(began) + stall - time.monotonic()))

    def act(connection: Any, received: Received) -> bool:
        if stalls == "answering":
            wait()
        return echo(connection, received)

    server = FaultServer([act])
    if stalls == "reading":
        server.welcome = lambda connection: wait() is None
    server.start()
    calls = MANY if stall == 0 and stalls == "answering" else FEW
    if workers == "threads":
        by_threads(server.url, calls, None)
    else:
        {"tasks": by_tasks, "four processes": by_processes}[workers](server.url, calls)
    server.stop()
    times = sorted(received.at for received in server.received)
    return {
        "calls": len(times),
        **{
            f"in {rate.seconds:g} s": max(sum(begin <= at < begin + rate.seconds for at in times) for begin in times)
            for rate in API_RATES
        },
    }


def windows() -> list[dict[str, Any]]:
    """All of them at the same time, each in a process of its own."""
    program = "import sys, json; from tests.faults.holds import worst_window as w; a = sys.argv; "
    program += "print(json.dumps(w(a[1], float(a[2]), a[3])))"
    known = [workers for workers in WORKERS if workers != "four processes" or shutil.which("redis-server")]
    cases = [
        (workers, stall, stalls)
        for stall in STALLS
        for stalls in (("answering", "reading") if stall else ("answering",))
        for workers in known
    ]
    running = [
        subprocess.Popen([sys.executable, "-c", program, who, str(stall), stalls], stdout=subprocess.PIPE, text=True)
        for who, stall, stalls in cases
    ]
    found = []
    for (who, stall, stalls), process in zip(cases, running, strict=True):
        out, _ = process.communicate()
        if process.returncode:
            raise SystemExit(f"{who}, {stall} s {stalls}: failed")
        found.append({"workers": who, "stall": stall, "not": stalls, **json.loads(out.splitlines()[-1])})
    return found


def overruns() -> dict[str, float]:
    """Seconds by which calls of one second outlast it, at most, for each flood."""
    return {name: max(_overrun(FLOODS[name], way) for way in ("own", "brought", "asyncio")) for name in FLOODS}


def matrix_overrun() -> float:
    """Seconds by which a call of the matrix outlasts its time, at most; one call at a time."""
    late = [fault for faults in GROUPS.values() for fault in faults if fault.outcome == LATE and fault.total < 10]
    cells = [run_cell(fault, method, way) for fault in late for method in METHODS for way in WAYS]
    return max(cell.seconds - max(cell.fault.total, PATIENCE) for cell in cells)


def _overrun(act: Any, way: str) -> float:
    server = FaultServer([answer(), act]).start()
    policy = RetryPolicy(attempts=1, total=TOTAL)
    options: dict[str, Any] = {"limiter": None, "timeout": TOTAL, "retries": policy, "base_urls": {"v1": server.url}}
    with ExitStack() as stack:
        stack.callback(server.stop)
        if way == "asyncio":
            return asyncio.run(_awaited(options))
        if way == "brought":
            options["http"] = stack.enter_context(httpx.Client())
        client = stack.enter_context(Altegio("partner", "user", **options))
        client.request("GET", "/warm", options=_WARM)
        began = time.monotonic()
        _fails(partial(client.request, "GET", "/x"))
        return max(0.0, time.monotonic() - began - TOTAL)


async def _awaited(options: dict[str, Any]) -> float:
    async with AsyncAltegio("partner", "user", **options) as client:
        await client.request("GET", "/warm", options=_WARM)
        began = time.monotonic()
        try:
            await client.request("GET", "/x")
        except errors.AltegioError:
            return max(0.0, time.monotonic() - began - TOTAL)
    raise SystemExit("a flood was taken for an answer")


def _fails(call: Callable[[], Any]) -> None:
    try:
        call()
    except errors.AltegioError:
        return
    raise SystemExit("a flood was taken for an answer")


def bombs(most: int = 8_000_000) -> dict[str, float]:
    """Megabytes a bomb takes, where a response may have 8."""
    found = {}
    for name, (encoding, pack) in BOMBS.items():
        _, size = peak(answer(200, pack(), {"Content-Encoding": encoding}), most)
        found[name] = round(size / 1e6, 1)
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.holds", description=__doc__)
    wanted = parser.add_mutually_exclusive_group(required=True)
    wanted.add_argument("--figures", type=Path, metavar="FILE", help="where the figures are kept")
    wanted.add_argument("--overruns", action="store_true", help="only tell by how much calls outlast their time")
    options = parser.parse_args(arguments)
    if options.overruns:
        late = {**overruns(), "matrix": matrix_overrun()}
        print("\n".join(f"{seconds:.3f} s  {name}" for name, seconds in late.items()))
        return 0 if max(late.values()) < _LATEST else 1
    file = options.figures
    late, taken, found = overruns(), bombs(), windows()
    table = {f"{one['workers']}, {one['stall']} s without {one['not']}": one["in 1 s"] for one in found}
    counted = {
        "most in 1 s": max(one["in 1 s"] for one in found),
        "most in 60 s": max(one["in 60 s"] for one in found),
        "calls": sum(one["calls"] for one in found),
        "worst second": table,
        "overrun": round(max(late.values()), 2),
        "matrix overrun": round(matrix_overrun(), 2),
        "bomb": max(taken.values()),
    }
    print(json.dumps({"windows": found, "overruns": late, "bombs": taken}, indent=2))
    figures.keep(file, "holds", counted)
    return (
        0
        if counted["most in 1 s"] <= 5
        and counted["most in 60 s"] <= 200
        and max(counted["overrun"], counted["matrix overrun"]) < _LATEST
        else 1
    )


if __name__ == "__main__":
    sys.exit(main())
