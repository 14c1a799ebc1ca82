"""Stage "fetch": the address of a description → its bytes, within limits of time, size and trust."""

import asyncio
import ssl
import zlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import cache

import httpx

from scripts.spec.errors import PipelineError

Progress = Callable[[int, int | None], None]
"""Told the bytes received so far and the bytes announced, if they were."""

_LOOPBACK = {"localhost", "127.0.0.1", "::1"}


@dataclass(frozen=True)
class Limits:
    """How long, in seconds, and how much, in bytes, a download may take."""

    connect: float = 10
    read: float = 30
    total: float = 300
    size: int = 32 * 1024 * 1024
    redirects: int = 3


@dataclass(frozen=True)
class Download:
    """What came, with the server's marks of the edition for the next conditional request."""

    content: bytes
    etag: str | None = None
    last_modified: str | None = None


def fetch(
    address: str,
    *,
    etag: str | None = None,
    last_modified: str | None = None,
    limits: Limits | None = None,
    progress: Progress | None = None,
) -> Download | None:
    """Download a description; None says that it has not changed since the edition with these marks."""
    headers = {"Accept": "application/yaml, text/yaml, text/plain, */*", "Accept-Encoding": "gzip"}
    if etag:
        headers["If-None-Match"] = etag
    if last_modified:
        headers["If-Modified-Since"] = last_modified
    limits = limits or Limits()
    try:
        return asyncio.run(_fetch(address, headers, limits, progress))
    except TimeoutError:
        raise PipelineError(f"{address}: gave up after {limits.total:g} seconds in all") from None
    except httpx.TimeoutException as error:
        seconds = limits.connect if isinstance(error, httpx.ConnectTimeout) else limits.read
        raise PipelineError(f"{address}: the server does not answer: nothing came for {seconds:g} seconds") from None
    except httpx.TooManyRedirects:
        raise PipelineError(f"{address}: more than {limits.redirects} redirects") from None
    except httpx.RemoteProtocolError as error:
        raise PipelineError(f"{address}: the download is incomplete or garbled: {error}") from None
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise PipelineError(f"{address}: the download failed: {error or type(error).__name__}") from None


@cache
def _certificates(trust_env: bool) -> ssl.SSLContext:
    """Read once for all descriptions, for that takes its time."""
    return httpx.create_ssl_context(trust_env=trust_env)


async def _fetch(address: str, headers: dict[str, str], limits: Limits, progress: Progress | None) -> Download | None:
    on_loopback = _is_loopback(httpx.URL(address))
    timeout = httpx.Timeout(limits.read, connect=limits.connect)
    async with (
        asyncio.timeout(limits.total),
        httpx.AsyncClient(
            headers=headers,
            verify=_certificates(not on_loopback),
            timeout=timeout,
            follow_redirects=True,
            max_redirects=limits.redirects,
            trust_env=not on_loopback,  # a proxy cannot reach our loopback
            event_hooks={"request": [_trust(on_loopback)]},
        ) as client,
        client.stream("GET", address) as response,
    ):
        if response.status_code == httpx.codes.NOT_MODIFIED:
            return None
        if response.status_code != httpx.codes.OK:
            raise PipelineError(
                f"{address}: the server answered {response.status_code} {response.reason_phrase}; has the page moved?"
            )
        content = await _body(response, limits, progress)
        return Download(content, response.headers.get("ETag"), response.headers.get("Last-Modified"))


async def _body(response: httpx.Response, limits: Limits, progress: Progress | None) -> bytes:
    announced = response.headers.get("Content-Length", "")
    total = int(announced) if announced.isdigit() and "Content-Encoding" not in response.headers else None
    content = bytearray()
    too_much = PipelineError(f"{response.url}: more than {limits.size:,} bytes, which no description needs")
    received = 0
    unpacker = _Unpacker(response)
    async for chunk in response.aiter_raw():
        received += len(chunk)
        # No more is unpacked than may come: a small download must not unpack into a great one.
        content += unpacker.unpack(chunk, limits.size + 1 - len(content))
        if max(received, len(content)) > limits.size:
            raise too_much
        if progress:
            progress(len(content), total)
    unpacker.finish()
    return bytes(content)


class _Unpacker:
    """Makes of the bytes on the wire those of the file."""

    def __init__(self, response: httpx.Response) -> None:
        self._url = response.url
        encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
        if encoding not in ("gzip", "identity"):
            raise PipelineError(f"{self._url}: packed as nobody asked for: {encoding[:40]!r}")
        self._inner = zlib.decompressobj(16 + zlib.MAX_WBITS) if encoding == "gzip" else None

    def unpack(self, data: bytes, most: int) -> bytes:
        """What comes of further bytes, at most so much of it."""
        if self._inner is None:
            return data
        try:
            return self._inner.decompress(data, most)
        except zlib.error as error:
            raise PipelineError(f"{self._url}: the download is incomplete or garbled: {error}") from None

    def finish(self) -> None:
        """Nothing more comes."""
        if self._inner is not None and not self._inner.eof:
            raise PipelineError(f"{self._url}: the download is incomplete or garbled: gzip is cut off")


def _is_loopback(url: httpx.URL) -> bool:
    return url.scheme == "http" and url.host in _LOOPBACK


def _trust(on_loopback: bool) -> Callable[[httpx.Request], Awaitable[None]]:
    """A check of every request, redirects included, before it leaves."""

    async def trusted(request: httpx.Request) -> None:
        if request.url.scheme != "https" and not (on_loopback and _is_loopback(request.url)):
            raise PipelineError(f"{request.url}: only https is trusted (http on this very machine alone)")

    return trusted
