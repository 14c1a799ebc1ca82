"""What a pool needs of connections and of what opens them: for type checkers, never loaded.

Without them, whoever checks a program that uses the client would read httpx and anyio as well.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from altegio_core.base.response import RawResponse
from altegio_core.http.request import PreparedRequest
from altegio_core.http.steps import Attempt, Failure


class PooledConnection(Protocol):
    """A connection of threads."""

    origin: str

    def send(
        self, prepared: PreparedRequest, attempt: Attempt, leave: Callable[[], bool] | None
    ) -> RawResponse | Failure: ...
    def wake(self) -> None: ...
    def close(self) -> None: ...


class AsyncPooledConnection(Protocol):
    """A connection of tasks."""

    origin: str
    calls: int
    is_retired: bool

    async def send(
        self, prepared: PreparedRequest, attempt: Attempt, leave: Callable[[], Awaitable[bool]] | None
    ) -> RawResponse | Failure: ...
    async def close(self) -> None: ...


class AnyOpener(Protocol):
    """What opens connections, of either kind."""

    http: Any
    was_forked: bool

    @property
    def shares_connections(self) -> bool: ...


class Opener(AnyOpener, Protocol):
    """What opens connections of threads."""

    def open(self, origin: str) -> PooledConnection: ...
    def close(self) -> None: ...


class AsyncOpener(AnyOpener, Protocol):
    """What opens connections of tasks."""

    def open(self, origin: str) -> AsyncPooledConnection: ...
    async def close(self) -> None: ...


class Gate(Protocol):
    """``anyio.Semaphore``."""

    def acquire_nowait(self) -> None: ...
    async def acquire(self) -> None: ...
    def release(self) -> object: ...
