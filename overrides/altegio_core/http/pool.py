"""The connections of a client and all its copies: opened on demand, bounded in number, never used after a fork.

A call has a connection to itself (over HTTP/2, calls share one). One that was cancelled or went wrong is closed and
not used again, so whatever state it is left in harms nobody. The pool of httpx would hold calls back as well, but a
task cancelled at the wrong moment holds its slot there for ever, and its waiting costs more the more calls wait.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Generic, TypeVar

from altegio_core.base.errors import ClientClosedError, ConfigurationError
from altegio_core.base.fork import renew_after_fork
from altegio_core.http.options import ClientOptions

if TYPE_CHECKING:
    from altegio_core.http.connecting import AnyOpener, Opener, PooledConnection

# More do not run in one process, however many connections are allowed.
_MOST_THREADS = 10_000

C = TypeVar("C")
K = TypeVar("K", bound="AnyOpener")


class Shelf(Generic[C]):
    """Connections by the address they go to: those in use, and those that are idle."""

    def __init__(self) -> None:
        self.used: set[C] = set()
        self.idle: dict[str, list[C]] = {}

    def take(self, origin: str) -> C | None:
        """The one used last, since it is the most likely to be open still."""
        try:
            connection = self.idle[origin].pop()
        except LookupError:
            return None
        self.used.add(connection)
        return connection

    def surplus(self, width: int) -> list[C]:
        """Idle ones to be closed before another is opened."""
        idle = [(waiting, connection) for waiting in self.idle.values() for connection in waiting]
        found = idle[: max(0, len(idle) + len(self.used) + 1 - width)]
        for waiting, connection in found:
            with suppress(ValueError):
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

    def __init__(self, options: ClientOptions, connect: Callable[[], Opener]) -> None:
        self._connect, self._width = connect, options.max_connections
        self._connector: Opener | None = None
        self.stop = threading.Event()
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        # The parent's sockets stay open in the parent: closing the child's copies of them does it no harm.
        # A handler of a signal, and what the garbage collector finds, may call the client in the midst of a call.
        self._lock = threading.RLock()
        self._gate: SimpleQueue[None] = SimpleQueue()
        for _ in range(min(self._width, _MOST_THREADS)):
            self._gate.put(None)
        self._shelf: Shelf[PooledConnection] = Shelf()
        if self._connector is not None:
            self._connector.was_forked = True

    def ready(self) -> Opener:
        """What opens connections.

        Raises:
            ClientClosedError: the client is closed.
            ConfigurationError: there can be no connection, as the environment is.
        """
        connector = self._connector
        if connector is None and not self.stop.is_set():
            with self._lock:
                connector = self._connector = self._connector or self._connect()
        return usable(connector, closed=self.stop.is_set())

    def take(self, origin: str, seconds: float) -> PooledConnection | None:
        """A connection, to be given back; None if none came free in so many seconds."""
        try:
            self._gate.get(timeout=max(0.0, seconds))
        except Empty:
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
            self._gate.put(None)
            raise

    def give_back(self, connection: PooledConnection, *, keep: bool) -> None:
        """Lets another call have it, or closes it."""
        try:
            with self._lock:
                self._shelf.used.discard(connection)
                if keep := keep and not self.stop.is_set():
                    self._shelf.idle.setdefault(connection.origin, []).append(connection)
            if not keep:
                connection.close()
        finally:
            self._gate.put(None)

    def close(self) -> None:
        """Closes all of them, and ends the calls under way and those that wait."""
        with self._lock:
            self.stop.set()
            connections, self._shelf.idle = self._shelf.all(), {}
        self._gate.put(None)  # each one let through finds the client closed and lets through the next
        for connection in connections:
            connection.wake()
            if connection not in self._shelf.used:
                connection.close()
        if self._connector is not None:
            self._connector.close()


def usable(connector: K | None, *, closed: bool) -> K:
    """What opens connections, where it can still do so.

    Raises:
        ClientClosedError: the client, or the httpx client behind it, is closed.
        ConfigurationError: what the user brought has connections of the parent of this process.
    """
    if closed or connector is None or (connector.http is not None and connector.http.is_closed):
        raise ClientClosedError("the client is closed")
    if connector.was_forked and connector.shares_connections:
        raise ConfigurationError(
            "the httpx client or transport has connections of the process this one was forked from: bring a new one"
        )
    return connector
