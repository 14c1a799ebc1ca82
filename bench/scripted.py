"""A local server that answers as told, request by request, and keeps what came and when."""

import json
import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

RESET = (0, None)
"""In place of an answer: the connection is reset after the request was read."""

Answer = tuple[int, Any]


class Server(ThreadingHTTPServer):
    """Gives the answers of ``script`` in turn, the last one for ever."""

    request_queue_size = 64  # with the default of 5 some of a burst would try again a second later

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.script: list[Answer] = []
        self.bodies: list[Any] = []
        self.times: list[float] = []
        self._lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def begin(self, *script: Answer) -> None:
        """Forget what came, and answer so from here on."""
        self.script, self.bodies, self.times = list(script), [], []

    def take(self, body: bytes) -> Answer:
        """Note a request; returns its answer."""
        with self._lock:
            self.bodies.append(json.loads(body) if body else None)
            self.times.append(time.monotonic())
            return self.script.pop(0) if len(self.script) > 1 else self.script[0]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Nothing: connections are reset here on purpose."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def _answer(self) -> None:
        status, data = self.server.take(self.rfile.read(int(self.headers.get("Content-Length", 0))))
        if not status:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()
            raise ConnectionAbortedError
        content = json.dumps(data).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = _answer

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def serving() -> Iterator[Server]:
    """A server until the block is left."""
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
