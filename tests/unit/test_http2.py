"""HTTP/2, where the user wants it and the server speaks it: calls share one connection and get their own answers."""

import contextlib
import json
import logging
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import DataReceived, RequestReceived, StreamEnded
from hpack import Decoder, Encoder, HPACKError

from altegio import Altegio
from altegio_core.base.errors import ConfigurationError
from tests.support.family import CORE, FAMILY
from tests.support.server import close_listener
from tests.unit.conftest import PARTNER, USER, Kind, request

CERTIFICATE = Path(__file__).parent.parent / "support" / "untrusted.pem"


class Http2Server:
    """Answers each request with its own path and body."""

    def __init__(self) -> None:
        self.connections = 0
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(CERTIFICATE)
        self._context.set_alpn_protocols(["h2"])
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://localhost:{self._socket.getsockname()[1]}"
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def close(self) -> None:
        close_listener(self._socket, self._accepting)

    def _accept(self) -> None:
        while True:
            try:
                plain, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(plain,), daemon=True).start()

    def _serve(self, plain: socket.socket) -> None:
        with self._context.wrap_socket(plain, server_side=True) as connection:
            http = H2Connection(H2Configuration(client_side=False))
            http.initiate_connection()
            connection.sendall(http.data_to_send())
            came: dict[int, dict[str, str]] = {}
            while data := connection.recv(65536):
                for event in http.receive_data(data):
                    if isinstance(event, RequestReceived):
                        came[event.stream_id] = {"path": dict(event.headers)[b":path"].decode(), "body": ""}
                    elif isinstance(event, DataReceived):
                        came[event.stream_id]["body"] += event.data.decode()
                    elif isinstance(event, StreamEnded):
                        http.send_headers(event.stream_id, [(":status", "200"), ("content-type", "application/json")])
                        http.send_data(event.stream_id, json.dumps(came[event.stream_id]).encode(), end_stream=True)
                connection.sendall(http.data_to_send())


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Http2Server]:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))  # vouched for, here
    server = Http2Server()
    yield server
    server.close()


@pytest.fixture
def kind(kind: Kind) -> Kind:
    if not kind.is_async:
        pytest.skip("http2 is for the asynchronous client")
    return kind


def test_the_synchronous_client_refuses_it() -> None:
    """A thread waiting inside of HTTP/2 cannot be stopped."""
    with pytest.raises(ConfigurationError, match="asynchronous"):
        Altegio("partner", "user", http2=True)
    with pytest.raises(ConfigurationError, match="asynchronous"):
        Altegio("partner", "user").with_options(http2=True)


def test_calls_share_one_connection_and_get_their_own_answers(kind: Callable, server: Http2Server) -> None:
    caller = kind.caller(server.url, http2=True)
    paths = [f"/things/{number}" for number in range(40)]
    caller.send(request("GET", "/things"))
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda path: caller.send(request("GET", path)).content, paths))
    assert [json.loads(answer)["path"] for answer in answers] == [f"/api/v1{path}" for path in paths]
    assert server.connections == 1


def test_a_write_goes_out_with_its_body(kind: Callable, server: Http2Server) -> None:
    caller = kind.caller(server.url, http2=True)
    answer = caller.send(request("POST", "/things", body={"a": "ü" * 1000}, has_body=True))
    assert json.loads(json.loads(answer.content)["body"]) == {"a": "ü" * 1000}


@pytest.fixture
def loud(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Everything is logged, and no client made before has silenced anybody."""
    libraries = ("h2", "hpack", CORE, FAMILY)
    loggers = [logging.getLogger(name) for name in logging.root.manager.loggerDict if name.startswith(libraries)]
    for logger in loggers:
        logger.filters.clear()
    caplog.set_level(logging.DEBUG)
    return caplog


def headers_packed(caplog: pytest.LogCaptureFixture) -> str:
    """Whatever a header block in the log can be decoded to."""
    found = ""
    for record in list(caplog.records):  # decoding logs as well
        for argument in record.args if isinstance(record.args, tuple) else ():
            if isinstance(argument, bytes):
                with contextlib.suppress(HPACKError):
                    found += repr(Decoder().decode(argument, raw=False))
    return found


BROUGHT: dict[str, Callable[[], dict[str, Any]]] = {
    "own": lambda: {"http2": True},
    "client": lambda: {"http": httpx.AsyncClient(http2=True)},
    "transport": lambda: {"transport": httpx.AsyncHTTPTransport(http2=True)},
    "client of httpx2": lambda: {"http": httpx2.AsyncClient(http2=True)},
    "transport of httpx2": lambda: {"transport": httpx2.AsyncHTTPTransport(http2=True)},
}


@pytest.mark.parametrize("brought", BROUGHT.values(), ids=BROUGHT.keys())
def test_no_header_gets_into_the_log_of_a_library(
    brought: Callable[[], dict[str, Any]], kind: Kind, server: Http2Server, loud: pytest.LogCaptureFixture
) -> None:
    settings = brought()
    caller = kind.caller(server.url, **settings)
    for number in range(3):
        caller.send(request("GET", f"/things/{number}"))
    caller.close()
    for one in settings.values():
        if one is not True:
            assert kind.portal
            kind.portal.call(one.aclose)
    shown = loud.text + headers_packed(loud)
    assert "status=200" in shown
    assert server.connections == 1
    assert not any(token in shown for token in (PARTNER, USER))


def test_what_is_packed_would_be_seen(loud: pytest.LogCaptureFixture) -> None:
    Encoder().encode([("authorization", f"Bearer {PARTNER}")])
    assert PARTNER in headers_packed(loud)
