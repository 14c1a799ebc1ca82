"""The connections of a client and all its copies: made on first use, once, closed once, never overrun."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from altegio_core.base.errors import ClientClosedError

if TYPE_CHECKING:
    import anyio

    from altegio_core.http import httpx_adapter

Gate = TypeVar("Gate", "threading.Semaphore", "anyio.Semaphore")
Sender = TypeVar("Sender", "httpx_adapter.Sender", "httpx_adapter.AsyncSender")


class ConnectionPool(Generic[Sender, Gate]):
    """Holds what sends, made when first asked for.

    Args:
        make: makes it.
        make_gate: makes a semaphore that lets through as many calls as there may be connections. The pool of httpx
            could hold them back as well, but takes the longer for each call the more of them wait, until with a
            thousand nothing moves.
    """

    def __init__(self, make: Callable[[], Sender], make_gate: Callable[[], Gate]) -> None:
        self._make: Callable[[], Sender] = make
        self._make_gate: Callable[[], Gate] = make_gate
        self._made: tuple[Sender, Gate] | None = None
        self._closed = False
        self._lock = threading.Lock()

    def get(self) -> tuple[Sender, Gate]:
        """What sends, and the gate to pass before.

        Raises:
            ClientClosedError: it is closed.
        """
        with self._lock:
            if self._made is None and not self._closed:
                self._made = self._make(), self._make_gate()
            if self._made is None or self._closed or self._made[0].is_closed:
                raise ClientClosedError("the client is closed")
            return self._made

    def give_up(self) -> Sender | None:
        """Let nobody use it any more; returns what is left to close."""
        with self._lock:
            left = self._made[0] if self._made and not self._closed else None
            self._closed = True
            return left
