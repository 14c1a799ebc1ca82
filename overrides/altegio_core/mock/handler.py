"""Handles one connection to the mock server: reads requests and writes answers."""

import re
import socket
import struct
from collections.abc import Callable
from http import HTTPStatus
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Event, Lock
from time import gmtime, struct_time
from typing import Any, cast

from altegio_core.mock.head import Head, Unreadable, read_head
from altegio_core.mock.reply import Outcome, Reply, error_reply
from altegio_core.version import VERSION

_LONGEST_BODY = 64 * 1024 * 1024
_LENGTH = re.compile(f"[0-9]{{1,{len(str(_LONGEST_BODY))}}}")
_BODY_SECONDS = 10.0
_WITHOUT_BODY = frozenset({204, 304})
_PHRASES = {status.value: status.phrase for status in HTTPStatus}
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

Answering = Callable[[str, str, str, dict[str, str], bytes], Outcome]
"""Method, path, query, headers by lower-case name, body → what comes of it."""


class Server(ThreadingTCPServer):
    """Listens, and closes open connections when it stops."""

    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], answering: Answering) -> None:
        self.answering = answering
        self.stopping = Event()
        self._open: set[socket.socket] = set()
        self.address_family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
        self._lock = Lock()
        super().__init__(address, Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignores clients that disconnect; reports other errors as usual."""
        import sys

        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)

    def stop(self) -> None:
        """Stops listening and aborts open connections."""
        self.stopping.set()
        self.shutdown()
        self.server_close()
        with self._lock:
            for connection in self._open:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue  # closed already


class Handler(StreamRequestHandler):
    """Handles one connection."""

    wbufsize = -1  # sends an answer at once instead of delaying the body after the headers
    disable_nagle_algorithm = True

    def handle(self) -> None:
        """Answers requests until either side closes the connection."""
        while self._serve():
            self.wfile.flush()

    def _serve(self) -> bool:
        """Answers a request; returns whether another may follow."""
        try:
            head = read_head(self.rfile)
        except Unreadable as error:
            return self._write(error_reply(400, str(error)), "GET", stays=False)
        if head is None:
            return False
        length = head.headers.get("content-length", "0")
        if not _LENGTH.fullmatch(length) or int(length) > _LONGEST_BODY or "transfer-encoding" in head.headers:
            reason = f"a body of known length, at most {_LONGEST_BODY} bytes, is what the mock reads"
            return self._write(error_reply(413, reason), head.method, stays=False)
        path, _, query = head.target.partition("?")
        mock = cast(Server, self.server)
        outcome = mock.answering(head.method, path, query, head.headers, self._body(head, int(length)))
        if isinstance(outcome, Reply):
            return self._write(outcome, head.method, stays=head.stays)
        if outcome == "stall":
            mock.stopping.wait()
        # Closing with this option resets the connection.
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        return False

    def _body(self, head: Head, length: int) -> bytes:
        if head.headers.get("expect", "").lower() == "100-continue":
            self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            self.wfile.flush()
        self.connection.settimeout(_BODY_SECONDS)  # a body that never arrives must not block the server
        content = self.rfile.read(length)
        self.connection.settimeout(None)
        return content

    def _write(self, reply: Reply, method: str, *, stays: bool) -> bool:
        """Writes an answer; returns whether the connection stays open."""
        has_body = reply.status not in _WITHOUT_BODY
        own = {"Server": f"altegio-mock/{VERSION}", "Date": _date(gmtime())}
        if reply.content:
            own["Content-Type"] = reply.media
        if has_body and "transfer-encoding" not in map(str.lower, reply.headers):
            own["Content-Length"] = str(len(reply.content))
        if not stays:
            own["Connection"] = "close"
        # Headers given by a test replace our own.
        written = {name.lower(): (name, value) for name, value in [*own.items(), *reply.headers.items()]}
        lines = [f"HTTP/1.1 {reply.status} {_PHRASES.get(reply.status, '')}"]
        lines += [f"{name}: {value}" for name, value in written.values()]
        # Characters beyond Latin-1 are written in UTF-8, as servers do.
        self.wfile.write("".join(f"{line}\r\n" for line in [*lines, ""]).encode(errors="replace"))
        if has_body and method != "HEAD":
            self.wfile.write(reply.content)
        values = {name: value for name, (_, value) in written.items()}
        # With a length invented by a test, the rest of the body never arrives.
        fits = values.get("content-length", str(len(reply.content))) == str(len(reply.content))
        return fits and values.get("connection", "").lower() != "close"


def _date(now: struct_time) -> str:
    """Returns a time in the format of HTTP headers, always in English."""
    day, month = _DAYS[now.tm_wday], _MONTHS[now.tm_mon - 1]
    return f"{day}, {now.tm_mday:02} {month} {now.tm_year} {now.tm_hour:02}:{now.tm_min:02}:{now.tm_sec:02} GMT"
