"""The adapter to httpx: one attempt sent over a connection, and its response read.

No other module imports httpx but its neighbours ``httpx_*`` and ``socket_guard``. Loaded with the first call.
"""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import aclosing, closing
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx

from altegio_core.base.clock import Clock
from altegio_core.base.response import Headers, RawResponse
from altegio_core.http.body import BodyReader
from altegio_core.http.httpx_request import build_request
from altegio_core.http.socket_guard import DeadlineGuard, drained, drained_async, shut_down, stream_of
from altegio_core.http.steps import STALE, Attempt, Failure

if TYPE_CHECKING:
    from altegio_core.http.httpx_connector import BaseConnector
    from altegio_core.http.read_pieces import AsyncPieces


class _StaleError(Exception):
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
        connector: "BaseConnector",
        origin: str,
        send: Callable[[httpx.Request], httpx.Response],
        tells: bool,
        guard: DeadlineGuard | None = None,
        close: Callable[[], None] | None = None,
    ) -> None:
        self.origin = origin
        self._connector, self._send, self._tells, self._guard, self._close = connector, send, tells, guard, close

    def send(self, attempt: Attempt, leave: Callable[[], bool] | None) -> RawResponse | Failure:
        """Send the request once.

        Args:
            attempt: what to send.
            leave: called with the connection in hand, last before the request leaves; tells whether it had to wait.

        Returns:
            What was received, a Failure, or STALE: the server closed the connection in between.
        """
        now = self._connector.clock.now
        try:
            made = build_request(attempt, self._connector.headers, now, self._connector.family)
            if self._guard:
                self._guard.deadline = attempt.deadline
            if leave:
                made.extensions["trace"] = partial(self._notice, attempt, leave, made)
            return self._exchange(made, attempt)
        except _StaleError:
            return STALE
        except Exception as error:
            if (outcome := _failure(error, late=now() >= attempt.deadline)) is None:
                raise
            return outcome

    def _exchange(self, made: httpx.Request, attempt: Attempt) -> RawResponse | Failure:
        response = self._send(made)
        body = _body_reader(attempt, self._connector.clock, response)
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
        """What httpx tells its progress to."""
        if not _is_about_to_leave(event, info):
            return
        if leave() and self._guard and self._guard.is_closed_by_server:
            raise _StaleError
        _shorten(made, attempt.deadline - self._connector.clock.now())

    def wake(self) -> None:
        """End what is under way."""
        if self._guard:
            self._guard.wake()

    def close(self) -> None:
        """Close it, unless it is the user's."""
        if self._close:
            self._close()


class BroughtConnection(Connection):
    """Sends over the httpx client or transport the user brought, which stays as it is: at the end of its time a call
    that is not over has its connection shut down from outside."""

    def __init__(self, connector: "BaseConnector", origin: str, sender: Any, send: Any, tells: bool) -> None:
        super().__init__(connector, origin, send, tells)
        self._sender = sender

    def send(self, attempt: Attempt, leave: Callable[[], bool] | None) -> RawResponse | Failure:
        if leave and not self._tells:
            leave()
        return super().send(attempt, leave)

    def _exchange(self, made: httpx.Request, attempt: Attempt) -> RawResponse | Failure:
        family = self._connector.family
        if not isinstance(self._sender, (family.Client, family.HTTPTransport)):
            return super()._exchange(made, attempt)  # there is no connection of httpx behind it
        from altegio_core.http.threads import alarm

        def end() -> None:
            shut_down(stream_of(self._sender, made.extensions))

        with alarm.after(attempt.deadline - self._connector.clock.now(), end):
            return super()._exchange(made, attempt)


class AsyncConnection:
    """The same for asyncio and trio. A task can be cancelled while it waits, so it needs no deadline guard. Over
    HTTP/2 several calls share one."""

    def __init__(
        self,
        connector: "BaseConnector",
        origin: str,
        send: Callable[[httpx.Request], Awaitable[httpx.Response]],
        tells: bool,
        pieces: "AsyncPieces | None" = None,
        close: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        self.origin = origin
        self.calls = 0
        self.is_retired = False
        self._connector, self._send, self._tells = connector, send, tells
        self._pieces, self._close = pieces, close
        self._stream: Any = None
        self._has_served = False

    async def send(self, attempt: Attempt, leave: Callable[[], Awaitable[bool]] | None) -> RawResponse | Failure:
        """Send the request once. Arguments and result as above."""
        now = self._connector.clock.now
        try:
            made = build_request(attempt, self._connector.headers, now, self._connector.family)
            if self._pieces:
                self._pieces.deadline = attempt.deadline
            if leave:
                if not self._tells:
                    await leave()
                made.extensions["trace"] = partial(self._notice, attempt, leave, made)
            response = await self._send(made)
            body = _body_reader(attempt, self._connector.clock, response)
            if response.is_stream_consumed:
                return body.whole(response.content)
            response.stream = stream = drained_async(response)
            async with aclosing(response), aclosing(stream.chunks()) as chunks:
                async for chunk in chunks:
                    if body.is_done(chunk):
                        break
            self._has_served = True
            return body.outcome()
        except _StaleError:
            return STALE
        except Exception as error:
            if (outcome := _failure(error, late=now() >= attempt.deadline)) is None:
                raise
            return outcome

    async def _notice(
        self,
        attempt: Attempt,
        leave: Callable[[], Awaitable[bool]],
        made: httpx.Request,
        event: str,
        info: Mapping[str, Any],
    ) -> None:
        if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            self._stream, self._has_served = info["return_value"], False
        elif _is_about_to_leave(event, info):
            if await leave() and self.calls == 1 and self._has_served and _is_readable(self._stream):
                raise _StaleError
            _shorten(made, attempt.deadline - self._connector.clock.now())

    async def close(self) -> None:
        """Close it, unless it is the user's."""
        if self._close:
            await self._close()


def _failure(error: Exception, *, late: bool) -> Failure | None:
    """What an exception means; None for one of a hook or a transport of the user's, which it would hide."""
    # Most calls go well and do not need this.
    from altegio_core.http.httpx_errors import failure, is_of_a_library

    return failure(error, late=late) if is_of_a_library(error) else None


def _is_about_to_leave(event: str, info: Mapping[str, Any]) -> bool:
    # A proxy is asked for a tunnel first.
    return event.endswith(".send_request_headers.started") and info["request"].method != b"CONNECT"


def _is_readable(stream: Any) -> bool:
    return stream is not None and bool(stream.get_extra_info("is_readable"))


def _shorten(made: httpx.Request, left: float) -> None:
    """Having waited, a request has less time than it set out with."""
    timeout = made.extensions["timeout"]
    for step in ("read", "write"):
        timeout[step] = max(0.001, min(timeout[step], left))


def _body_reader(attempt: Attempt, clock: Clock, response: httpx.Response) -> BodyReader:
    headers = Headers((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw)
    return BodyReader(attempt, clock, response.status_code, headers)
