"""One connection to the mock server: reads requests, has them answered, writes the answers."""

import re
import socket
import struct
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock
from typing import Any, cast

from altegio_core.mock.reply import Reply, error_reply
from altegio_core.mock.stubs import Outcome
from altegio_core.version import VERSION

_LONGEST_BODY = 64 * 1024 * 1024
_DIGITS = len(str(_LONGEST_BODY))
_BODY_SECONDS = 10.0
_WITHOUT_BODY = frozenset({204, 304})

Answering = Callable[[str, str, str, dict[str, str], bytes], Outcome]
"""Method, path, query, headers by lower-case name, body → what comes of it."""


class Server(ThreadingHTTPServer):
    """Listens, and closes what is open when it stops."""

    daemon_threads = True
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
        """A client that goes away is no news; everything else is told as usual."""
        import sys

        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)

    def stop(self) -> None:
        """Listen no more, and break off what is under way."""
        self.stopping.set()
        self.shutdown()
        self.server_close()
        with self._lock:
            for connection in self._open:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue  # gone already


class Handler(BaseHTTPRequestHandler):
    """See the module."""

    protocol_version = "HTTP/1.1"
    server_version = f"altegio-mock/{VERSION}"
    sys_version = ""
    wbufsize = -1  # an answer goes out in one piece, not held back between its headers and its body
    disable_nagle_algorithm = True

    @property
    def _mock(self) -> Server:
        return cast(Server, self.server)

    def _serve(self) -> None:
        path, _, query = self.path.partition("?")
        length = self.headers.get("content-length", "0")
        if (
            not re.fullmatch(f"[0-9]{{1,{_DIGITS}}}", length)
            or int(length) > _LONGEST_BODY
            or "transfer-encoding" in self.headers
        ):
            self.close_connection = True
            self._write(
                error_reply(413, f"a body of known length, at most {_LONGEST_BODY} bytes, is what the mock reads")
            )
            return
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.connection.settimeout(_BODY_SECONDS)  # what never comes holds nobody up
        content = self.rfile.read(int(length))
        self.connection.settimeout(None)
        outcome = self._mock.answering(self.command, path, query, headers, content)
        if isinstance(outcome, Reply):
            self._write(outcome)
        else:
            self.close_connection = True
            if outcome == "stall":
                self._mock.stopping.wait()
            # Closed in this way, a connection is reset.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()

    do_GET = do_PUT = do_POST = do_DELETE = do_PATCH = do_HEAD = do_OPTIONS = _serve

    def _write(self, reply: Reply) -> None:
        told = {name.lower(): value for name, value in reply.headers.items()}
        has_body = reply.status not in _WITHOUT_BODY and reply.status >= 200
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            # Beyond Latin-1 as servers write it, in UTF-8.
            self.send_header(name, value if value.isascii() else value.encode(errors="replace").decode("latin-1"))
        if reply.content and "content-type" not in told:
            self.send_header("Content-Type", reply.media)
        if has_body and not {"content-length", "transfer-encoding"} & told.keys():
            self.send_header("Content-Length", str(len(reply.content)))
        if told.get("content-length", str(len(reply.content))) != str(len(reply.content)):
            self.close_connection = True  # as a test wants it: the rest never comes
        self.end_headers()
        if has_body and self.command != "HEAD":
            self.wfile.write(reply.content)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: whoever wants to know is told by the mock itself."""
