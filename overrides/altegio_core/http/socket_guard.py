"""Guards the connections of httpx against servers that send more than their response, or send it too slowly."""

from __future__ import annotations

import socket
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from contextlib import suppress
from typing import Any, cast

import httpx

from altegio_core.http.httpx_family import family_of, stream_class

_PIECE = 256 * 1024
_SMALL = 8 * 1024
_MOST_DRAINED = 200


def piece(max_bytes: int, left: float) -> int:
    """Bytes to read at once: few shortly before the end, since what was read is gone through before anybody looks at
    the clock, or a task can be cancelled."""
    return max_bytes if left > 1 else min(max_bytes, _SMALL)


class DeadlineGuard:
    """Watches over the one connection of a synchronous transport, whose thread cannot be cancelled from outside.

    No step outlasts the time of its call: a time-out alone is no bound, for it begins anew with each byte and with
    each address of a name. And closing the client wakes the thread that waits for a response, which closing a socket
    does not.

    Args:
        now: tells the time.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self.deadline = float("inf")
        self._stream: Any = None
        self._woken = self._has_served = False
        self._lock = threading.RLock()

    def watch(self, transport: Any) -> None:
        """Watch over the connections a transport of httpx makes from now on."""
        # There is no public way to give a transport its backend; where this one ends, tests/faults fails.
        pool = transport._pool
        pool._network_backend = _Backend(pool._network_backend, self)

    def left(self, timeout: float | None, error: type[httpx.TimeoutException]) -> float:
        """Seconds the next step may take.

        Raises:
            TimeoutException: as given; there are none.
        """
        left = self.deadline - self._now()
        if left <= 0:
            raise error("the call exceeded its time limit")
        return left if timeout is None else min(timeout, left)

    @property
    def is_closed_by_server(self) -> bool:
        """Whether a connection used before has bytes or an end to read while nothing was asked over it. On a new one
        that may be a session ticket of TLS."""
        stream = self._stream
        return self._has_served and stream is not None and bool(stream.get_extra_info("is_readable"))

    def take(self, stream: Any) -> Any:
        """Watch over a connection just made."""
        with self._lock:
            self._stream, self._has_served = stream, False
            if self._woken:
                shut_down(stream)
        return _Stream(stream, self)

    def wake(self) -> None:
        """Ends what is under way."""
        with self._lock:
            self._woken = True
            if self._stream is not None:
                shut_down(self._stream)


def stream_of(sender: Any, extensions: Any) -> Any:
    """The connection over which a client or a transport of httpx is about to send the request with these extensions;
    None if it cannot be found.

    There is no public way; where this one ends, tests/faults fails. Nothing in it is changed, for it is the user's.
    """
    transports = [sender, getattr(sender, "_transport", None), *getattr(sender, "_mounts", {}).values()]
    for pool in [getattr(transport, "_pool", None) for transport in transports]:
        for entry in list(getattr(pool, "_requests", ())):
            if entry.request.extensions is extensions:
                connection = entry.connection
                while connection is not None and not hasattr(connection, "_network_stream"):
                    connection = getattr(connection, "_connection", None)
                return getattr(connection, "_network_stream", None)
    return None


def shut_down(stream: Any) -> None:
    """Wake the thread that reads or writes there, and leave it nothing to go through."""
    with suppress(OSError, AttributeError):
        connection = stream.get_extra_info("socket")
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
        for _ in range(_MOST_DRAINED):
            if not socket.socket.recv(connection, _PIECE, socket.MSG_DONTWAIT):
                break


class _Backend:
    """Opens connections for httpx, which in turn opens them as it always does."""

    def __init__(self, inner: Any, guard: DeadlineGuard) -> None:
        self._inner, self._guard = inner, guard

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **how: Any) -> Any:
        """One connection, from the first address that gives one; the time-out is for all addresses together."""
        guard = self._guard
        until = guard.left(timeout, httpx.ConnectTimeout) + guard._now()
        addresses = _addresses(host, port, until - guard._now())
        for number, address in enumerate(addresses, 1):
            left = until - guard._now()
            share = left / (len(addresses) - number + 1)
            if left <= 0:
                break
            try:
                return guard.take(self._inner.connect_tcp(address, port, timeout=share, **how))
            except Exception:
                if number == len(addresses):
                    raise
        raise httpx.ConnectTimeout("no address of the host accepted a connection in time")

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


def _addresses(host: str, port: int, seconds: float) -> list[str]:
    """The addresses of a host. Looking them up can take longer than anybody waits, so another thread does it."""
    if ":" in host or host.replace(".", "").isdigit():
        return [host]
    from altegio_core.http.threads import in_time

    late = httpx.ConnectTimeout("the name of the host was not looked up in time")
    try:
        found = in_time(lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM), seconds, late)
    except (OSError, UnicodeError) as error:
        raise httpx.ConnectError(f"the host name cannot be resolved: {error}") from None
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class _Stream:
    """A connection whose every step ends with the time of its call."""

    def __init__(self, inner: Any, guard: DeadlineGuard) -> None:
        self._inner, self._guard = inner, guard
        self.get_extra_info = inner.get_extra_info  # asked for with each call

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        left = self._guard.left(timeout, httpx.ReadTimeout)
        data = cast(bytes, self._inner.read(piece(max_bytes, left), timeout=left))
        self._guard._has_served = True
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        # Piece by piece, since a time-out is for each bit the server takes.
        for start in range(0, len(buffer), _PIECE):
            left = self._guard.left(timeout, httpx.WriteTimeout)
            self._inner.write(buffer[start : start + _PIECE], timeout=left)

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> Any:
        left = self._guard.left(timeout, httpx.ConnectTimeout)
        return self._guard.take(self._inner.start_tls(ssl_context, server_hostname, timeout=left))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


def drained(response: httpx.Response) -> Any:
    """The stream of a response as a DrainedStream, of the family of the response."""
    return stream_class(DrainedStream, family_of(response), "SyncByteStream")(response)


def drained_async(response: httpx.Response) -> Any:
    """The same for an asynchronous response."""
    return stream_class(AsyncDrainedStream, family_of(response), "AsyncByteStream")(response)


class DrainedStream:
    """The body of a response, after which the connection is closed if bytes came that belong to no response.

    They would be taken for the beginning of the response to the next request, so that calls get each other's.
    """

    def __init__(self, response: httpx.Response) -> None:
        self._inner, self._response = cast(httpx.SyncByteStream, response.stream), response

    def __iter__(self) -> Iterator[bytes]:
        yield from self._inner
        if _has_more(self._inner):
            self._response.extensions["network_stream"].close()

    def close(self) -> None:
        self._inner.close()


class AsyncDrainedStream:
    """The same for an asynchronous response."""

    def __init__(self, response: httpx.Response) -> None:
        self._inner, self._response = cast(httpx.AsyncByteStream, response.stream), response

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self.chunks()

    async def chunks(self) -> AsyncGenerator[bytes, None]:
        """The pieces as they come; to be closed where not all of them are taken."""
        pieces = aiter(self._inner)
        try:
            async for piece in pieces:
                yield piece
        finally:
            if isinstance(pieces, AsyncGenerator):
                await pieces.aclose()
        if _has_more(self._inner):
            await _end(self._response.extensions["network_stream"])

    async def aclose(self) -> None:
        await self._inner.aclose()


async def _end(stream: Any) -> None:
    """Have httpx find the connection ended and close it. Were it closed here, httpx would ask under trio whether there
    is something to read from it, and fail, though the response is read."""
    connection = stream.get_extra_info("socket")
    connection = getattr(connection, "_sock", connection)  # those of asyncio and trio are around that of Python
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except (OSError, AttributeError):
        await stream.aclose()


def _has_more(stream: Any) -> bool:
    # There is no public way to what was read beyond the response; where this one ends, tests/faults fails.
    stream = getattr(stream, "_stream", stream)  # a client of httpx wraps what a transport gives
    for name in ("_httpcore_stream", "_stream", "_connection"):
        stream = getattr(stream, name, None)
    state = getattr(stream, "_h11_state", None)
    return state is not None and bool(state.trailing_data[0])
