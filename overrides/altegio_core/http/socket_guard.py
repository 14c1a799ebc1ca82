"""Guards the connections of httpx against servers that say more than their answer, or say it too slowly."""

import socket
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import Any, cast
from weakref import WeakSet

import httpx

from altegio_core.base.clock import Clock

_MADE = (".connect_tcp.complete", ".start_tls.complete", ".connect_unix_socket.complete")


class DeadlineGuard:
    """Watches over the sockets of a synchronous client, whose threads nobody can stop from outside.

    No read outlasts the time of its call: a time-out alone is no bound, for it begins anew with each byte. And
    closing the client wakes the threads that wait for an answer, which closing a socket does not.
    """

    def __init__(self, clock: Clock) -> None:
        self._now = clock.now
        self._streams: WeakSet[Any] = WeakSet()
        self._closed = False
        self._lock = threading.Lock()
        self._thread = threading.local()

    def begin(self, deadline: float) -> None:
        """The next request of this thread has to end at that moment."""
        self._thread.deadline = deadline

    def notice(self, event: str, info: Any) -> None:
        """What httpx is to tell its progress to."""
        if event.endswith(_MADE):
            self._take(info["return_value"])

    def _take(self, stream: Any) -> None:
        read = stream.read

        def read_in_time(max_bytes: int, timeout: float | None = None) -> bytes:
            left = max(0.001, self._thread.deadline - self._now())
            return cast(bytes, read(max_bytes, timeout=left if timeout is None else min(timeout, left)))

        stream.read = read_in_time
        with self._lock:
            self._streams.add(stream)
            if self._closed:
                _wake(stream)

    def close(self) -> None:
        """End all that is under way."""
        with self._lock:
            self._closed = True
            for stream in self._streams:
                _wake(stream)


def _wake(stream: Any) -> None:
    with suppress(OSError, AttributeError):
        socket.socket.shutdown(stream.get_extra_info("socket"), socket.SHUT_RDWR)


class DrainedStream(httpx.SyncByteStream):
    """The body of an answer, after which the connection is closed if bytes came that belong to no answer.

    They would be taken for the beginning of the answer to the next request, so that calls get each other's answers.
    """

    def __init__(self, response: httpx.Response) -> None:
        self._inner, self._response = cast(httpx.SyncByteStream, response.stream), response

    def __iter__(self) -> Iterator[bytes]:
        yield from self._inner
        if _has_more(self._inner):
            self._response.extensions["network_stream"].close()

    def close(self) -> None:
        self._inner.close()


class AsyncDrainedStream(httpx.AsyncByteStream):
    """The same for an asynchronous answer."""

    def __init__(self, response: httpx.Response) -> None:
        self._inner, self._response = cast(httpx.AsyncByteStream, response.stream), response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._inner:
            yield chunk
        if _has_more(self._inner):
            await self._response.extensions["network_stream"].aclose()

    async def aclose(self) -> None:
        await self._inner.aclose()


def _has_more(stream: Any) -> bool:
    # There is no public way to what was read beyond the answer; where this one ends, tests/faults fails.
    stream = getattr(stream, "_stream", stream)  # a client of httpx wraps what a transport gives
    for name in ("_httpcore_stream", "_stream", "_connection"):
        stream = getattr(stream, name, None)
    state = getattr(stream, "_h11_state", None)
    return state is not None and bool(state.trailing_data[0])
