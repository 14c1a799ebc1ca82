"""Limits how much is read from a connection at once, so that a deadline is noticed between two reads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from altegio_core.http.socket_guard import piece


class AsyncPieces:
    """Sees to it that a call over the connection of an asynchronous transport can be cancelled in time.

    Args:
        now: tells the time.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self.deadline = float("inf")

    def watch(self, transport: Any) -> None:
        """As for DeadlineGuard."""
        pool = transport._pool
        pool._network_backend = _AsyncBackend(pool._network_backend, self)

    @property
    def left(self) -> float:
        """Seconds until the end of the call."""
        return self.deadline - self._now()


class _AsyncBackend:
    """Opens connections for httpx that are read in pieces."""

    def __init__(self, inner: Any, pieces: AsyncPieces) -> None:
        self._inner, self._pieces = inner, pieces

    async def connect_tcp(self, *what: Any, **how: Any) -> Any:
        return _AsyncStream(await self._inner.connect_tcp(*what, **how), self._pieces)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class _AsyncStream:
    """A connection read in pieces."""

    def __init__(self, inner: Any, pieces: AsyncPieces) -> None:
        self._inner, self._pieces = inner, pieces
        # What each call asks for, without a call of ours in between.
        self.write, self.get_extra_info, self.aclose = inner.write, inner.get_extra_info, inner.aclose

    async def read(self, max_bytes: int, timeout: float | None = None) -> Any:
        return await self._inner.read(piece(max_bytes, self._pieces.left), timeout=timeout)

    async def start_tls(self, *what: Any, **how: Any) -> Any:
        return _AsyncStream(await self._inner.start_tls(*what, **how), self._pieces)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)
