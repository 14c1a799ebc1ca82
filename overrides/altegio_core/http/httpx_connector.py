"""Opens connections through httpx: our own, or over the httpx client or transport the user passed in."""

from __future__ import annotations

import logging
import ssl
from collections.abc import Mapping
from functools import partial
from inspect import iscoroutinefunction
from typing import Any
from urllib.request import getproxies

from altegio_core.base.clock import Clock
from altegio_core.base.errors import ConfigurationError
from altegio_core.http.httpx_connection import BroughtConnection, Connection
from altegio_core.http.httpx_family import family_of
from altegio_core.http.options import ClientOptions
from altegio_core.http.socket_guard import DeadlineGuard

# What an httpx client does around its transport is not wanted here, and takes its time: no redirect is followed, no
# cookie kept, no address or header merged.
_NEVER_TAKEN = frozenset({"authorization", "content-length", "cookie", "host", "transfer-encoding"})
_DEFAULTS = {"accept-encoding": "gzip, deflate", "connection": "keep-alive"}
AS_IT_IS: Mapping[str, Any] = {"stream": True, "auth": None, "follow_redirects": False}


class BaseConnector:
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
    _wanted = "an httpx.Client, an httpx2.Client or a transport for one"

    def __init__(self, options: ClientOptions, http: Any, transport: Any, clock: Clock) -> None:
        for brought, does in ((http, "send"), (transport, self._handle)):
            step = getattr(brought, does, None)
            strange = step is None or isinstance(brought, type) or iscoroutinefunction(step) is not self._is_async
            if brought is not None and (strange or (does == "send" and not hasattr(brought, "is_closed"))):
                raise ConfigurationError(f"this client sends through {self._wanted}, not {type(brought).__name__}")
        self._options, self.http, self._transport, self.clock = options, http, transport, clock
        self.family = family_of(transport if http is None else http)
        self.was_forked = self._was_used = False
        self._context: ssl.SSLContext | None = None
        if options.http2 or http is not None or transport is not None:  # which may speak it as well
            silence_http2()
        # Over what the user brings the environment has no say.
        self._proxies = http is None and transport is None and _proxies_named()
        if http is None and transport is None and any(url.startswith("https:") for url in options.base_urls.values()):
            self._context = self._new_context()

    def headers(self) -> dict[str, str]:
        """What is sent along where the client sets none of its own."""
        if self.http is None:
            return _DEFAULTS.copy()
        return {name: value for name, value in self.http.headers.items() if name not in _NEVER_TAKEN}

    @property
    def shares_connections(self) -> bool:
        """Whether what the user brought has connections that a forked process would inherit."""
        family = self.family
        shares = isinstance(self.http, (family.Client, family.AsyncClient)) or isinstance(
            self._transport, (family.HTTPTransport, family.AsyncHTTPTransport)
        )
        return self._was_used and shares

    def _settings(self, origin: str) -> dict[str, Any]:
        """What a transport for connections to that address is made with."""
        if origin.startswith("https:"):
            self._context = self._context or self._new_context()
        # Over HTTP/2 calls share a connection; where the server does not speak it, they have one each.
        width = self._options.max_connections if self._options.http2 else 1
        return {
            "limits": self.family.Limits(max_connections=width, max_keepalive_connections=width),
            "http2": self._options.http2,
            # Without TLS no certificate is verified, and an empty context is made faster than a full one.
            "verify": self._context if origin.startswith("https:") else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
        }

    def _new_context(self) -> ssl.SSLContext:
        from altegio_core.http.environment import CERTIFICATES, from_environment

        context: ssl.SSLContext = from_environment(self.family.create_ssl_context, CERTIFICATES)
        return context

    def _needs_proxy(self, origin: str) -> bool:
        # To this machine's own address a proxy would get the tokens in clear.
        return self._proxies and origin.startswith("https:")


class Connector(BaseConnector):
    """Opens connections of a synchronous client."""

    def open(self, origin: str) -> Connection:
        """A connection to an address such as ``https://host:443``, made with its first request."""
        if self.http is not None or self._transport is not None:
            self._was_used = True
            return BroughtConnection(self, origin, *brought(self.http, self._transport, "handle_request"))
        guard = DeadlineGuard(self.clock.now)
        settings = self._settings(origin)
        if not self._needs_proxy(origin):
            transport = self.family.HTTPTransport(**settings)
            guard.watch(transport)
            return Connection(self, origin, transport.handle_request, True, guard, transport.close)
        from altegio_core.http.environment import PROXIES, from_environment

        client = from_environment(partial(self.family.Client, **settings), PROXIES)
        for behind in {client._transport, *client._mounts.values()} - {None}:
            guard.watch(behind)
        return Connection(self, origin, partial(client.send, **AS_IT_IS), True, guard, client.close)

    def close(self) -> None:
        """Closes a transport the user brought."""
        if self._transport is not None:
            self._transport.close()


def silence_http2() -> None:
    """Lets through nothing below INFO of what the libraries of HTTP/2 log: that is every header, and so every token,
    in clear and in a form that can be decoded."""
    for name in ("hpack.hpack", "hpack.table", "httpcore.http2", "httpcore2.http2"):
        library = logging.getLogger(name)
        if _is_harmless not in library.filters:
            library.addFilter(_is_harmless)


def _is_harmless(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.INFO


def _proxies_named() -> bool:
    """Whether the environment names a proxy; which one is for what address, httpx's own client knows best."""
    return not {"http", "https", "all"}.isdisjoint(getproxies())


def brought(http: Any, transport: Any, handle: str) -> tuple[Any, Any, bool]:
    """What the user brought, what sends, and whether it surely tells when it has a connection in hand."""
    if http is not None:
        return http, partial(http.send, **AS_IT_IS), False
    family = family_of(transport)
    tells = isinstance(transport, (family.HTTPTransport, family.AsyncHTTPTransport))
    return transport, getattr(transport, handle), tells
