"""The httpx client behind a client and all its copies: made on first use, once, and closed once."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from altegio_core.errors import ClientClosedError

if TYPE_CHECKING:
    import httpx

Http = TypeVar("Http", "httpx.Client", "httpx.AsyncClient")


class Connections(Generic[Http]):
    """Holds an httpx client, given by the user or made when first asked for.

    Args:
        make: makes one.
        given: the user's own, which is never closed here.
    """

    def __init__(self, make: Callable[[], Http], given: Http | None) -> None:
        self._make: Callable[[], Http] = make
        self._http: Http | None = given
        self._owned = given is None
        self._closed = False
        self._lock = threading.Lock()

    def get(self) -> Http:
        """The httpx client.

        Raises:
            ClientClosedError: it is closed.
        """
        with self._lock:
            if self._closed or (self._http is not None and self._http.is_closed):
                raise ClientClosedError("the client is closed")
            if self._http is None:
                self._http = self._make()
            return self._http

    def give_up(self) -> Http | None:
        """Let nobody use it any more; returns what is left to close."""
        with self._lock:
            left = self._http if self._owned and not self._closed else None
            self._closed = True
            return left
