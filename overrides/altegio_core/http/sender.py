"""One attempt: a request handed to httpx, and its answer collected. Loaded with the first call."""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import aclosing, closing
from functools import partial
from typing import Any
from urllib.request import getproxies

import httpx

from altegio_core.base.clock import Clock
from altegio_core.http.flow import Answer, Failure, Send
from altegio_core.http.httpx_adapter import CAUGHT, UNREADABLE, Body, failure, request
from altegio_core.http.options import ClientOptions
from altegio_core.http.socket_guard import AsyncWhole, Watch, Whole

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
        self._watch = Watch(clock)
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

    def attempt(self, send: Send) -> Answer | Failure:
        """Send the request once; RuntimeError if it is closed by then."""
        if self._closed:
            raise RuntimeError("closed")
        body = Body(send, self._clock)
        try:
            made = request(send, self._headers)
            made.extensions["trace"] = self._watch.notice
            self._watch.begin(send.deadline)
            response = self._send(made)
            response.stream = stream = Whole(response)
            with closing(response):
                try:
                    for chunk in response.iter_bytes() if "content-encoding" in response.headers else stream:
                        if body.is_done(chunk):
                            break
                except UNREADABLE as error:
                    return body.outcome(response, broken=str(error))
            return body.outcome(response)
        except CAUGHT as error:
            return failure(error, late=self._clock.now() >= send.deadline)

    def close(self) -> None:
        """Close the connections, those of calls under way as well."""
        self._closed = True
        if self._close:
            self._watch.close()
            self._close()


class AsyncSender:
    """The same for asyncio and trio. A task can be stopped from outside while it waits, so nobody watches."""

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

    async def attempt(self, send: Send) -> Answer | Failure:
        """Send the request once; RuntimeError if it is closed by then."""
        if self._closed:
            raise RuntimeError("closed")
        body = Body(send, self._clock)
        try:
            response = await self._send(request(send, self._headers))
            response.stream = stream = AsyncWhole(response)
            async with aclosing(response):
                try:
                    async for chunk in response.aiter_bytes() if "content-encoding" in response.headers else stream:
                        if body.is_done(chunk):
                            break
                except UNREADABLE as error:
                    return body.outcome(response, broken=str(error))
            return body.outcome(response)
        except CAUGHT as error:
            return failure(error)

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
