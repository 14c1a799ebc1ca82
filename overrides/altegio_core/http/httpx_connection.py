"""The adapter to httpx: one attempt sent over a connection, and its response read.

No other module imports httpx but its neighbours ``httpx_*`` and ``socket_guard``. Loaded with the first call.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import httpx

from altegio_core.base.clock import Clock
from altegio_core.base.response import Headers, RawResponse
from altegio_core.http.body import BodyReader
from altegio_core.http.httpx_family import address, stream_class
from altegio_core.http.request import PreparedRequest
from altegio_core.http.socket_guard import DeadlineGuard, drained, shut_down, stream_of
from altegio_core.http.steps import STALE, Attempt, Failure

if TYPE_CHECKING:
    from altegio_core.http.httpx_connector import BaseConnector

_WITH_LENGTH = frozenset({"POST", "PUT", "PATCH"})
_PIECE = 64 * 1024


class StaleError(Exception):
    """The server closed the connection while its request waited for the limiter; nothing was sent."""


class Connection:
    """Sends one request at a time.

    Args:
        connector: that opened it.
        origin: address it goes to.
        send: sends a request of httpx.
        tells: whether ``send`` surely says when it has a connection in hand, before the request leaves.
        guard: watches over its sockets, where they are our own.
        close: closes them.
    """

    def __init__(
        self,
        connector: BaseConnector,
        origin: str,
        send: Callable[[httpx.Request], httpx.Response],
        tells: bool,
        guard: DeadlineGuard | None = None,
        close: Callable[[], None] | None = None,
    ) -> None:
        self.origin = origin
        self._connector, self._send, self._tells, self._guard, self._close = connector, send, tells, guard, close

    def send(
        self, prepared: PreparedRequest, attempt: Attempt, leave: Callable[[], bool] | None
    ) -> RawResponse | Failure:
        """Sends the request once.

        Args:
            prepared: what to send.
            attempt: within what bounds.
            leave: called with the connection in hand, last before the request leaves; tells whether it had to wait.

        Returns:
            What was received, a Failure, or STALE: the server closed the connection in between.
        """
        now = self._connector.clock.now
        try:
            made = build_request(prepared, attempt, self._connector.headers(), now, self._connector.family)
            if self._guard:
                self._guard.deadline = attempt.deadline
            if leave:
                made.extensions["trace"] = partial(self._notice, attempt, leave, made)
            return self._exchange(made, attempt)
        except StaleError:
            return STALE
        except Exception as error:
            if (outcome := failure(error, late=now() >= attempt.deadline)) is None:
                raise
            return outcome

    def _exchange(self, made: httpx.Request, attempt: Attempt) -> RawResponse | Failure:
        response = self._send(made)
        body = body_reader(attempt, self._connector.clock, response)
        if response.is_stream_consumed:
            return body.whole(response.content)
        response.stream = stream = drained(response)
        with closing(response):
            for chunk in stream:
                if body.is_done(chunk):
                    break
        return body.outcome()

    def _notice(
        self, attempt: Attempt, leave: Callable[[], bool], made: httpx.Request, event: str, info: Mapping[str, Any]
    ) -> None:
        """Called by httpx at each step of a request (its ``trace`` extension)."""
        if is_about_to_leave(event, info):
            if leave() and self._guard and self._guard.is_closed_by_server:
                raise StaleError
            shorten(made, attempt.deadline - self._connector.clock.now())

    def wake(self) -> None:
        """Ends what is under way."""
        if self._guard:
            self._guard.wake()

    def close(self) -> None:
        """Closes it, unless it is the user's."""
        if self._close:
            self._close()


class BroughtConnection(Connection):
    """Sends over the httpx client or transport the user brought, which stays as it is: at the end of its time a call
    that is not over has its connection shut down from outside."""

    def __init__(self, connector: BaseConnector, origin: str, sender: Any, send: Any, tells: bool) -> None:
        super().__init__(connector, origin, send, tells)
        self._sender = sender

    def send(
        self, prepared: PreparedRequest, attempt: Attempt, leave: Callable[[], bool] | None
    ) -> RawResponse | Failure:
        if leave and not self._tells:
            leave()
        return super().send(prepared, attempt, leave)

    def _exchange(self, made: httpx.Request, attempt: Attempt) -> RawResponse | Failure:
        family = self._connector.family
        if not isinstance(self._sender, (family.Client, family.HTTPTransport)):
            return super()._exchange(made, attempt)  # there is no connection of httpx behind it
        from altegio_core.http.threads import alarm

        def end() -> None:
            shut_down(stream_of(self._sender, made.extensions))

        with alarm.after(attempt.deadline - self._connector.clock.now(), end):
            return super()._exchange(made, attempt)


def failure(error: Exception, *, late: bool) -> Failure | None:
    """What an exception means; None for one of a hook or a transport of the user's, which it would hide."""
    # Most calls go well and do not need this.
    from altegio_core.http import httpx_errors

    return httpx_errors.failure(error, late=late) if httpx_errors.is_of_a_library(error) else None


def is_about_to_leave(event: str, info: Mapping[str, Any]) -> bool:
    # Through a proxy, the CONNECT request for the tunnel goes first: that is not ours.
    return event.endswith(".send_request_headers.started") and info["request"].method != b"CONNECT"


def shorten(made: httpx.Request, left: float) -> None:
    """Shortens the time-outs of a request by what it has waited for the limiter."""
    timeout = made.extensions["timeout"]
    for step in ("read", "write"):
        timeout[step] = max(0.001, min(timeout[step], left))


def body_reader(attempt: Attempt, clock: Clock, response: httpx.Response) -> BodyReader:
    headers = Headers([(name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw])
    return BodyReader(attempt, clock, response.status_code, headers)


def build_request(
    prepared: PreparedRequest,
    attempt: Attempt,
    headers: dict[str, str],
    now: Callable[[], float],
    family: Any = httpx,
) -> httpx.Request:
    """A request built without the help of the httpx client, whose query, cookies and base address are not ours.

    Args:
        prepared: what to send.
        attempt: within what bounds.
        headers: a dictionary to be kept, with those of the httpx client; one the user brings may add some, but none of
            ours changes.
        now: tells the time.
        family: httpx, or httpx2 for what sends requests of that.
    """
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
    method, url = prepared.method, address(family, prepared.origin, prepared.url)
    if prepared.files is not None:
        made: httpx.Request = family.Request(method, url, headers=headers, files=prepared.files, extensions=extensions)
        made.stream = _timed(family)(cast(httpx.SyncByteStream, made.stream), attempt.deadline, now)
        return made
    # Given the headers of the body and the stream itself, httpx does not compute either again.
    content = prepared.content or b""
    written = [(name.encode(), value.encode()) for name, value in headers.items()]
    written.insert(0, (b"host", url.netloc))
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

    def __aiter__(self) -> _Ready:
        return self

    async def __anext__(self) -> bytes:
        for piece in self._pieces:
            return piece
        raise StopAsyncIteration
