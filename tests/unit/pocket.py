"""A client of the stateful mock without a socket between them, synchronous or not, for tests that make many calls."""

import asyncio
import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from altegio import Altegio, AsyncAltegio
from altegio.mock import MockServer
from altegio_core.mock.behaviours.access import Rate
from altegio_core.mock.reply import Reply
from tests.support.family import httpx

BASE = {api: f"http://127.0.0.1/api/{api}" for api in Altegio.SERVERS}


def transport(mock: MockServer, after: Callable[[], None], rate: Rate | None = None) -> httpx.MockTransport:
    """Hands requests to the mock's own handler; ``after`` is what happens before an answer arrives, ``rate`` what the
    server counts of this address."""

    def handle(request: httpx.Request) -> httpx.Response:
        if rate is not None and (refused := rate.objection()) is not None:
            return httpx.Response(refused.status, content=refused.content)
        path, _, query = request.url.raw_path.decode().partition("?")
        headers = {name.lower(): value for name, value in request.headers.items()}
        reply = mock._answer(request.method, path, query, headers, request.read())
        assert isinstance(reply, Reply)
        after()
        return httpx.Response(reply.status, content=reply.content, headers={"content-type": reply.media})

    return httpx.MockTransport(handle)


class Waited:
    """An asynchronous client called as a synchronous one is: each call is awaited at once."""

    def __init__(self, inner: Any, runner: asyncio.Runner) -> None:
        self._inner, self._runner = inner, runner

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        if name.startswith("iter_"):
            return lambda *args, **given: self._runner.run(_collected(found(*args, **given)))
        if inspect.iscoroutinefunction(found):
            return lambda *args, **given: self._runner.run(found(*args, **given))
        return Waited(found, self._runner)


async def _collected(items: Any) -> list[Any]:
    return [item async for item in items]


@contextmanager
def pocket(
    mock: MockServer,
    *,
    asynchronous: bool = False,
    after: Callable[[], None] = lambda: None,
    rate: Rate | None = None,
    **options: Any,
) -> Iterator[Any]:
    """A client of a mock that need not be started."""
    given: dict[str, Any] = {"base_urls": BASE, "limiter": None, "retries": 0, **options}
    if not asynchronous:
        with Altegio("partner", "user", transport=transport(mock, after, rate), **given) as client:
            yield client
        return
    with asyncio.Runner() as runner:
        waiting = AsyncAltegio("partner", "user", transport=transport(mock, after, rate), **given)
        yield Waited(waiting, runner)
        runner.run(waiting.aclose())
