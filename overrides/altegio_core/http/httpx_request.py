"""How a request is made for httpx: its headers, and a body that stops leaving when the time of the call is over."""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import Any, cast

import httpx

from altegio_core.http.httpx_family import stream_class
from altegio_core.http.steps import Attempt

_NEVER_TAKEN = frozenset({"authorization", "content-length", "cookie", "host", "transfer-encoding"})
_WITH_LENGTH = frozenset({"POST", "PUT", "PATCH"})
_PIECE = 64 * 1024


def build_request(
    attempt: Attempt, defaults: Mapping[str, str], now: Callable[[], float], family: Any = httpx
) -> httpx.Request:
    """A request built without the help of the httpx client, whose query, cookies and base address are not ours.

    Args:
        attempt: what to send.
        defaults: headers of the httpx client; a client the user brings may add some, but none of ours changes.
        now: tells the time.
        family: httpx, or httpx2 for what sends requests of that.
    """
    prepared = attempt.prepared
    headers = {name: value for name, value in defaults.items() if name not in _NEVER_TAKEN}
    if prepared.content is None:
        headers.pop("content-type", None)
    headers.update(prepared.headers)
    timeout = {
        "connect": attempt.connect_timeout,
        "read": attempt.timeout,
        "write": attempt.timeout,
        "pool": attempt.timeout,
    }
    extensions: dict[str, Any] = {"timeout": timeout}
    method, url = prepared.method, family.URL(prepared.url)
    if prepared.files is not None:
        made: httpx.Request = family.Request(method, url, headers=headers, files=prepared.files, extensions=extensions)
        made.stream = _timed(family)(cast(httpx.SyncByteStream, made.stream), attempt.deadline, now)
        return made
    # Given the headers of the body and the stream itself, httpx does not compute either again.
    content = prepared.content or b""
    written = [(b"host", url.netloc), *((name.encode(), value.encode()) for name, value in headers.items())]
    if prepared.content is not None or method in _WITH_LENGTH:
        written.append((b"content-length", b"%d" % len(content)))
    stream = family.ByteStream(content)
    made = family.Request(method, url, headers=written, stream=stream, extensions=extensions)
    made.read()  # for transports and hooks of the user's that look into it
    if len(content) > _PIECE:
        made.stream = _timed(family)(stream, attempt.deadline, now)
    return made


def _timed(family: Any) -> Any:
    return stream_class(_TimedStream, family, "SyncByteStream", "AsyncByteStream")


class _TimedStream:
    """The body of a request in pieces, none of which leaves once the time of the call is over."""

    def __init__(self, inner: httpx.SyncByteStream, deadline: float, now: Callable[[], float]) -> None:
        self._inner, self._deadline, self._now = inner, deadline, now

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._inner:
            for start in range(0, len(chunk), _PIECE):
                if self._now() >= self._deadline:
                    raise httpx.WriteTimeout("the call exceeded its time limit")
                yield chunk[start : start + _PIECE]

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _Ready(iter(self))


class _Ready:
    """Pieces that need not be waited for. No generator, for that would have to be closed when it is left early."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces

    def __aiter__(self) -> "_Ready":
        return self

    async def __anext__(self) -> bytes:
        for piece in self._pieces:
            return piece
        raise StopAsyncIteration
