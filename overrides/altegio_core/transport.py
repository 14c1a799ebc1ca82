"""The only module that knows httpx, beside `sockets`: how a request is made for it, what answers and errors mean."""

import ssl
from collections.abc import Mapping
from typing import Any
from urllib.request import getproxies

import httpx

from altegio_core.clock import Clock
from altegio_core.config import ClientOptions
from altegio_core.exchange import Answer, Failure, Send
from altegio_core.raw import Headers, RawResponse

# In the order of the first match; the class of the exception tells whether the request may have reached the server.
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
_HOPELESS = (httpx.LocalProtocolError, httpx.UnsupportedProtocol, httpx.InvalidURL)
# What sending can raise without a fault in this package or in the user's own transport.
UNREADABLE = httpx.DecodingError
CAUGHT = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError)
_NEVER_TAKEN = frozenset({"authorization", "cookie", "host"})


class Direct:
    """Sends through one transport. What an httpx client does around it is not wanted here, and takes its time: no
    redirect is followed, no cookie kept, no address or header merged."""

    headers: Mapping[str, str] = {"accept-encoding": "gzip, deflate", "connection": "keep-alive"}

    def __init__(self, transport: httpx.BaseTransport) -> None:
        self._transport = transport
        self.is_closed = False

    def send(self, request: httpx.Request, **_: Any) -> httpx.Response:
        """Send, with the arguments and errors of ``httpx.Client.send``; the body is left to be read."""
        if self.is_closed:
            raise RuntimeError("closed")
        return self._transport.handle_request(request)

    def close(self) -> None:
        """Close the connections."""
        self.is_closed = True
        self._transport.close()


class AsyncDirect:
    """The same for an asynchronous transport."""

    headers = Direct.headers

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self._transport = transport
        self.is_closed = False

    async def send(self, request: httpx.Request, **_: Any) -> httpx.Response:
        """Send, with the arguments and errors of ``httpx.AsyncClient.send``; the body is left to be read."""
        if self.is_closed:
            raise RuntimeError("closed")
        return await self._transport.handle_async_request(request)

    async def aclose(self) -> None:
        """Close the connections."""
        self.is_closed = True
        await self._transport.aclose()


def http(options: ClientOptions, transport: httpx.BaseTransport | None) -> httpx.Client | Direct:
    """What a client sends through to whom the user brings no httpx client."""
    if transport is None and _has_proxies():
        return httpx.Client(**_settings(options))
    return Direct(transport or httpx.HTTPTransport(**_settings(options)))


def async_http(
    options: ClientOptions, transport: httpx.AsyncBaseTransport | None
) -> httpx.AsyncClient | AsyncDirect:
    """The same for an asynchronous client."""
    if transport is None and _has_proxies():
        return httpx.AsyncClient(**_settings(options))
    return AsyncDirect(transport or httpx.AsyncHTTPTransport(**_settings(options)))


def _has_proxies() -> bool:
    """Whether the environment names a proxy; which one is for what address, httpx's own client knows best."""
    return not {"http", "https", "all"}.isdisjoint(getproxies())


def _settings(options: ClientOptions) -> dict[str, Any]:
    width = options.max_connections
    return {"limits": httpx.Limits(max_connections=width, max_keepalive_connections=width)}


def request(send: Send, defaults: Mapping[str, str]) -> httpx.Request:
    """A request built without the help of the httpx client, whose query, cookies and base address are not ours.

    Args:
        send: what to send.
        defaults: headers of the httpx client; a client the user brings may add some, but none of ours changes.
    """
    outgoing = send.outgoing
    headers = {name: value for name, value in defaults.items() if name not in _NEVER_TAKEN}
    if outgoing.content is None:
        headers.pop("content-type", None)
    headers.update(outgoing.headers)
    timeout = {"connect": send.connect_timeout, "read": send.timeout, "write": send.timeout, "pool": send.timeout}
    return httpx.Request(
        outgoing.method,
        outgoing.url,
        headers=headers,
        content=outgoing.content,
        files=outgoing.files,
        extensions={"timeout": timeout},
    )


class Body:
    """Collects the body of an answer within bounds of time and size."""

    def __init__(self, send: Send, clock: Clock) -> None:
        self._send, self._now = send, clock.now
        self._chunks: list[bytes] = []
        self._size = 0

    def is_done(self, chunk: bytes) -> bool:
        """Take a piece; true if no more may be read."""
        self._chunks.append(chunk)
        self._size += len(chunk)
        return self._size > self._send.max_bytes or self._now() > self._send.deadline

    def outcome(self, response: httpx.Response, broken: str = "") -> Answer | Failure:
        """What to make of the answer once reading has ended."""
        headers = Headers(response.headers.multi_items())
        if broken:
            return Answer(RawResponse(response.status_code, headers), broken)
        if self._size > self._send.max_bytes:
            text = f"the answer is longer than {self._send.max_bytes} bytes"
            return Answer(RawResponse(response.status_code, headers), text)
        if self._now() > self._send.deadline:
            return out_of_time()
        return Answer(RawResponse(response.status_code, headers, b"".join(self._chunks)))


def out_of_time(*, sent: bool = True) -> Failure:
    """The attempt took all the time the call may take, or not sent, waited as long for a connection to come free."""
    text = "the call took longer than it may" if sent else "no connection came free in the time the call may take"
    return Failure(text, sent=sent, timeout=True)


def failure(error: Exception, *, late: bool = False) -> Failure:
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
