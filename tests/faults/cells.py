"""Puts the client to one fault with one method, sync or async, and tells what came of it by the server's count."""

import json
import ssl
import time
from contextlib import ExitStack
from typing import Any

import anyio
import httpx
from attrs import frozen

from altegio_core.base.auth import Credentials
from altegio_core.base.errors import APIError
from altegio_core.base.operation import Operation
from altegio_core.http.client import AsyncClient, Client
from altegio_core.http.options import CallOptions, ClientOptions
from altegio_core.http.retry import RetryPolicy
from altegio_core.operations.call import Call, run, run_async
from altegio_core.operations.endpoint import BodySpec, Endpoint, ResponseSpec
from altegio_core.schema.types import ANY
from tests.faults.fault import ATTEMPTS, LATE, OK, Fault
from tests.support import behaviours
from tests.support.server import FaultServer, echo

WAYS = ("sync", "async")
PATIENCE = 0.25
"""Seconds the client waits for a connection or for data where none comes."""

_TLS = ssl.create_default_context()  # made once: it takes longer than a call


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
        wanted = fault.attempts(self.method)
        if self.attempts != wanted:
            found.append(f"{self.attempts} attempts, not {wanted}")
        if self.counted != (0 if fault.counted == "nothing" else wanted):
            found.append(f"the server counts {self.counted}")
        if self.outcome != fault.outcome_for(self.method):
            found.append(f"{self.outcome}, not {fault.outcome_for(self.method)}")
        if fault.waits is not None and self.waits != fault.waits:
            found.append(f"waits {self.waits}, not {fault.waits}")
        if self.crossed:
            found.append("followed to another host")
        if self.seconds > 10:
            found.append(f"took {self.seconds:.1f} s")
        if fault.then_well and self.after != OK:
            found.append(f"the next call: {self.after}")
        return [f"{fault.name}, {self.method}, {self.way}: {objection}" for objection in found]


def _call(method: Any, path: str) -> Call[Any]:
    operation = Operation(id=f"{method.lower()}_thing", api="v1", method=method, path=path, tokens="partner+user")
    body = BodySpec(ANY) if method in {"PUT", "POST", "PATCH"} else None
    given: dict[str, Any] = {"body": {"name": "x"}} if body else {}
    return Call(Endpoint(operation, ResponseSpec(ANY, enveloped=False), body=body), given)


class _Caller:
    """A client, called in the same way whether sync or async."""

    def __init__(self, way: str, url: str, fault: Fault, clock: Clock) -> None:
        patience = PATIENCE if fault.outcome == LATE else 10.0
        options = ClientOptions(
            base_urls={"v1": url},
            limiter=None,
            timeout=patience,
            connect_timeout=patience,
            retries=RetryPolicy(attempts=ATTEMPTS, total=fault.total),
            max_response_bytes=1_000_000,
        )
        self._is_async = way == "async"
        kind: Any = AsyncClient if self._is_async else Client
        transport: Any = httpx.AsyncHTTPTransport if self._is_async else httpx.HTTPTransport
        tokens = Credentials("partner-token-4d1f", "user-token-77ac")
        self._client = kind(tokens, options, transport=transport(verify=_TLS), clock=clock)

    async def __call__(self, method: str, path: str, options: CallOptions | None = None) -> tuple[str, int, Any]:
        call = _call(method, path)
        call = Call(call.endpoint, call.arguments, options)
        try:
            response = await run_async(self._client, call) if self._is_async else run(self._client, call)
        except APIError as error:
            return type(error).__name__, error.attempts, None
        except Exception as error:
            return f"undocumented {type(error).__name__}: {error}", 0, None
        return OK, response.attempts, response.parsed.data

    async def close(self) -> None:
        await self._client.aclose() if self._is_async else self._client.close()


def run_cell(fault: Fault, method: str, way: str) -> Cell:
    """Make one call under the fault, and one more after it."""
    return anyio.run(_run, fault, method, way)


async def _run(fault: Fault, method: str, way: str) -> Cell:
    with ExitStack() as stack:
        server, other = FaultServer(list(fault.script), welcome=fault.welcome), FaultServer().start()
        stack.callback(server.stop)
        stack.callback(other.stop)
        if fault.to_other:
            server.script = [fault.to_other(other.url)]
        if fault.start:
            server.start()
        url = stack.enter_context(behaviours.deaf()) if fault.deaf else server.url
        clock = Clock()
        call = _Caller(way, url.replace("http", fault.scheme, 1), fault, clock)
        for _ in range(fault.before):
            await call("GET", "/before")
        if fault.before:
            time.sleep(0.02)  # until the end of a connection is noticed on either side
        began = time.monotonic()
        outcome, attempts, _ = await call(method, "/thing")
        seconds = time.monotonic() - began
        counted = server.connections if fault.counted == "connections" else len(server.received) - fault.before
        waits = tuple(clock.waits)
        after = await _afterwards(server, fault, call) if fault.then_well else ""
        await call.close()
        return Cell(fault, method, way, counted, attempts, outcome, waits, seconds, len(other.received), after)


async def _afterwards(server: FaultServer, fault: Fault, call: _Caller) -> str:
    """A write through the same client, once the server is well again: it has to get its own answer, at once."""
    server.script, server.welcome = [echo], None
    if not fault.start:
        server.start()
    already = len(server.received)
    unhurried = CallOptions(timeout=5, retries=RetryPolicy(attempts=1, total=5))
    outcome, _, data = await call("POST", "/afterwards", unhurried)
    sent = len(server.received) - already
    if outcome != OK or data != {"target": "/afterwards"} or sent != 1:
        return f"{outcome}, {json.dumps(data)}, sent {sent} times"
    return OK
