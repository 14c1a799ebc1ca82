"""One small GET against a local server, ours and bare httpx's by turns: ``python -m bench.calls FILE BLOCKS``.

Prints, as JSON, microseconds of wall time for one call by kind; medians over blocks of calls.
"""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from statistics import median
from typing import Any

import httpx

from altegio import Altegio, AsyncAltegio

_PER_BLOCK = 100
_HEADERS = {
    "Accept": "application/vnd.api.v2+json",
    "Authorization": "Bearer partner, User user",
    "User-Agent": "bench",
}


def sync_calls(url: str, blocks: int) -> dict[str, float]:
    """The calls that wait."""
    address = f"{url}/client/4564/16"
    with httpx.Client(headers=_HEADERS) as bare, Altegio("partner", "user", **_options(url)) as altegio:
        calls: dict[str, Callable[[], Any]] = {
            "httpx": lambda: json.loads(bare.get(address).content),
            "altegio": lambda: altegio.v1.clients.get_client(4564, 16),
            "altegio, raw": lambda: altegio.request("GET", "/client/4564/16"),
        }
        times: dict[str, list[float]] = {name: [] for name in calls}
        for block in range(blocks + 1):
            for name, call in calls.items():
                started = time.perf_counter()
                for _ in range(_PER_BLOCK):
                    call()
                if block:  # the first warms up
                    times[name].append((time.perf_counter() - started) / _PER_BLOCK * 1e6)
    return {name: median(taken) for name, taken in times.items()}


async def async_calls(url: str, blocks: int) -> dict[str, float]:
    """The calls that are awaited, one after the other."""
    address = f"{url}/client/4564/16"

    async with httpx.AsyncClient(headers=_HEADERS) as bare, AsyncAltegio("partner", "user", **_options(url)) as altegio:

        async def plain() -> Any:
            return json.loads((await bare.get(address)).content)

        calls: dict[str, Callable[[], Awaitable[Any]]] = {
            "async httpx": plain,
            "async altegio": lambda: altegio.v1.clients.get_client(4564, 16),
            "async altegio, raw": lambda: altegio.request("GET", "/client/4564/16"),
        }
        times: dict[str, list[float]] = {name: [] for name in calls}
        for block in range(blocks + 1):
            for name, call in calls.items():
                started = time.perf_counter()
                for _ in range(_PER_BLOCK):
                    await call()
                if block:
                    times[name].append((time.perf_counter() - started) / _PER_BLOCK * 1e6)
    return {name: median(taken) for name, taken in times.items()}


def _options(url: str) -> dict[str, Any]:
    return {"base_urls": {"v1": url}, "limiter": None}


def main(payload: str, blocks: str) -> None:
    """Start the server, call it, print the figures."""
    command = [sys.executable, "-m", "bench.server", payload]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        url = server.stdout.readline().strip() if server.stdout else ""
        try:
            figures = {**sync_calls(url, int(blocks)), **asyncio.run(async_calls(url, int(blocks)))}
        finally:
            server.terminate()
    print(json.dumps(figures))


if __name__ == "__main__":
    main(*sys.argv[1:])
