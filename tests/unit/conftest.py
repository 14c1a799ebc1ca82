"""What unit tests share: the client as sync and as async under both event loops, a clock moved by hand, a server, and
the mock that keeps state."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from typing import Any

import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal

from altegio import Altegio, AsyncAltegio
from altegio.mock import MockServer
from altegio_core.base.auth import Credentials
from altegio_core.base.operation import Method, Operation, Request, Retry, Tokens
from altegio_core.base.response import RawResponse
from altegio_core.http.async_client import AsyncClient
from altegio_core.http.client import Client
from altegio_core.http.options import CallOptions, ClientOptions
from tests.support.family import httpx
from tests.support.server import Act, FaultServer
from tests.unit.pocket import pocket

PARTNER = "partner-token-5f0c2e"
USER = "user-token-91ab7d"


class FakeClock:
    """Moves only when somebody sleeps, and remembers how long they did."""

    def __init__(self) -> None:
        self.time = 1_000.0
        self.sleeps: list[float] = []
        self.on_sleep: Callable[[], object] = lambda: None

    def now(self) -> float:
        return self.time

    def wall(self) -> float:
        return 1_800_000_000.0 + self.time

    def sleep(self, seconds: float, stop: object = None) -> None:
        self.sleeps.append(seconds)
        self.time += seconds
        self.on_sleep()

    async def sleep_async(self, seconds: float, stop: object = None) -> None:
        self.sleep(seconds)


def operation(
    method: Method = "GET", path: str = "/things", *, tokens: Tokens = "partner+user", retry: Retry = "default"
) -> Operation:
    name = f"{method.lower()}_thing"
    return Operation(name, "v1", method, path, tokens=tokens, server="https://api.alteg.io/api/v1", retry=retry)


def request(method: Method = "GET", path: str = "/things", **given: Any) -> Request:
    template = given.pop("template", path)
    known = {name: given.pop(name) for name in ("tokens", "retry") if name in given}
    return Request(operation(method, template, **known), path, **given)


class Caller:
    """One client, called in the same way whether it is sync or async."""

    def __init__(self, client: Any, portal: BlockingPortal | None) -> None:
        self.client, self.portal = client, portal

    def send(self, request: Request, options: CallOptions | None = None) -> RawResponse:
        if self.portal:
            return self.portal.call(self.client.send, request, options)
        return self.client.send(request, options)

    def close(self) -> None:
        if self.portal:
            self.portal.call(self.client.aclose)
        else:
            self.client.close()

    def with_options(self, **changes: Any) -> "Caller":
        return Caller(self.client.with_options(**changes), self.portal)


class Kind:
    """One of the three ways to call."""

    def __init__(self, name: str, stack: ExitStack) -> None:
        self.name, self._stack = name, stack
        self.portal = None if name == "sync" else stack.enter_context(start_blocking_portal(name))
        self.is_async = self.portal is not None

    def bring(self, **settings: Any) -> Any:
        """An httpx client as a user may bring one, closed after the test."""
        http: Any = (httpx.AsyncClient if self.is_async else httpx.Client)(**settings)
        self._stack.callback(self.portal.call, http.aclose) if self.portal else self._stack.callback(http.close)
        return http

    def caller(self, url: str, *, clock: Any = None, http: Any = None, transport: Any = None, **options: Any) -> Caller:
        base_urls = {"v1": url + "/api/v1", "v2": url + "/api/v2"}
        settings = ClientOptions(**{"base_urls": base_urls, "limiter": None, **options})
        kind: Any = AsyncClient if self.is_async else Client
        caller = Caller(
            kind(Credentials(PARTNER, USER), settings, clock=clock, http=http, transport=transport), self.portal
        )
        self._stack.callback(caller.close)
        return caller

    def altegio(self, url: str, user_token: str | None = USER, **options: Any) -> Any:
        """A client as users make it, closed after the test."""
        settings = {"base_urls": {"v1": url + "/api/v1", "v2": url + "/api/v2"}, "limiter": None, **options}
        if self.portal:
            client = AsyncAltegio(PARTNER, user_token, **settings)
            self._stack.callback(self.portal.call, client.aclose)
            return client
        return self._stack.enter_context(Altegio(PARTNER, user_token, **settings))

    def call(self, method: Callable[..., Any], *args: Any, **given: Any) -> Any:
        """What a method of such a client returns, awaited where it has to be."""
        return self.portal.call(partial(method, *args, **given)) if self.portal else method(*args, **given)


@pytest.fixture(params=["sync", "asyncio", "trio"])
def kind(request: pytest.FixtureRequest) -> Iterator[Kind]:
    with ExitStack() as stack:
        yield Kind(request.param, stack)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def serve() -> Iterator[Callable[..., FaultServer]]:
    """Starts servers that carry out the given acts, one for each request, and stops them after the test."""
    servers: list[FaultServer] = []

    def start(*script: Act) -> FaultServer:
        servers.append(FaultServer(list(script)) if script else FaultServer())
        return servers[-1].start()

    yield start
    for server in servers:
        server.stop()


@pytest.fixture
def mock() -> MockServer:
    """A mock that keeps state, empty."""
    return MockServer(state=True)


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def altegio(mock: MockServer, request: pytest.FixtureRequest) -> Iterator[Any]:
    """A client of that mock."""
    with pocket(mock, asynchronous=request.param) as client:
        yield client
