"""The adapter to httpx: one attempt sent and its response read, and what the exceptions of httpx mean.

No other module imports httpx but the socket guard. Loaded with the first call.
"""

import ssl
from collections.abc import Awaitable, Callable, Mapping
from contextlib import aclosing, closing
from functools import partial
from typing import Any
from urllib.request import getproxies

import httpx

from altegio_core.base.clock import Clock
from altegio_core.base.response import Headers, RawResponse
from altegio_core.http.flow import Attempt, Failure, Received, out_of_time
from altegio_core.http.options import ClientOptions
from altegio_core.http.socket_guard import AsyncDrainedStream, DeadlineGuard, DrainedStream

# In the order of the first match; the class of the exception tells whether the request may have reached the server.
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
_HOPELESS = (httpx.LocalProtocolError, httpx.UnsupportedProtocol, httpx.InvalidURL)
# What sending can raise without a fault in this package or in the user's own transport.
_UNREADABLE = httpx.DecodingError
_CAUGHT = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError)
_NEVER_TAKEN = frozenset({"authorization", "content-length", "cookie", "host", "transfer-encoding"})
_WITH_LENGTH = frozenset({"POST", "PUT", "PATCH"})
# What an httpx client does around its transport is not wanted here, and takes its time: no redirect is followed, no
# cookie kept, no address or header merged.
_DEFAULTS: Mapping[str, str] = {"accept-encoding": "gzip, deflate", "connection": "keep-alive"}
_AS_IT_IS: Mapping[str, Any] = {"stream": True, "auth": None, "follow_redirects": False}


class Sender:
    """Sends through a transport, or an httpx client where the user brought one or the environment names proxies.

    Args:
        options: of the client that is the first to call.
        http: the user's httpx client; it is not closed here.
        transport: the user's transport.
        clock: tells when an attempt is over.
    """

    def __init__(
        self, options: ClientOptions, http: httpx.Client | None, transport: httpx.BaseTransport | None, clock: Clock
    ) -> None:
        self._clock, self._closed = clock, False
        self._watch = DeadlineGuard(clock)
        self._client = http or (httpx.Client(**_settings(options)) if transport is None and _has_proxies() else None)
        self._headers = _DEFAULTS
        self._send: Callable[[httpx.Request], httpx.Response]
        if self._client:
            self._send, self._headers = partial(self._client.send, **_AS_IT_IS), self._client.headers
            self._close = self._client.close if http is None else None
        else:
            transport = transport or httpx.HTTPTransport(**_settings(options))
            self._send, self._close = transport.handle_request, transport.close

    @property
    def is_closed(self) -> bool:
        """Whether it is closed, or the user has closed the httpx client behind."""
        return self._closed or (self._client is not None and self._client.is_closed)

    def send(self, attempt: Attempt) -> Received | Failure:
        """Send the request once; RuntimeError if it is closed by then."""
        if self._closed:
            raise RuntimeError("closed")
        body = BodyReader(attempt, self._clock)
        try:
            made = build_request(attempt, self._headers)
            made.extensions["trace"] = self._watch.notice
            self._watch.begin(attempt.deadline)
            response = self._send(made)
            response.stream = stream = DrainedStream(response)
            with closing(response):
                try:
                    for chunk in response.iter_bytes() if "content-encoding" in response.headers else stream:
                        if body.is_done(chunk):
                            break
                except _UNREADABLE as error:
                    return body.outcome(response, broken=str(error))
            return body.outcome(response)
        except _CAUGHT as error:
            return _failure(error, late=self._clock.now() >= attempt.deadline)

    def close(self) -> None:
        """Close the connections, those of calls under way as well."""
        self._closed = True
        if self._close:
            self._watch.close()
            self._close()


class AsyncSender:
    """The same for asyncio and trio. A task can be cancelled while it waits, so it needs no deadline guard."""

    def __init__(
        self,
        options: ClientOptions,
        http: httpx.AsyncClient | None,
        transport: httpx.AsyncBaseTransport | None,
        clock: Clock,
    ) -> None:
        self._clock, self._closed = clock, False
        client = http or (httpx.AsyncClient(**_settings(options)) if transport is None and _has_proxies() else None)
        self._client = client
        self._headers = _DEFAULTS
        self._send: Callable[[httpx.Request], Awaitable[httpx.Response]]
        if client:
            self._send, self._headers = partial(client.send, **_AS_IT_IS), client.headers
            self._close = client.aclose if http is None else None
        else:
            transport = transport or httpx.AsyncHTTPTransport(**_settings(options))
            self._send, self._close = transport.handle_async_request, transport.aclose

    @property
    def is_closed(self) -> bool:
        """Whether it is closed, or the user has closed the httpx client behind."""
        return self._closed or (self._client is not None and self._client.is_closed)

    async def send(self, attempt: Attempt) -> Received | Failure:
        """Send the request once; RuntimeError if it is closed by then."""
        if self._closed:
            raise RuntimeError("closed")
        body = BodyReader(attempt, self._clock)
        try:
            response = await self._send(build_request(attempt, self._headers))
            response.stream = stream = AsyncDrainedStream(response)
            async with aclosing(response):
                try:
                    async for chunk in response.aiter_bytes() if "content-encoding" in response.headers else stream:
                        if body.is_done(chunk):
                            break
                except _UNREADABLE as error:
                    return body.outcome(response, broken=str(error))
            return body.outcome(response)
        except _CAUGHT as error:
            return _failure(error)

    async def close(self) -> None:
        """Close the connections."""
        self._closed = True
        if self._close:
            await self._close()


def _has_proxies() -> bool:
    """Whether the environment names a proxy; which one is for what address, httpx's own client knows best."""
    return not {"http", "https", "all"}.isdisjoint(getproxies())


def _settings(options: ClientOptions) -> dict[str, Any]:
    width = options.max_connections
    return {"limits": httpx.Limits(max_connections=width, max_keepalive_connections=width), "http2": options.http2}


def build_request(attempt: Attempt, defaults: Mapping[str, str]) -> httpx.Request:
    """A request built without the help of the httpx client, whose query, cookies and base address are not ours.

    Args:
        send: what to attempt.
        defaults: headers of the httpx client; a client the user brings may add some, but none of ours changes.
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
    method, url = prepared.method, httpx.URL(prepared.url)
    if prepared.files is not None:
        return httpx.Request(method, url, headers=headers, files=prepared.files, extensions=extensions)
    # Given the headers of the body and the stream itself, httpx does not compute either again.
    written = [(b"host", url.netloc), *((name.encode(), value.encode()) for name, value in headers.items())]
    if prepared.content is not None or method in _WITH_LENGTH:
        written.append((b"content-length", b"%d" % len(prepared.content or b"")))
    stream = httpx.ByteStream(prepared.content or b"")
    made = httpx.Request(method, url, headers=written, stream=stream, extensions=extensions)
    made.read()  # for transports and hooks of the user's that look into it
    return made


class BodyReader:
    """Collects the body of an answer within bounds of time and size."""

    def __init__(self, attempt: Attempt, clock: Clock) -> None:
        self._attempt, self._now = attempt, clock.now
        self._chunks: list[bytes] = []
        self._size = 0

    def is_done(self, chunk: bytes) -> bool:
        """Take a piece; true if no more may be read."""
        self._chunks.append(chunk)
        self._size += len(chunk)
        return self._size > self._attempt.max_bytes or self._now() > self._attempt.deadline

    def outcome(self, response: httpx.Response, broken: str = "") -> Received | Failure:
        """What to make of the answer once reading has ended."""
        headers = Headers((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw)
        if broken:
            return Received(RawResponse(response.status_code, headers), broken)
        if self._size > self._attempt.max_bytes:
            text = f"the answer is longer than {self._attempt.max_bytes} bytes"
            return Received(RawResponse(response.status_code, headers), text)
        if self._now() > self._attempt.deadline:
            return out_of_time()
        return Received(RawResponse(response.status_code, headers, b"".join(self._chunks)))


def _failure(error: Exception, *, late: bool = False) -> Failure:
    """What an exception means. Its text is kept and it is not: it holds the request with its Authorization header.

    Args:
        error: the exception.
        late: whether the time of the call is over.
    """
    if late and isinstance(error, httpx.ReadTimeout):
        return out_of_time()
    text = " ".join(str(error).split()) or type(error).__name__
    timeout = isinstance(error, httpx.TimeoutException)
    if timeout:
        text = f"{type(error).__name__}: {text}" if text != type(error).__name__ else text
    if isinstance(error, _HOPELESS):
        # Such texts quote what they do not like, and that may be a header.
        text = f"the request cannot be sent over HTTP ({type(error).__name__})"
    passing = not isinstance(error, _HOPELESS) and not _caused_by(error, ssl.SSLCertVerificationError)
    return Failure(text, sent=not isinstance(error, _UNSENT), timeout=timeout, passing=passing)


def _caused_by(error: BaseException | None, kind: type[BaseException]) -> bool:
    while error is not None:
        if isinstance(error, kind):
            return True
        error = error.__cause__ or error.__context__
    return False
