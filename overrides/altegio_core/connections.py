"""The httpx client behind a client and all its copies: made on first use, once, closed once, never overrun."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from altegio_core.errors import ClientClosedError

if TYPE_CHECKING:
    import anyio
    import httpx

    from altegio_core.sockets import Watch
    from altegio_core.transport import AsyncDirect, Direct

Gate = TypeVar("Gate", "threading.Semaphore", "anyio.Semaphore")
Http = TypeVar("Http", "httpx.Client | Direct", "httpx.AsyncClient | AsyncDirect")


class Connections(Generic[Http, Gate]):
    """Holds an httpx client given by the user, or what does for one, made when first asked for.

    Args:
        make: makes one.
        given: the user's own, which is never closed here.
        make_gate: makes a semaphore that lets through as many calls as there may be connections. The pool of httpx
            could hold them back as well, but takes the longer for each call the more of them wait, until with a
            thousand nothing moves.
    """

    def __init__(self, make: Callable[[], Http], given: Http | None, make_gate: Callable[[], Gate]) -> None:
        self._make: Callable[[], Http] = make
        self._make_gate: Callable[[], Gate] = make_gate
        self._gate: Gate | None = None
        self._http: Http | None = given
        self._watch: Watch | None = None
        self._owned = given is None
        self._closed = False
        self._lock = threading.Lock()

    def get(self) -> tuple[Http, Gate]:
        """The httpx client, and the gate to pass before sending.

        Raises:
            ClientClosedError: it is closed.
        """
        with self._lock:
            if self._closed or (self._http is not None and self._http.is_closed):
                raise ClientClosedError("the client is closed")
            if self._http is None:
                self._http = self._make()
            if self._gate is None:
                self._gate = self._make_gate()
            return self._http, self._gate

    def watched(self, make: "Callable[[], Watch]") -> "Watch":
        """What watches over the sockets; made when first asked for."""
        with self._lock:
            self._watch = self._watch or make()
            return self._watch

    def give_up(self) -> Http | None:
        """Let nobody use it any more; returns what is left to close."""
        with self._lock:
            left = self._http if self._owned and not self._closed else None
            self._closed = True
            return left
