"""A real HTTP server on loopback that misbehaves as it is told, request by request, and counts what it received."""

import contextlib
import json
import socket
import struct
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from attrs import define, field, frozen


@frozen
class Received:
    """One request, as it came in."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    at: float


Act = Callable[[socket.socket, Received], bool]
"""What to do with a request; true keeps the connection open for a further one."""


def echo(connection: socket.socket, received: Received) -> bool:
    """Answer with what was asked for, so that a crossed answer shows."""
    return answer(200, {"target": received.target})(connection, received)


def answer(status: int = 200, body: Any = b"{}", headers: dict[str, str] | None = None, reason: str = "Told") -> Act:
    """A well-formed answer; a body other than bytes is sent as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()

    def act(connection: socket.socket, received: Received) -> bool:
        lines = {"Content-Length": str(len(content)), "Content-Type": "application/json", **(headers or {})}
        head = f"HTTP/1.1 {status} {reason}\r\n" + "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        connection.sendall(head.encode("latin-1") + b"\r\n" + (b"" if received.method == "HEAD" else content))
        return True

    return act


def raw(data: bytes, then: Act | None = None) -> Act:
    """These bytes, whatever they are, and then the given act or the end of the connection."""

    def act(connection: socket.socket, received: Received) -> bool:
        connection.sendall(data)
        return then(connection, received) if then else False

    return act


def reset(connection: socket.socket, received: Received) -> bool:
    """Cut the connection the hard way."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


def hang_up(connection: socket.socket, received: Received) -> bool:
    """Close the connection without a word."""
    return False


def stall(seconds: float) -> Act:
    """Say nothing for so long, or until the client goes away."""

    def act(connection: socket.socket, received: Received) -> bool:
        connection.settimeout(seconds)
        with contextlib.suppress(OSError):
            connection.recv(1)
        return False

    return act


def dribble(data: bytes, pause: float) -> Act:
    """One byte at a time."""

    def act(connection: socket.socket, received: Received) -> bool:
        for value in data:
            connection.sendall(bytes([value]))
            time.sleep(pause)
        return False

    return act


@define
class FaultServer:
    """Carries out one act of the script for each request; the last one serves all further requests.

    Nothing listens before ``start``, but the port is taken: until then connections are refused.
    """

    script: list[Act] = field(factory=lambda: [answer()])
    received: list[Received] = field(factory=list)
    connections: int = 0
    ended: int = 0
    remembers: bool = True
    welcome: Callable[[socket.socket], bool] | None = None
    """What to do with a connection before its first request; false ends it there."""
    _socket: socket.socket = field(factory=socket.socket)
    _accepting: threading.Thread | None = None
    _lock: Any = field(factory=threading.Lock)

    def __attrs_post_init__(self) -> None:
        self._socket.bind(("127.0.0.1", 0))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def start(self) -> "FaultServer":
        self._socket.listen(512)
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()
        return self

    def stop(self) -> None:
        close_listener(self._socket, self._accepting)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with connection:
            try:
                if self.welcome and not self.welcome(connection):
                    return
                while received := _read_request(connection):
                    with self._lock:
                        act = self.script[min(len(self.received), len(self.script) - 1)]
                        if self.remembers:
                            self.received.append(received)
                    if not act(connection, received):
                        return
                    connection.settimeout(None)
            except OSError:
                pass
            finally:
                self.ended += 1


def close_listener(listener: socket.socket, accepting: threading.Thread | None) -> None:
    """Close a socket whose thread accepts connections, once that thread has ended.

    Closed under it, its number may be another server's by the time the thread asks the system for the next connection:
    it then takes, and answers, that server's.
    """
    with contextlib.suppress(OSError):
        listener.shutdown(socket.SHUT_RDWR)
    if accepting is not None:
        accepting.join()
    listener.close()


def _read_request(connection: socket.socket) -> Received | None:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return None
        data += piece
    at = time.monotonic()
    head, body = data.split(b"\r\n\r\n", 1)
    first, *lines = head.decode("latin-1").split("\r\n")
    method, target, _ = first.split(" ", 2)
    headers = {name.strip().lower(): value.strip() for name, value in (line.split(":", 1) for line in lines)}
    length = int(headers.get("content-length", 0))
    while len(body) < length:
        piece = connection.recv(65536)
        if not piece:
            break
        body += piece
    return Received(method, target, headers, body, at)


if __name__ == "__main__":
    # On its own, so that who measures a client does not measure the server: serves until its input ends.
    print(FaultServer([echo], remembers=False).start().url, flush=True)
    sys.stdin.read()
