"""The adapter to httpx for asyncio and trio: opens connections, and sends one attempt at a time over each."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import aclosing
from functools import partial
from typing import Any

import httpx

from altegio_core.base.response import RawResponse
from altegio_core.http.httpx_connection import (
    StaleError,
    body_reader,
    build_request,
    failure,
    is_about_to_leave,
    shorten,
)
from altegio_core.http.httpx_connector import AS_IT_IS, BaseConnector, brought
from altegio_core.http.read_pieces import AsyncPieces
from altegio_core.http.request import PreparedRequest
from altegio_core.http.socket_guard import drained_async
from altegio_core.http.steps import STALE, Attempt, Failure


class AsyncConnection:
    """Sends requests, as Connection does. A task can be cancelled while it waits, so it needs no deadline guard. Over
    HTTP/2 several calls share one."""

    def __init__(
        self,
        connector: BaseConnector,
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

    async def send(
        self, prepared: PreparedRequest, attempt: Attempt, leave: Callable[[], Awaitable[bool]] | None
    ) -> RawResponse | Failure:
        """Sends the request once. Arguments and result as above."""
        now = self._connector.clock.now
        try:
            made = build_request(prepared, attempt, self._connector.headers(), now, self._connector.family)
            if self._pieces:
                self._pieces.deadline = attempt.deadline
            if leave:
                if not self._tells:
                    await leave()
                made.extensions["trace"] = partial(self._notice, attempt, leave, made)
            response = await self._send(made)
            body = body_reader(attempt, self._connector.clock, response)
            if response.is_stream_consumed:
                return body.whole(response.content)
            response.stream = stream = drained_async(response)
            async with aclosing(response), aclosing(stream.chunks()) as chunks:
                async for chunk in chunks:
                    if body.is_done(chunk):
                        break
            self._has_served = True
            return body.outcome()
        except StaleError:
            return STALE
        except Exception as error:
            if (outcome := failure(error, late=now() >= attempt.deadline)) is None:
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
        elif is_about_to_leave(event, info):
            if await leave() and self.calls == 1 and self._has_served and _is_readable(self._stream):
                raise StaleError
            shorten(made, attempt.deadline - self._connector.clock.now())

    async def close(self) -> None:
        """Closes it, unless it is the user's."""
        if self._close:
            await self._close()


class AsyncConnector(BaseConnector):
    """Opens connections of an asynchronous client."""

    _handle = "handle_async_request"
    _is_async = True
    _wanted = "an httpx.AsyncClient, an httpx2.AsyncClient or a transport for one"

    def open(self, origin: str) -> AsyncConnection:
        """A connection to an address such as ``https://host:443``, made with its first request."""
        if self.http is not None or self._transport is not None:
            self._was_used = True
            _, send, tells = brought(self.http, self._transport, "handle_async_request")
            return AsyncConnection(self, origin, send, tells)
        settings, pieces = self._settings(origin), AsyncPieces(self.clock.now)
        if not self._needs_proxy(origin):
            transport = self.family.AsyncHTTPTransport(**settings)
            pieces.watch(transport)
            return AsyncConnection(self, origin, transport.handle_async_request, True, pieces, transport.aclose)
        from altegio_core.http.environment import PROXIES, from_environment

        client = from_environment(partial(self.family.AsyncClient, **settings), PROXIES)
        for behind in {client._transport, *client._mounts.values()} - {None}:
            pieces.watch(behind)
        return AsyncConnection(self, origin, partial(client.send, **AS_IT_IS), True, pieces, client.aclose)

    async def close(self) -> None:
        """Closes a transport the user brought."""
        if self._transport is not None:
            await self._transport.aclose()


def _is_readable(stream: Any) -> bool:
    return stream is not None and bool(stream.get_extra_info("is_readable"))
