"""The connections of an asynchronous client, see :mod:`altegio_core.http.pool`: a set of them for each event loop."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from altegio_core.base.clock import Stop
from altegio_core.base.fork import renew_after_fork
from altegio_core.http.options import ClientOptions
from altegio_core.http.pool import Shelf, usable

if TYPE_CHECKING:
    from altegio_core.http.connecting import AsyncOpener, AsyncPooledConnection, Gate


class AsyncConnectionPool:
    """The connections of an asynchronous client, a set of them for each event loop. Arguments as for the other."""

    def __init__(self, options: ClientOptions, connect: Callable[[], AsyncOpener]) -> None:
        self._connect, self._width, self._is_shared = connect, options.max_connections, options.http2
        self._connector: AsyncOpener | None = None
        self._closed = False
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        self._lock = threading.RLock()
        self._loops: dict[Any, Loop] = {}
        if self._connector is not None:
            self._connector.was_forked = True

    def ready(self) -> AsyncOpener:
        """What opens connections. Errors as for the synchronous one."""
        connector = self._connector
        if connector is None and not self._closed:
            with self._lock:
                connector = self._connector = self._connector or self._connect()
        return usable(connector, closed=self._closed)

    @property
    def stop(self) -> Stop:
        """Is set when the client is closed."""
        return self._loop().stop

    async def enter(self) -> Loop:
        """Waits until there may be one connection more under this event loop; its gate has to be released."""
        loop = self._loop()
        try:
            loop.gate.acquire_nowait()  # the other way first gives every other task its turn
        except loop.is_full:
            await loop.gate.acquire()
        return loop

    async def take(self, origin: str, shelf: Shelf[AsyncPooledConnection]) -> AsyncPooledConnection:
        """A connection, to be given back, for who has passed the gate."""
        connector = self.ready()
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

    async def give_back(
        self, connection: AsyncPooledConnection, shelf: Shelf[AsyncPooledConnection], *, keep: bool
    ) -> None:
        """Lets another call have it, or closes it, which no cancellation interrupts."""
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
        """Closes those of this event loop, and ends its calls under way and those that wait."""
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

    def _loop(self) -> Loop:
        token = _running_loop()
        loop = self._loops.get(token)
        if loop is None:
            with self._lock:
                # Connections of a loop that has ended cannot even be closed.
                self._loops = {other: at for other, at in self._loops.items() if _is_alive(other)}
                loop = self._loops[token] = Loop(self._width)
            if self._closed:
                loop.stop.set()
        return loop


class Loop:
    """What belongs to one event loop.

    Attributes:
        gate: lets through as many calls as there may be connections.
        is_full: what it raises where none is left.
        stop: is set when the client is closed.
        shelf: the connections.
    """

    def __init__(self, width: int) -> None:
        self.gate, self.is_full, self.stop = _of_anyio(width)
        self.shelf: Shelf[AsyncPooledConnection] = Shelf()


def _of_anyio(width: int) -> tuple[Gate, type[Exception], Stop]:
    # Imported in a function of its own, else users' checkers would follow, as an attribute's type depends on it.
    import anyio

    return anyio.Semaphore(width), anyio.WouldBlock, anyio.Event()


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
