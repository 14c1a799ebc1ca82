"""How a request is made for httpx, and what its answers and errors mean."""

import ssl
from collections.abc import Mapping
from typing import Any

import httpx

from altegio_core.base.clock import Clock
from altegio_core.base.response import Headers, RawResponse
from altegio_core.http.flow import Answer, Failure, Send, out_of_time

# In the order of the first match; the class of the exception tells whether the request may have reached the server.
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
_HOPELESS = (httpx.LocalProtocolError, httpx.UnsupportedProtocol, httpx.InvalidURL)
# What sending can raise without a fault in this package or in the user's own transport.
UNREADABLE = httpx.DecodingError
CAUGHT = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError)
_NEVER_TAKEN = frozenset({"authorization", "content-length", "cookie", "host", "transfer-encoding"})
_WITH_LENGTH = frozenset({"POST", "PUT", "PATCH"})


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
    extensions: dict[str, Any] = {"timeout": timeout}
    method, url = outgoing.method, httpx.URL(outgoing.url)
    if outgoing.files is not None:
        return httpx.Request(method, url, headers=headers, files=outgoing.files, extensions=extensions)
    # Told the headers of the body and the stream itself, httpx has nothing left to work out.
    written = [(b"host", url.netloc), *((name.encode(), value.encode()) for name, value in headers.items())]
    if outgoing.content is not None or method in _WITH_LENGTH:
        written.append((b"content-length", b"%d" % len(outgoing.content or b"")))
    stream = httpx.ByteStream(outgoing.content or b"")
    made = httpx.Request(method, url, headers=written, stream=stream, extensions=extensions)
    made.read()  # for transports and hooks of the user's that look into it
    return made


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
        headers = Headers((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw)
        if broken:
            return Answer(RawResponse(response.status_code, headers), broken)
        if self._size > self._send.max_bytes:
            text = f"the answer is longer than {self._send.max_bytes} bytes"
            return Answer(RawResponse(response.status_code, headers), text)
        if self._now() > self._send.deadline:
            return out_of_time()
        return Answer(RawResponse(response.status_code, headers, b"".join(self._chunks)))


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
