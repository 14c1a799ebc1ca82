"""The connections of a client and all its copies: opened when needed, closed once, never overrun, never inherited.

A call has a connection to itself (over HTTP/2, calls share one). One that was cancelled or went wrong is closed and
not used again, so whatever state it is left in harms nobody. The pool of httpx would hold calls back as well, but a
task cancelled at the wrong moment keeps its place there for ever, and it takes the longer the more calls wait.
"""

import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from altegio_core.base.errors import ClientClosedError, ConfigurationError
from altegio_core.base.fork import renew_after_fork
from altegio_core.http.options import ClientOptions

if TYPE_CHECKING:
    import anyio

    from altegio_core.http.httpx_adapter import AsyncConnection, AsyncConnector, Connection, Connector

C = TypeVar("C", "Connection", "AsyncConnection")
K = TypeVar("K", "Connector", "AsyncConnector")


class _Shelf(Generic[C]):
    """Connections by the address they go to: those in use, and those that wait for the next call."""

    def __init__(self) -> None:
        self.used: set[C] = set()
        self.idle: dict[str, list[C]] = {}

    def take(self, origin: str) -> C | None:
        """The one used last, since it is the most likely to be open still."""
        waiting = self.idle.get(origin)
        if not waiting:
            return None
        connection = waiting.pop()
        self.used.add(connection)
        return connection

    def surplus(self, width: int) -> list[C]:
        """Idle ones to be closed before another is opened."""
        idle = [(waiting, connection) for waiting in self.idle.values() for connection in waiting]
        found = idle[: max(0, len(idle) + len(self.used) + 1 - width)]
        for waiting, connection in found:
            waiting.remove(connection)
        return [connection for _, connection in found]

    def all(self) -> list[C]:
        found = list(self.used)
        for waiting in self.idle.values():
            found.extend(waiting)
        return found


class ConnectionPool:
    """The connections of a synchronous client.

    Args:
        options: tell how many there may be.
        connect: makes what opens connections; called once, before the first call.
    """

    def __init__(self, options: ClientOptions, connect: "Callable[[], Connector]") -> None:
        self._connect, self._width = connect, options.max_connections
        self._connector: Connector | None = None
        self.stop = threading.Event()
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        # The parent's connections stay open there; closing the child's copies of them does the parent no harm.
        self._lock = threading.Lock()
        self._gate = threading.Semaphore(self._width)
        self._shelf: _Shelf[Connection] = _Shelf()
        if self._connector is not None:
            self._connector.was_forked = True

    def ready(self) -> "Connector":
        """What opens connections.

        Raises:
            ClientClosedError: the client is closed.
            ConfigurationError: there can be no connection, as the environment is.
        """
        connector = self._connector
        if connector is None and not self.stop.is_set():
            with self._lock:
                connector = self._connector = self._connector or self._connect()
        return _usable(connector, closed=self.stop.is_set())

    def take(self, origin: str, seconds: float) -> "Connection | None":
        """A connection, to be given back; None if none came free in so many seconds."""
        if not self._gate.acquire(timeout=max(0.0, seconds)):
            return None
        try:
            connector = self.ready()
            with self._lock:
                connection = self._shelf.take(origin)
                surplus = [] if connection else self._shelf.surplus(self._width)
            for other in surplus:
                other.close()
            if connection is None:
                connection = connector.open(origin)
                with self._lock:
                    self._shelf.used.add(connection)
                # Closed in between; close() has not seen this one.
                self.ready()
            return connection
        except BaseException:
            self._gate.release()
            raise

    def give_back(self, connection: "Connection", *, keep: bool) -> None:
        """Let another call have it, or close it."""
        try:
            with self._lock:
                self._shelf.used.discard(connection)
                if keep := keep and not self.stop.is_set():
                    self._shelf.idle.setdefault(connection.origin, []).append(connection)
            if not keep:
                connection.close()
        finally:
            self._gate.release()

    def close(self) -> None:
        """Close all of them, and end the calls under way and those that wait."""
        with self._lock:
            self.stop.set()
            connections, self._shelf.idle = self._shelf.all(), {}
        self._gate.release()  # each one let through finds the client closed and lets through the next
        for connection in connections:
            connection.wake()
            if connection not in self._shelf.used:
                connection.close()
        if self._connector is not None:
            self._connector.close()


class AsyncConnectionPool:
    """The connections of an asynchronous client, a set of them for each event loop. Arguments as above."""

    def __init__(self, options: ClientOptions, connect: "Callable[[], AsyncConnector]") -> None:
        self._connect, self._width, self._is_shared = connect, options.max_connections, options.http2
        self._connector: AsyncConnector | None = None
        self._closed = False
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        self._lock = threading.Lock()
        self._loops: dict[Any, _Loop] = {}
        if self._connector is not None:
            self._connector.was_forked = True

    def ready(self) -> "AsyncConnector":
        """What opens connections. Errors as for the synchronous one."""
        connector = self._connector
        if connector is None and not self._closed:
            with self._lock:
                connector = self._connector = self._connector or self._connect()
        return _usable(connector, closed=self._closed)

    @property
    def stop(self) -> "anyio.Event":
        """Is set when the client is closed."""
        return self._loop().stop

    @property
    def gate(self) -> "anyio.Semaphore":
        """Lets through as many calls as there may be connections."""
        return self._loop().gate

    async def take(self, origin: str) -> "AsyncConnection":
        """A connection, to be given back, for who has passed the gate."""
        connector, shelf = self.ready(), self._loop().shelf
        connection = shelf.take(origin)
        if connection is None:
            for other in shelf.surplus(self._width):
                await other.close()
            connection = connector.open(origin)
            shelf.used.add(connection)
        connection.calls += 1
        if self._is_shared:
            shelf.idle[origin] = [connection]
        return connection

    async def give_back(self, connection: "AsyncConnection", *, keep: bool) -> None:
        """Let another call have it, or close it, which no cancellation interrupts."""
        shelf = self._loop().shelf
        connection.calls -= 1
        waiting = shelf.idle.setdefault(connection.origin, [])
        if keep and not self._closed:
            if connection not in waiting and not connection.is_retired:
                waiting.append(connection)
        else:
            connection.is_retired = True
            if connection in waiting:
                waiting.remove(connection)
        if connection.calls == 0:
            shelf.used.discard(connection)
            if connection.is_retired:
                from anyio import CancelScope

                with CancelScope(shield=True):
                    await connection.close()

    async def close(self) -> None:
        """Close those of this event loop, and end its calls under way and those that wait."""
        with self._lock:
            self._closed = True
            loop = self._loops.get(_running_loop())
            self._loops = {}
        if loop is not None:
            loop.stop.set()
            loop.gate.release()  # each one let through finds the client closed and lets through the next
            for connection in set(loop.shelf.all()):
                await connection.close()
        if self._connector is not None:
            await self._connector.close()

    def _loop(self) -> "_Loop":
        token = _running_loop()
        loop = self._loops.get(token)
        if loop is None:
            with self._lock:
                # Connections of a loop that has ended cannot even be closed.
                self._loops = {other: at for other, at in self._loops.items() if _is_alive(other)}
                loop = self._loops[token] = _Loop(self._width)
            if self._closed:
                loop.stop.set()
        return loop


class _Loop:
    """What belongs to one event loop."""

    def __init__(self, width: int) -> None:
        import anyio

        self.gate, self.stop = anyio.Semaphore(width), anyio.Event()
        self.shelf: _Shelf[AsyncConnection] = _Shelf()


def _running_loop() -> Any:
    asyncio = sys.modules.get("asyncio")
    if asyncio is not None:
        try:
            return asyncio.get_running_loop()
        except RuntimeError:
            pass
    import trio

    return trio.lowlevel.current_trio_token()


def _is_alive(loop: Any) -> bool:
    is_running = getattr(loop, "is_running", None)
    return is_running is not None and bool(is_running())


def _usable(connector: K | None, *, closed: bool) -> K:
    if closed or connector is None or connector.is_closed:
        raise ClientClosedError("the client is closed")
    if connector.is_forked:
        raise ConfigurationError(
            "the httpx client or transport has connections of the process this one was forked from: bring a new one"
        )
    return connector
