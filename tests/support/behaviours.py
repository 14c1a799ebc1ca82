"""The ways in which a server goes wrong: acts for the fault server beyond the plain ones."""

import gzip
import math
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from tests.support.server import Act, Received, answer, raw, reset

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
WHOLE = HEAD + b"Content-Length: 11\r\n\r\n"
"""Head of an answer with room for ``{"data": 1}``."""
BODY = b'{"data": 1}'
SMUGGLED = HEAD + b'Content-Length: 20\r\n\r\n{"target": "/other"}'
"""A whole second answer, for whoever mistakes it for one to the next request."""

HTML = b"<!doctype html><html><head><title>Bad gateway</title></head><body>nginx</body></html>"
JSON = b'{"success": false, "data": null, "meta": {"message": "Try again later"}}'
NOT_UTF8 = b"\xff\xfe\x00 \xc3\x28 broken"
BODIES = {"JSON": JSON, "HTML": HTML, "empty": b"", "not UTF-8": NOT_UTF8}

CERTIFICATE = Path(__file__).parent / "untrusted.pem"


def zipped(content: bytes) -> Act:
    """An answer said to be gzip, whatever it is."""
    return answer(200, content, {"Content-Encoding": "gzip"})


def packed(encoding: str, content: bytes) -> Act:
    """An answer said to be packed in that way."""
    return answer(200, content, {"Content-Encoding": encoding})


def many_messages(count: int) -> dict[str, Any]:
    """A refusal with so many messages, each its own."""
    return {"success": False, "meta": {"message": "no", "errors": [f"e{number}" for number in range(count)]}}


def bomb() -> Act:
    """Twenty million zeros in twenty thousand bytes."""
    return zipped(gzip.compress(b"0" * 20_000_000, 9))


def endless(connection: socket.socket, received: Received) -> bool:
    """A body that never ends."""
    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        connection.sendall(b"0" * 65536)


def broken_off(data: bytes) -> Act:
    """So much of an answer, then a reset."""
    return raw(data, reset)


def redirect(status: int, to: str) -> Act:
    return answer(status, b"", {"Location": to})


def too_many(**headers: str) -> Act:
    """429 with these headers, written with underscores."""
    return answer(429, JSON, {name.replace("_", "-"): value for name, value in headers.items()})


def reset_at_once(connection: socket.socket) -> bool:
    """Cut the connection when a request has come, before a byte of it is read."""
    connection.recv(1, socket.MSG_PEEK)
    return reset(connection, Received("", "", {}, b"", 0.0))


def untrusted(connection: socket.socket) -> bool:
    """Show a certificate nobody vouches for."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    context.wrap_socket(connection, server_side=True).recv(1)
    return False


def plain(connection: socket.socket) -> bool:
    """Speak plain HTTP to somebody who wants TLS."""
    connection.recv(65536)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
    return False


@contextmanager
def deaf() -> Iterator[str]:
    """Address of a port whose queue is full: who connects waits without end."""
    with ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


def flood(first: bytes, block: bytes, seconds: float = math.inf) -> Act:
    """Send without end, or until the client goes away or the time is over."""

    def act(connection: socket.socket, received: Received) -> bool:
        until = time.monotonic() + seconds
        connection.sendall(first)
        while time.monotonic() < until:
            connection.sendall(block)
        return False

    return act


def slow_reader(connection: socket.socket) -> bool:
    """Take a request so slowly that no large one is ever taken whole."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    while connection.recv(2_000):
        time.sleep(0.02)
    return False


Welcome = Callable[[socket.socket], bool]
