"""Many calls at a time against a local server: ``python -m bench.concurrency FILE ROUNDS``.

Prints, as JSON, by kind: requests per second, and the milliseconds within which all but one in a hundred calls are
done, waiting for a connection included; medians over rounds, in which the clients take turns.
"""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from statistics import median, quantiles
from typing import Any, Final

import httpx

from altegio import Altegio, AsyncAltegio
from bench.server import running

TASKS: Final = 1000
THREADS: Final = 50
_PER_THREAD: Final = 20
_CONNECTIONS: Final = 50
_PATIENCE: Final = 600
_LIMITS: Final = httpx.Limits(max_connections=_CONNECTIONS, max_keepalive_connections=_CONNECTIONS)
_PATH: Final = "/client/4564/16"

Round = tuple[float, list[float]]
"""Seconds of a whole round, and of each of its calls."""


def by_threads(call: Callable[[], Any]) -> Round:
    """So many threads, each with one call after the other."""

    def work(_: int) -> list[float]:
        return [_timed(call) for _ in range(_PER_THREAD)]

    began = time.perf_counter()
    with ThreadPoolExecutor(THREADS) as pool:
        taken = [seconds for found in pool.map(work, range(THREADS)) for seconds in found]
    return time.perf_counter() - began, taken


async def by_tasks(call: Callable[[], Awaitable[Any]]) -> Round:
    """So many tasks, each with one call, all begun at once."""

    async def work() -> float:
        began = time.perf_counter()
        await call()
        return time.perf_counter() - began

    began = time.perf_counter()
    taken = await asyncio.gather(*(work() for _ in range(TASKS)))
    return time.perf_counter() - began, list(taken)


def _timed(call: Callable[[], Any]) -> float:
    began = time.perf_counter()
    call()
    return time.perf_counter() - began


def threads(url: str, rounds: int) -> dict[str, list[Round]]:
    """Rounds by client; the first of each warms up and is left out."""
    with httpx.Client(limits=_LIMITS, timeout=_PATIENCE) as bare, Altegio("partner", "user", **_options(url)) as ours:
        calls: dict[str, Callable[[], Any]] = {
            "httpx": lambda: json.loads(bare.get(url + _PATH).content),
            "altegio": lambda: ours.v1.clients.get_client(4564, 16),
        }
        found = [{name: by_threads(call) for name, call in calls.items()} for _ in range(rounds + 1)]
    return {f"{name}, {THREADS} threads": [one[name] for one in found[1:]] for name in calls}


async def tasks(url: str, rounds: int) -> dict[str, list[Round]]:
    """The same for tasks."""
    async with (
        httpx.AsyncClient(limits=_LIMITS, timeout=_PATIENCE) as bare,
        AsyncAltegio("partner", "user", **_options(url)) as ours,
    ):

        async def plain() -> Any:
            return json.loads((await bare.get(url + _PATH)).content)

        calls: dict[str, Callable[[], Awaitable[Any]]] = {
            "httpx": plain,
            "altegio": lambda: ours.v1.clients.get_client(4564, 16),
        }
        found = [{name: await by_tasks(call) for name, call in calls.items()} for _ in range(rounds + 1)]
    return {f"{name}, {TASKS} tasks": [one[name] for one in found[1:]] for name in calls}


def _options(url: str) -> dict[str, Any]:
    return {"base_urls": {"v1": url}, "limiter": None, "timeout": _PATIENCE, "max_connections": _CONNECTIONS}


def figures(rounds: list[Round]) -> dict[str, float]:
    """Medians of one kind."""
    return {
        "per second": median(len(taken) / seconds for seconds, taken in rounds),
        "p99 ms": median(quantiles(taken, n=100)[-1] * 1000 for _, taken in rounds),
    }


def main(payload: str, rounds: str) -> None:
    """Start the server, call it, print the figures."""
    with running(payload) as url:
        found = threads(url, int(rounds)) | asyncio.run(tasks(url, int(rounds)))
    print(json.dumps({name: figures(taken) for name, taken in found.items()}))


if __name__ == "__main__":
    main(*sys.argv[1:])
