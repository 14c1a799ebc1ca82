"""One small GET against a local server, each client by turns: ``python -m bench.calls FILE BLOCKS``.

Prints, as JSON, microseconds for one call by kind, of wall time and of this process's processor time; medians over
blocks of calls. Two SDKs of other APIs are measured as well, each with a call that reads an object as its users do.
"""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, ExitStack
from statistics import median
from typing import Any

import httpx
import httpx2
import openai
import stripe

from altegio import Altegio, AsyncAltegio
from altegio_core.http import httpx_family
from bench.server import running

_PER_BLOCK = 100
_HEADERS = {
    "Accept": "application/vnd.api.v2+json",
    "Authorization": "Bearer partner, User user",
    "User-Agent": "bench",
}
_PATH = "/client/4564/16"


class Times:
    """What the calls of each kind took, block by block."""

    def __init__(self) -> None:
        self._taken: dict[str, list[tuple[float, float]]] = {}

    def add(self, name: str, wall: float, cpu: float) -> None:
        """One block, from its seconds."""
        self._taken.setdefault(name, []).append((wall / _PER_BLOCK * 1e6, cpu / _PER_BLOCK * 1e6))

    def figures(self) -> dict[str, dict[str, float]]:
        """Medians; the first block warmed up."""
        return {
            clock: {name: median(one[at] for one in taken[1:]) for name, taken in self._taken.items()}
            for at, clock in enumerate(("wall", "cpu"))
        }


def sync_calls(url: str, blocks: int, times: Times) -> None:
    """The calls that wait."""
    with ExitStack() as stack:
        bare = stack.enter_context(httpx.Client(headers=_HEADERS))
        bare2 = stack.enter_context(httpx2.Client(headers=_HEADERS))
        altegio = stack.enter_context(_over(httpx, Altegio, url))
        altegio2 = stack.enter_context(_over(httpx2, Altegio, url))
        other = stack.enter_context(openai.OpenAI(api_key="key", base_url=url, max_retries=0))
        another = stripe.StripeClient("sk_test_1", base_addresses={"api": url})
        calls: dict[str, Callable[[], Any]] = {
            "httpx": lambda: json.loads(bare.get(url + _PATH).content),
            "altegio": lambda: altegio.v1.clients.get_client(4564, 16),
            "altegio, raw": lambda: altegio.request("GET", _PATH),
            "httpx2": lambda: json.loads(bare2.get(url + _PATH).content),
            "altegio over httpx2": lambda: altegio2.v1.clients.get_client(4564, 16),
            "openai's SDK": lambda: other.models.retrieve("16"),
            "stripe's SDK": lambda: another.v1.customers.retrieve("16"),
        }
        for _ in range(blocks + 1):
            for name, call in calls.items():
                wall, cpu = time.perf_counter(), time.process_time()
                for _ in range(_PER_BLOCK):
                    call()
                times.add(name, time.perf_counter() - wall, time.process_time() - cpu)


async def async_calls(url: str, blocks: int, times: Times) -> None:
    """The calls that are awaited, one after the other."""
    async with AsyncExitStack() as stack:
        bare = await stack.enter_async_context(httpx.AsyncClient(headers=_HEADERS))
        bare2 = await stack.enter_async_context(httpx2.AsyncClient(headers=_HEADERS))
        altegio = await stack.enter_async_context(_over(httpx, AsyncAltegio, url))
        altegio2 = await stack.enter_async_context(_over(httpx2, AsyncAltegio, url))
        other = await stack.enter_async_context(openai.AsyncOpenAI(api_key="key", base_url=url, max_retries=0))

        async def plain(client: Any) -> Any:
            return json.loads((await client.get(url + _PATH)).content)

        calls: dict[str, Callable[[], Awaitable[Any]]] = {
            "async httpx": lambda: plain(bare),
            "async altegio": lambda: altegio.v1.clients.get_client(4564, 16),
            "async altegio, raw": lambda: altegio.request("GET", _PATH),
            "async httpx2": lambda: plain(bare2),
            "async altegio over httpx2": lambda: altegio2.v1.clients.get_client(4564, 16),
            "async openai's SDK": lambda: other.models.retrieve("16"),
        }
        for _ in range(blocks + 1):
            for name, call in calls.items():
                wall, cpu = time.perf_counter(), time.process_time()
                for _ in range(_PER_BLOCK):
                    await call()
                times.add(name, time.perf_counter() - wall, time.process_time() - cpu)


def _over(family: Any, client: Any, url: str) -> Any:
    """A client whose own connections are of that family."""
    httpx_family.OURS = family
    made = client("partner", "user", base_urls={"v1": url}, limiter=None)
    made._pool.ready()  # what its connections are made with is looked up now
    return made


def main(payload: str, blocks: str) -> None:
    """Start the server, call it, print the figures."""
    times = Times()
    with running(payload) as url:
        sync_calls(url, int(blocks), times)
        asyncio.run(async_calls(url, int(blocks), times))
    print(json.dumps(times.figures()))


if __name__ == "__main__":
    main(*sys.argv[1:])
