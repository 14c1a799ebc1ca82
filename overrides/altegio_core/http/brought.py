"""What a client or a transport the user brings has to have, of httpx or httpx2: for type checkers, never loaded."""

from __future__ import annotations

from typing import Any, Protocol


class HttpResponse(Protocol):
    """A response of httpx, as far as checkers need it to tell the two kinds of client apart."""

    @property
    def is_success(self) -> bool: ...


class HttpClient(Protocol):
    """``httpx.Client``, ``httpx2.Client``."""

    @property
    def is_closed(self) -> bool: ...
    def send(
        self, request: Any, *, stream: bool = ..., auth: Any = ..., follow_redirects: Any = ...
    ) -> HttpResponse: ...
    def close(self) -> None: ...


class AsyncHttpClient(Protocol):
    """``httpx.AsyncClient``, ``httpx2.AsyncClient``."""

    @property
    def is_closed(self) -> bool: ...
    async def send(
        self, request: Any, *, stream: bool = ..., auth: Any = ..., follow_redirects: Any = ...
    ) -> HttpResponse: ...
    async def aclose(self) -> None: ...


class Transport(Protocol):
    """A transport of either for a synchronous client."""

    def handle_request(self, request: Any) -> HttpResponse: ...
    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """A transport of either for an asynchronous client."""

    async def handle_async_request(self, request: Any) -> HttpResponse: ...
    async def aclose(self) -> None: ...
