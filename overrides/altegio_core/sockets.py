"""Guards the connections of httpx against servers that say more than their answer, or say it too slowly."""

import threading
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, cast

import httpx

_MADE = frozenset({"connect_tcp.complete", "start_tls.complete", "connect_unix_socket.complete"})
_THREAD = threading.local()


def in_time(seconds_left: Callable[[], float]) -> Callable[[str, Any], None]:
    """A trace for a synchronous request under which no read of this thread outlasts the time of the call.

    A time-out alone is no bound: it begins anew with each byte, and a thread cannot be stopped from outside.
    """
    _THREAD.seconds_left = seconds_left

    def trace(event: str, info: Any) -> None:
        if event.partition(".")[2] in _MADE:
            _bound(info["return_value"])

    return trace


def _bound(stream: Any) -> None:
    read = stream.read

    def read_in_time(max_bytes: int, timeout: float | None = None) -> bytes:
        left = max(0.001, _THREAD.seconds_left())
        return cast(bytes, read(max_bytes, timeout=left if timeout is None else min(timeout, left)))

    stream.read = read_in_time


class Whole(httpx.SyncByteStream):
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


class AsyncWhole(httpx.AsyncByteStream):
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
    for name in ("_stream", "_httpcore_stream", "_stream", "_connection"):
        stream = getattr(stream, name, None)
    state = getattr(stream, "_h11_state", None)
    return state is not None and bool(state.trailing_data[0])
