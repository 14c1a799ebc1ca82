"""Puts the client to one fault with one method, sync or async, and tells what came of it by the server's count."""

import atexit
import functools
import json
import os
import ssl
import threading
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import anyio
from attrs import frozen

from altegio_core.base.auth import Credentials
from altegio_core.base.errors import APIError, ConfigurationError
from altegio_core.base.operation import Operation
from altegio_core.http.async_client import AsyncClient
from altegio_core.http.client import Client
from altegio_core.http.options import CallOptions, ClientOptions
from altegio_core.http.retry import RetryPolicy
from altegio_core.operations.call import Call, run, run_async
from altegio_core.operations.endpoint import BodySpec, Endpoint, ResponseSpec
from altegio_core.schema.types import ANY
from tests.faults import acts_http2
from tests.faults.fault import ATTEMPTS, LATE, OK, Fault
from tests.support import behaviours as acts
from tests.support.family import httpx
from tests.support.forking import Interpreter
from tests.support.server import FaultServer, echo

PATIENCE = 0.25
"""Seconds the client waits for a connection or for data where none comes."""

_TLS = ssl.create_default_context()  # made once: it takes longer than a call
_TLS_OF_OURS = ssl.create_default_context(cafile=acts.CERTIFICATE)
_ROOT = Path(__file__).parents[2]
_FORKED = "import sys; from tests.faults.forked import main; main(*sys.argv[1:])"
_ONE_AT_A_TIME = threading.Lock()
_BODIES = {"PUT", "POST", "PATCH"}


class Clock:
    """The machine's clock, which jumps over the waits between attempts and keeps them."""

    def __init__(self) -> None:
        self.waits: list[float] = []

    def now(self) -> float:
        return time.monotonic() + sum(self.waits)

    def wall(self) -> float:
        return time.time()

    def sleep(self, seconds: float, stop: object = None) -> None:
        self.waits.append(seconds)

    async def sleep_async(self, seconds: float, stop: object = None) -> None:
        self.waits.append(seconds)
        await anyio.sleep(0)


@frozen
class Cell:
    """What came of one fault.

    Attributes:
        counted: requests (or connections, where no request is read) by the server's count.
        attempts: attempts the client says it made.
        outcome: class of the error, or OK.
        waits: seconds between the attempts.
        seconds: how long it took, without those waits.
        crossed: requests that went to another host.
        after: what became of a call after it.
    """

    fault: Fault
    method: str
    way: str
    counted: int
    attempts: int
    outcome: str
    waits: tuple[float, ...]
    seconds: float
    crossed: int
    after: str

    def objections(self) -> list[str]:
        """What is not as it has to be."""
        fault, found = self.fault, []
        wanted = fault.attempts(self.method, self.way)
        if self.attempts != wanted:
            found.append(f"{self.attempts} attempts, not {wanted}")
        if self.counted != (0 if fault.counted == "nothing" else wanted):
            found.append(f"the server counts {self.counted}")
        if self.outcome != (outcome := fault.outcome_for(self.method, self.way)):
            found.append(f"{self.outcome}, not {outcome}")
        if fault.waits is not None and self.waits != fault.waits:
            found.append(f"waits {self.waits}, not {fault.waits}")
        if self.crossed:
            found.append("followed to another host")
        if self.seconds > 10:
            found.append(f"took {self.seconds:.1f} s")
        if fault.then_well and self.after != OK:
            found.append(f"the next call: {self.after}")
        return [f"{fault.name}, {self.method}, {self.way}: {objection}" for objection in found]


def _call(method: Any, path: str, size: int = 1) -> Call[Any]:
    operation = Operation(id=f"{method.lower()}_thing", api="v1", method=method, path=path, tokens="partner+user")
    body = BodySpec(ANY) if method in _BODIES else None
    given: dict[str, Any] = {"body": {"name": "x" * size}} if body else {}
    return Call(Endpoint(operation, ResponseSpec(ANY, enveloped=False), body=body), given)


def options_for(fault: Fault, url: str) -> ClientOptions:
    # Where the call's own time is what ends it, a pause of the server on a busy machine must not end an attempt before.
    patience = fault.total if fault.http2 or fault.total < 10 else PATIENCE if fault.outcome == LATE else 10.0
    return ClientOptions(
        base_urls={"v1": url},
        limiter=None,
        timeout=patience,
        connect_timeout=patience if fault.counted == "nothing" else 10.0,
        retries=RetryPolicy(attempts=ATTEMPTS, total=fault.total),
        max_response_bytes=1_000_000,
        http2=fault.http2,
    )


class Caller:
    """A client, called in the same way whether sync or async; over connections of its own, where the fault does not say
    otherwise and no certificate is looked at."""

    def __init__(self, way: str, url: str, fault: Fault, clock: Any, proxy: str = "") -> None:
        self._is_async = way != "threads"
        self._kind: Any = AsyncClient if self._is_async else Client
        self._fault, self._options, self._clock = fault, options_for(fault, url), clock
        self.http: Any = None
        over: dict[str, Any] = {}
        if fault.shared or fault.proxied:
            make = httpx.AsyncClient if self._is_async else httpx.Client
            self.http = over["http"] = make(verify=_TLS, **({"proxy": proxy} if fault.proxied else {}))
        elif fault.scheme == "https" and not fault.http2:
            transport: Any = httpx.AsyncHTTPTransport if self._is_async else httpx.HTTPTransport
            over["transport"] = transport(verify=_TLS)
        self._over = over
        self._client = self.another()
        if fault.http2:
            self._client._pool.ready()._context = _TLS_OF_OURS

    def another(self) -> Any:
        """Another client over the same httpx client."""
        return self._kind(
            Credentials("partner-token-4d1f", "user-token-77ac"), self._options, clock=self._clock, **self._over
        )

    async def __call__(
        self, method: str, path: str, options: CallOptions | None = None, client: Any = None
    ) -> tuple[str, int, Any]:
        call = _call(method, path, self._fault.size if path == "/thing" else 1)
        call = Call(call.endpoint, call.arguments, options)
        client = client or self._client
        try:
            response = await run_async(client, call) if self._is_async else run(client, call)
        except APIError as error:
            return type(error).__name__, error.attempts, None
        except Exception as error:
            return f"undocumented {type(error).__name__}: {error}", 0, None
        return OK, response.attempts, response.parsed.data

    async def of_the_user(self, url: str) -> Any:
        """What a request of the user's own brings."""
        if self._is_async:
            return (await self.http.get(url, timeout=5)).json()
        return self.http.get(url, timeout=5).json()

    async def close(self) -> None:
        await self._client.aclose() if self._is_async else self._client.close()
        if self.http is not None:
            await self.http.aclose() if self._is_async else self.http.close()


def run_cell(fault: Fault, method: str, way: str) -> Cell:
    """Make one call under the fault, and one more after it."""
    if fault.http2 and way == "threads":
        return _not_offered(fault, method, way)
    if fault.forked:
        return _forked(fault, method, way)
    return anyio.run(_run, fault, method, way, backend=way if way == "trio" else "asyncio")


def _not_offered(fault: Fault, method: str, way: str) -> Cell:
    outcome = OK
    try:
        Client(Credentials("partner-token-4d1f", "user-token-77ac"), options_for(fault, "https://localhost"))
    except ConfigurationError as error:
        outcome = type(error).__name__
    return Cell(fault, method, way, 0, 0, outcome, (), 0.0, 0, OK)


def _forked(fault: Fault, method: str, way: str) -> Cell:
    """The call in a child, the one after it in the parent; each has to get its own answer."""
    server = FaultServer(list(fault.script)).start()
    with _ONE_AT_A_TIME:
        done = _interpreter().run(_FORKED, server.url, method, way, folder=_ROOT)
    server.stop()
    if done.returncode:
        return Cell(fault, method, way, 0, 0, f"failed: {done.stderr[-500:]}", (), 0.0, 0, "")
    told = json.loads(done.stdout)
    counted = sum(received.target == "/thing" for received in server.received)
    return Cell(fault, method, way, counted, told["attempts"], told["outcome"], (), 0.0, 0, told["after"])


@functools.cache
def _interpreter() -> Interpreter:
    """One without threads, which has loaded the client."""
    variables = {**os.environ, "PYTHONPATH": str(_ROOT)}
    started = Interpreter(["-W", "ignore"], variables, ["tests.faults.forked", "trio"])
    atexit.register(started.close)
    return started


async def _run(fault: Fault, method: str, way: str) -> Cell:
    with ExitStack() as stack:
        server, other = FaultServer(list(fault.script), welcome=fault.welcome), FaultServer().start()
        stack.callback(server.stop)
        stack.callback(other.stop)
        if fault.to_other:
            server.script = [fault.to_other(other.url)]
        if fault.start:
            server.start()
        url = stack.enter_context(acts.deaf()) if fault.deaf else server.url
        url = url.replace("http", fault.scheme, 1)
        if fault.http2:
            url = url.replace("127.0.0.1", "localhost")  # as its certificate says
        clock = Clock()
        call = Caller(way, "https://api.example.test" if fault.proxied else url, fault, clock, proxy=server.url)
        for _ in range(fault.before):
            await call("GET", "/before")
        if fault.before:
            time.sleep(0.02)  # until the end of a connection is noticed on either side
        began = time.monotonic()
        outcome, attempts, _ = await call(method, "/thing")
        seconds = time.monotonic() - began
        counted = await _counted(server, fault, attempts)
        waits = tuple(clock.waits)
        after = await _afterwards(server, fault, call) if fault.then_well else ""
        await call.close()
        return Cell(fault, method, way, counted, attempts, outcome, waits, seconds, len(other.received), after)


async def _counted(server: FaultServer, fault: Fault, attempts: int) -> int:
    """What the server has counted, once its threads have seen all that the client says it tried, if they ever do."""
    deadline = time.monotonic() + 5
    while True:
        counted = server.connections if fault.counted == "connections" else len(server.received) - fault.before
        if counted >= attempts or fault.counted == "nothing" or time.monotonic() > deadline:
            return counted
        await anyio.sleep(0.01)


async def _afterwards(server: FaultServer, fault: Fault, call: Caller) -> str:
    """A write through the same client, once the server is well again: it has to get its own answer, at once."""
    server.script, server.welcome = [echo], acts_http2.http2(acts_http2.echo) if fault.http2 else None
    if not fault.start:
        server.start()
    already = len(server.received)
    unhurried = CallOptions(timeout=15, retries=RetryPolicy(attempts=1, total=15))
    outcome, _, data = await call("POST", "/afterwards", unhurried)
    sent = len(server.received) - already
    if outcome != OK or data != {"target": "/afterwards"} or (sent != 1 and not fault.http2):
        return f"{outcome}, {json.dumps(data)}, sent {sent} times"
    if fault.shared:
        outcome, _, data = await call("GET", "/other", unhurried, call.another())
        own = await call.of_the_user(f"{server.url}/mine")
        if outcome != OK or data != {"target": "/other"} or own != {"target": "/mine"}:
            return f"beside it: {outcome}, {json.dumps(data)}, {json.dumps(own)}"
    return OK
