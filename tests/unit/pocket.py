"""A client of the stateful mock without a socket between them, synchronous or not, and bodies of what is booked."""

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
from tests.support.functions import sent_as

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


def event(**given: Any) -> dict[str, Any]:
    usual = {"capacity": 2, "date": "2026-12-01 10:00:00", "length": 3600, "service_id": 7, "staff_id": 9}
    body = usual | {"label_ids": [], "resource_instance_ids": []} | given
    return {sent_as("v2", "create_event", name): value for name, value in body.items()}


def booking(client_id: int = 5, **given: Any) -> dict[str, Any]:
    agreements = {"is_newsletter_allowed": True, "is_personal_data_processing_allowed": True}
    client = {"agreements": agreements, "birthday": "", "custom_field_values": [], "email": "", "gender": 0}
    client |= {"id": str(client_id), "name": "Zoe", "patronymic": "P", "phone": "13155550175", "surname": "S"}
    return {"client_id": client_id, "clients_count": 1, "client": client} | given


def appointment(**given: Any) -> dict[str, Any]:
    usual = {"staff_id": 9, "services": [{"id": 3}], "client": {"name": "Zoe", "phone": "13155550175"}}
    body = usual | {"datetime": "2026-12-05T10:00:00", "seance_length": 3600, "save_if_busy": False} | given
    return {sent_as("v1", "create_appointment", name): value for name, value in body.items()}
