"""What a server of HTTP/2 does with a request, well or badly."""

import json
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.events import RequestReceived
from h2.exceptions import ProtocolError
from h2.settings import SettingCodes

from tests.support.behaviours import CERTIFICATE, Welcome

Act2 = Callable[[H2Connection, int, str, Callable[[], None]], None]
"""Given the connection, the stream, the path that was asked for, and what sends what is ready to be sent."""


def http2(act: Act2) -> Welcome:
    """Speak HTTP/2, and do this with each request."""

    def welcome(plain: socket.socket) -> bool:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATE)
        context.set_alpn_protocols(["h2"])
        with context.wrap_socket(plain, server_side=True) as connection:
            http = H2Connection(H2Configuration(client_side=False, validate_outbound_headers=False))
            http.initiate_connection()
            flush = lambda: connection.sendall(http.data_to_send())  # noqa: E731
            flush()
            with suppress(ProtocolError):  # once the act has closed the connection
                while data := connection.recv(65536):
                    for event in http.receive_data(data):
                        if isinstance(event, RequestReceived):
                            act(http, event.stream_id, dict(event.headers)[b":path"].decode(), flush)
                    flush()
        return False

    return welcome


def _head(status: str = "200") -> Any:
    return [(":status", status), ("content-type", "application/json")]


def echo(http: H2Connection, stream: int, path: str, flush: Callable[[], None]) -> None:
    http.send_headers(stream, _head())
    http.send_data(stream, json.dumps({"target": path}).encode(), end_stream=True)


def reset(http: H2Connection, stream: int, path: str, flush: Callable[[], None]) -> None:
    http.reset_stream(stream, ErrorCodes.INTERNAL_ERROR)


def go_away(http: H2Connection, stream: int, path: str, flush: Callable[[], None]) -> None:
    http.close_connection(ErrorCodes.ENHANCE_YOUR_CALM, last_stream_id=0)


def odd_status(http: H2Connection, stream: int, path: str, flush: Callable[[], None]) -> None:
    http.send_headers(stream, _head("abc"), end_stream=True)


def no_streams(http: H2Connection, stream: int, path: str, flush: Callable[[], None]) -> None:
    http.update_settings({SettingCodes.MAX_CONCURRENT_STREAMS: 0})


def pings(http: H2Connection, stream: int, path: str, flush: Callable[[], None]) -> None:
    while True:
        for _ in range(100):
            http.ping(b"12345678")
        flush()


def settings(http: H2Connection, stream: int, path: str, flush: Callable[[], None]) -> None:
    while True:
        for number in range(100):
            http.update_settings({SettingCodes.INITIAL_WINDOW_SIZE: 65_535 + number})
        flush()


def body_without_end(http: H2Connection, stream: int, path: str, flush: Callable[[], None]) -> None:
    http.send_headers(stream, _head())
    http.send_data(stream, b"{")
