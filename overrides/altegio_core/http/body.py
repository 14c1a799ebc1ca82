"""Reads the body of a response within bounds of time and size, unpacked where it comes packed."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping

from altegio_core.base.clock import Clock
from altegio_core.base.response import Headers, RawResponse
from altegio_core.http.steps import Attempt, Failure, out_of_time

_PIECE = 64 * 1024


class UnreadableError(Exception):
    """The body cannot be read; the text says why."""


class BodyReader:
    """Collects one body.

    Args:
        attempt: tells the bounds.
        clock: tells when its time is over.
        status_code: of the response.
        headers: of the response.
    """

    def __init__(self, attempt: Attempt, clock: Clock, status_code: int, headers: Headers) -> None:
        self._attempt, self._now = attempt, clock.now
        self._status_code, self._headers = status_code, headers
        self._chunks: list[bytes] = []
        self._size = self._received = 0
        self._unreadable = ""
        self._unpacker = self._new_unpacker(headers)

    def is_done(self, chunk: bytes) -> bool:
        """Takes a piece as it came over the wire; true if no more may be read."""
        self._received += len(chunk)
        if self._unpacker is None:
            self._keep(chunk)
        # What packing cannot add to a body is there to be counted only.
        elif self._received > self._attempt.max_bytes + self._attempt.max_bytes // 8 + 1024:
            self._size = self._received
        else:
            self._unpack(self._unpacker, chunk)
        return bool(self._unreadable) or self._is_too_long or self._now() > self._attempt.deadline

    def whole(self, content: bytes) -> RawResponse:
        """The response with a body somebody else has read and unpacked, such as a hook of an httpx client."""
        self._keep(content)
        return self._response()

    def outcome(self) -> RawResponse | Failure:
        """What to make of the response once reading has ended."""
        if not (self._unreadable or self._is_too_long):
            if self._now() > self._attempt.deadline:
                return out_of_time()
            if self._unpacker is not None:
                self._finish(self._unpacker)
        return self._response()

    @property
    def _is_too_long(self) -> bool:
        return self._size > self._attempt.max_bytes

    def _response(self) -> RawResponse:
        if self._is_too_long:
            self._unreadable = f"the answer is longer than {self._attempt.max_bytes} bytes"
        if self._unreadable:
            return RawResponse(self._status_code, self._headers, unreadable=self._unreadable)
        chunks, self._chunks = self._chunks, []
        return RawResponse(self._status_code, self._headers, b"".join(chunks))

    def _keep(self, piece: bytes) -> None:
        self._chunks.append(piece)
        self._size += len(piece)

    def _new_unpacker(self, headers: Mapping[str, str]) -> Unpacker | None:
        encoding = headers.get("content-encoding", "").strip().lower()
        if encoding in ("", "identity"):
            return None
        try:
            return Unpacker(encoding)
        except UnreadableError as error:
            self._unreadable = str(error)
            return None

    def _unpack(self, unpacker: Unpacker, chunk: bytes) -> None:
        try:
            for piece in unpacker.unpack(chunk):
                self._keep(piece)
                if self._is_too_long:
                    return
        except UnreadableError as error:
            self._unreadable = str(error)

    def _finish(self, unpacker: Unpacker) -> None:
        try:
            unpacker.finish()
        except UnreadableError as error:
            self._unreadable = str(error)


class Unpacker:
    """Unpacks gzip or deflate piece by piece, so that the size is checked while a small body becomes a great one.

    Args:
        encoding: value of a Content-Encoding header.

    Raises:
        UnreadableError: an encoding that was not asked for, or more than one.
    """

    def __init__(self, encoding: str) -> None:
        self._window = _WINDOWS.get(encoding, 0)
        if not self._window:
            from altegio_core.base.printable import printable

            raise UnreadableError(f"it has a content encoding that was not requested: {printable(encoding, 40)}")
        self._inner = zlib.decompressobj(self._window)
        self._begun = self._at_end = False

    def unpack(self, data: bytes) -> Iterator[bytes]:
        """The pieces in it, none longer than 64 KiB.

        Raises:
            UnreadableError: it is not packed as it says.
        """
        try:
            while data and not self._at_end:
                if piece := self._next(data):
                    yield piece
                data = self._inner.unconsumed_tail
                if self._inner.eof:
                    data = self._next_member()
            # What zlib held back because a piece was full comes without further data.
            while not self._at_end and (piece := self._inner.decompress(b"", _PIECE)):
                yield piece
        except zlib.error as error:
            raise UnreadableError(f"its body does not match its content encoding: {error}") from None

    def finish(self) -> None:
        """Nothing more comes.

        Raises:
            UnreadableError: it was cut off.
        """
        if self._begun and not self._at_end and not self._inner.eof:
            raise UnreadableError("its compressed body is incomplete")

    def _next(self, data: bytes) -> bytes:
        first, self._begun = not self._begun, True
        try:
            return self._inner.decompress(data, _PIECE)
        except zlib.error:
            if self._window != zlib.MAX_WBITS or not first:
                raise
        # Some servers mean the bare form by "deflate".
        self._window = -zlib.MAX_WBITS
        self._inner = zlib.decompressobj(self._window)
        return self._inner.decompress(data, _PIECE)

    def _next_member(self) -> bytes:
        """What follows the end of one stream: gzip allows a further one; anything else is no part of the body."""
        rest = self._inner.unused_data
        if self._window == _GZIP and rest[:1] == b"\x1f":
            self._inner = zlib.decompressobj(self._window)
            return rest
        # A member may begin with the next piece of data; until then this is the end.
        self._at_end = bool(rest) or self._window != _GZIP
        return b""


_GZIP = 16 + zlib.MAX_WBITS
_WINDOWS = {"gzip": _GZIP, "x-gzip": _GZIP, "deflate": zlib.MAX_WBITS}
