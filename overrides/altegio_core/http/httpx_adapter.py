"""The adapter to httpx: one attempt sent and its response read.

No other module imports httpx but its neighbours ``httpx_*`` and ``socket_guard``. Loaded with the first call.
"""

import ssl
from collections.abc import Awaitable, Callable, Mapping
from contextlib import aclosing, closing
from functools import partial
from inspect import iscoroutinefunction
from typing import Any
from urllib.request import getproxies

import httpx

from altegio_core.base.clock import Clock
from altegio_core.base.errors import ConfigurationError
from altegio_core.base.response import Headers, RawResponse
from altegio_core.http import log
from altegio_core.http.body import BodyReader
from altegio_core.http.flow import STALE, Attempt, Failure
from altegio_core.http.httpx_request import build_request
from altegio_core.http.options import ClientOptions
from altegio_core.http.socket_guard import (
    AsyncDrainedStream,
    AsyncPieces,
    DeadlineGuard,
    DrainedStream,
    shut_down,
    stream_of,
)

# What an httpx client does around its transport is not wanted here, and takes its time: no redirect is followed, no
# cookie kept, no address or header merged.
_DEFAULTS: Mapping[str, str] = {"accept-encoding": "gzip, deflate", "connection": "keep-alive"}
_AS_IT_IS: Mapping[str, Any] = {"stream": True, "auth": None, "follow_redirects": False}


class _StaleError(Exception):
    """The server closed the connection while its request waited for the limiter; nothing was sent."""


class _Connector:
    """Opens connections: of our own, or over the httpx client or transport the user brought.

    Args:
        options: of the client that is the first to call.
        http: the user's httpx client; it is not closed here.
        transport: the user's transport.
        clock: tells when an attempt is over.

    Raises:
        ConfigurationError: what the user brought is for the other kind of client.
    """

    _handle = "handle_request"
    _is_async = False
    _wanted = "an httpx.Client or a transport for one"

    def __init__(self, options: ClientOptions, http: Any, transport: Any, clock: Clock) -> None:
        for brought, does in ((http, "send"), (transport, self._handle)):
            step = getattr(brought, does, None)
            if brought is not None and (step is None or iscoroutinefunction(step) is not self._is_async):
                raise ConfigurationError(f"this client sends through {self._wanted}, not {type(brought).__name__}")
        self._options, self._http, self._transport, self.clock = options, http, transport, clock
        self.headers: Mapping[str, str] = _DEFAULTS if http is None else http.headers
        self.was_forked = self._was_used = False
        self._context: ssl.SSLContext | None = None
        if options.http2:
            log.silence_http2()
        # Over what the user brings the environment has no say.
        self._proxies = http is None and transport is None and _proxies_named()
        if http is None and transport is None and any(url.startswith("https:") for url in options.base_urls.values()):
            self._context = self._new_context()

    @property
    def is_closed(self) -> bool:
        """Whether the user has closed the httpx client behind."""
        return self._http is not None and bool(self._http.is_closed)

    @property
    def is_forked(self) -> bool:
        """Whether there are connections behind that belong to the parent of this process."""
        shares = isinstance(self._http, httpx.Client | httpx.AsyncClient) or isinstance(
            self._transport, httpx.HTTPTransport | httpx.AsyncHTTPTransport
        )
        return self.was_forked and self._was_used and shares

    def _settings(self, origin: str) -> dict[str, Any]:
        """What a transport for connections to that address is made with."""
        if origin.startswith("https:"):
            self._context = self._context or self._new_context()
        # Over HTTP/2 calls share a connection; where the server does not speak it, they have one each.
        width = self._options.max_connections if self._options.http2 else 1
        return {
            "limits": httpx.Limits(max_connections=width, max_keepalive_connections=width),
            "http2": self._options.http2,
            # Without TLS no certificate is needed, and one that vouches for nobody is soon loaded.
            "verify": self._context if origin.startswith("https:") else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
        }

    def _new_context(self) -> ssl.SSLContext:
        from altegio_core.http.environment import CERTIFICATES, from_environment

        return from_environment(httpx.create_ssl_context, CERTIFICATES)

    def _needs_proxy(self, origin: str) -> bool:
        # To this machine's own address a proxy would get the tokens in clear.
        return self._proxies and origin.startswith("https:")


class Connector(_Connector):
    """Opens connections of a synchronous client."""

    def open(self, origin: str) -> "Connection":
        """A connection to an address such as ``https://host:443``, made with its first request."""
        if self._http is not None or self._transport is not None:
            self._was_used = True
            return BroughtConnection(self, origin, *_brought(self._http, self._transport, "handle_request"))
        guard = DeadlineGuard(self.clock.now)
        settings = self._settings(origin)
        if not self._needs_proxy(origin):
            transport = httpx.HTTPTransport(**settings)
            guard.watch(transport)
            return Connection(self, origin, transport.handle_request, True, guard, transport.close)
        from altegio_core.http.environment import PROXIES, from_environment

        client = from_environment(partial(httpx.Client, **settings), PROXIES)
        for behind in {client._transport, *client._mounts.values()} - {None}:
            guard.watch(behind)
        return Connection(self, origin, partial(client.send, **_AS_IT_IS), True, guard, client.close)

    def close(self) -> None:
        """Close a transport the user brought."""
        if self._transport is not None:
            self._transport.close()


class AsyncConnector(_Connector):
    """Opens connections of an asynchronous client."""

    _handle = "handle_async_request"
    _is_async = True
    _wanted = "an httpx.AsyncClient or a transport for one"

    def open(self, origin: str) -> "AsyncConnection":
        """A connection to an address such as ``https://host:443``, made with its first request."""
        if self._http is not None or self._transport is not None:
            self._was_used = True
            _, send, tells = _brought(self._http, self._transport, "handle_async_request")
            return AsyncConnection(self, origin, send, tells)
        settings, pieces = self._settings(origin), AsyncPieces(self.clock.now)
        if not self._needs_proxy(origin):
            transport = httpx.AsyncHTTPTransport(**settings)
            pieces.watch(transport)
            return AsyncConnection(self, origin, transport.handle_async_request, True, pieces, transport.aclose)
        from altegio_core.http.environment import PROXIES, from_environment

        client = from_environment(partial(httpx.AsyncClient, **settings), PROXIES)
        for behind in {client._transport, *client._mounts.values()} - {None}:
            pieces.watch(behind)
        return AsyncConnection(self, origin, partial(client.send, **_AS_IT_IS), True, pieces, client.aclose)

    async def close(self) -> None:
        """Close a transport the user brought."""
        if self._transport is not None:
            await self._transport.aclose()


def _proxies_named() -> bool:
    """Whether the environment names a proxy; which one is for what address, httpx's own client knows best."""
    return not {"http", "https", "all"}.isdisjoint(getproxies())


def _brought(http: Any, transport: Any, handle: str) -> tuple[Any, Any, bool]:
    """What the user brought, what sends, and whether it surely tells when it has a connection in hand."""
    if http is not None:
        return http, partial(http.send, **_AS_IT_IS), False
    tells = isinstance(transport, httpx.HTTPTransport | httpx.AsyncHTTPTransport)
    return transport, getattr(transport, handle), tells


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
        connector: _Connector,
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
            made = build_request(attempt, self._connector.headers, now)
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
        response.stream = stream = DrainedStream(response)
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

    def __init__(self, connector: _Connector, origin: str, sender: Any, send: Any, tells: bool) -> None:
        super().__init__(connector, origin, send, tells)
        self._sender = sender

    def send(self, attempt: Attempt, leave: Callable[[], bool] | None) -> RawResponse | Failure:
        if leave and not self._tells:
            leave()
        return super().send(attempt, leave)

    def _exchange(self, made: httpx.Request, attempt: Attempt) -> RawResponse | Failure:
        if not isinstance(self._sender, httpx.Client | httpx.HTTPTransport):
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
        connector: _Connector,
        origin: str,
        send: Callable[[httpx.Request], Awaitable[httpx.Response]],
        tells: bool,
        pieces: AsyncPieces | None = None,
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
            made = build_request(attempt, self._connector.headers, now)
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
            response.stream = stream = AsyncDrainedStream(response)
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
