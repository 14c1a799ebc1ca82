"""What the client makes of whatever comes back over a real socket, or does not."""

import gzip
import ssl
import time

import pytest

from altegio_core.base.errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    InvalidResponseError,
    RedirectError,
    ServerError,
)
from altegio_core.http.options import CallOptions, ClientOptions
from altegio_core.http.retry import RetryPolicy
from tests.support.family import FAMILY, httpx
from tests.support.server import answer, dribble, hang_up, raw, stall
from tests.unit.conftest import request

# Trio warns of generators inside httpx that nobody can close from outside; the connection itself is closed.
left_by_httpx = pytest.mark.filterwarnings(
    "ignore:Async generator:ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)


def test_a_finite_time_out_also_over_a_client_without_one(kind, serve):
    http = kind.bring(timeout=None)
    with pytest.raises(APITimeoutError):
        kind.caller(serve(stall(5)).url, http=http, timeout=0.2, retries=0).send(request("GET"))


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_an_error_and_is_not_followed(kind, serve, status):
    elsewhere = serve()
    server = serve(answer(status, b"", {"Location": elsewhere.url + "/"}))
    with pytest.raises(RedirectError, match="not followed"):
        kind.caller(server.url).send(request("GET"))
    assert elsewhere.received == []


def test_200_with_any_body_is_returned_as_bytes(kind, serve):
    server = serve(answer(200, b"<html>\xff"), answer(204, b""), raw(b"HTTP/1.1 201 Created\r\n\r\nuntil the end"))
    caller = kind.caller(server.url)
    assert caller.send(request("GET")).content == b"<html>\xff"
    assert caller.send(request("GET")).content == b""
    last = caller.send(request("POST"))
    assert (last.status_code, last.content) == (201, b"until the end")


def test_a_compressed_answer_is_unpacked(kind, serve):
    server = serve(answer(200, gzip.compress(b'{"a":1}'), {"Content-Encoding": "gzip"}))
    assert kind.caller(server.url).send(request("GET")).content == b'{"a":1}'


@left_by_httpx
def test_broken_compression_is_a_bad_answer_and_not_repeated(kind, clock, serve):
    server = serve(answer(200, b"no gzip at all", {"Content-Encoding": "gzip"}))
    with pytest.raises(InvalidResponseError) as caught:
        kind.caller(server.url, clock=clock).send(request("GET"))
    assert caught.value.status_code == 200
    assert len(server.received) == 1


@left_by_httpx
def test_broken_compression_of_an_error_leaves_the_error(kind, clock, serve):
    server = serve(answer(500, b"no gzip at all", {"Content-Encoding": "gzip"}))
    with pytest.raises(ServerError, match="500 Internal Server Error in v1.get_thing"):
        kind.caller(server.url, clock=clock).send(request("GET"))


@left_by_httpx
def test_a_gzip_bomb_is_not_swallowed(kind, serve):
    bomb = gzip.compress(b"\0" * 50_000_000)
    server = serve(answer(200, bomb, {"Content-Encoding": "gzip"}))
    with pytest.raises(InvalidResponseError, match="longer than 1000000 bytes"):
        kind.caller(server.url, max_response_bytes=1_000_000).send(request("GET"))


def endless(connection, received):
    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        connection.sendall(b"x" * 10_000)


@left_by_httpx
def test_an_answer_without_end_is_cut_off(kind, serve):
    began = time.monotonic()
    with pytest.raises(InvalidResponseError, match="longer than 1000000 bytes"):
        kind.caller(serve(endless).url, max_response_bytes=1_000_000).send(request("GET"))
    assert time.monotonic() - began < 5


@pytest.mark.parametrize(
    "data",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n",
        b"\x00\x01\x02 this is not HTTP\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Le",
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
    ],
    ids=["truncated", "chunks", "no-http", "half-headers", "negative-length"],
)
def test_an_answer_that_is_no_http_is_a_connection_error(kind, clock, serve, data):
    server = serve(raw(data))
    with pytest.raises(APIConnectionError):
        kind.caller(server.url, clock=clock).send(request("POST", has_body=True))
    assert len(server.received) == 1


def test_a_connection_closed_between_calls_is_replaced(kind, serve):
    server = serve(raw(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", hang_up))
    caller = kind.caller(server.url, retries=0)
    for _ in range(3):
        caller.send(request("POST"))
        time.sleep(0.02)
    assert server.connections == 3


HALF = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"


@pytest.mark.parametrize("act", [stall(10), raw(HALF, stall(10))], ids=["headers", "body"])
def test_a_server_that_stalls_is_given_up(kind, serve, act):
    began = time.monotonic()
    with pytest.raises(APITimeoutError):
        kind.caller(serve(act).url, timeout=0.3, retries=0).send(request("GET"))
    assert time.monotonic() - began < 2


def test_a_time_out_for_one_call(kind, serve):
    began = time.monotonic()
    with pytest.raises(APITimeoutError, match="time-out in v1.post_thing"):
        kind.caller(serve(stall(10)).url).send(request("POST"), CallOptions(timeout=0.3))
    assert time.monotonic() - began < 2


@left_by_httpx
def test_a_server_that_dribbles_is_given_up_when_the_time_of_the_call_is_over(kind, serve):
    body = raw(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", dribble(b"x" * 1000, 0.05))
    began = time.monotonic()
    with pytest.raises(APITimeoutError, match="exceeded its time limit"):
        kind.caller(serve(body).url, timeout=0.4, retries=RetryPolicy(attempts=1, total=0.5)).send(request("POST"))
    assert time.monotonic() - began < 3


def test_a_certificate_that_is_refused_is_not_tried_again(kind, clock):
    class Refusing(httpx.BaseTransport, httpx.AsyncBaseTransport):
        def handle_request(self, request):
            raise httpx.ConnectError("handshake failed") from ssl.SSLCertVerificationError(
                1, "CERTIFICATE_VERIFY_FAILED"
            )

        async def handle_async_request(self, request):
            self.handle_request(request)

    with pytest.raises(APIConnectionError) as caught:
        kind.caller("https://example.test", transport=Refusing(), clock=clock).send(request("GET"))
    assert caught.value.attempts == 1


@pytest.fixture
def proxied(serve, monkeypatch):
    """A proxy the environment names for everything; it opens no tunnel."""
    for name in ("NO_PROXY", "no_proxy", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    proxy = serve(answer(502, b""))
    for name in ("HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, proxy.url)
    return proxy


def test_a_proxy_the_environment_names_is_used(kind, proxied, clock):
    with pytest.raises(APIConnectionError, match="502"):
        kind.caller("https://api.example.test", clock=clock, retries=0).send(request("GET", "/things"))
    [received] = proxied.received
    assert (received.method, received.target) == ("CONNECT", "api.example.test:443")
    assert "authorization" not in received.headers


def test_an_address_the_environment_takes_out_is_called_without_the_proxy(kind, proxied, monkeypatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with pytest.raises(APIConnectionError):
        kind.caller("https://127.0.0.1:9", retries=0).send(request("GET", "/things"))
    assert proxied.received == []


def test_calls_to_this_machine_stay_on_it(kind, serve, proxied):
    """They go unencrypted, and a proxy would read the tokens."""
    server = serve()
    kind.caller(server.url).send(request("GET", "/things"))
    assert (len(server.received), proxied.received) == (1, [])


NOT_READ_BY_HTTPX = [("NO_PROXY", "localhost,fd00::/8"), ("NO_PROXY", "[::1]")] if FAMILY == "httpx" else []
# httpx 0.27 passes over a file that is not there, and trusts the usual authorities.
MISSING_FILE = [] if httpx.__version__.startswith("0.27.") else [("SSL_CERT_FILE", "/nowhere/to/be/found.pem")]


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        *NOT_READ_BY_HTTPX,
        ("ALL_PROXY", "socks://127.0.0.1:9"),
        ("ALL_PROXY", "socks5://127.0.0.1:9"),
        ("HTTPS_PROXY", "http://user:hunter2@proxy:80port"),
        *MISSING_FILE,
        ("SSLKEYLOGFILE", "/nowhere/to/be/found"),
    ],
)
def test_an_environment_that_cannot_work_is_blamed_by_name_and_only_where_it_matters(
    kind, serve, proxied, monkeypatch, variable, value
):
    monkeypatch.setenv(variable, value)
    if "socks" in value:
        for name in ("HTTP_PROXY", "HTTPS_PROXY"):
            monkeypatch.delenv(name)
    with pytest.raises(ConfigurationError, match=variable) as caught:
        kind.caller("https://127.0.0.1:9").send(request("GET"))
    assert "hunter2" not in str(caught.value)
    assert caught.value.__context__ is None
    assert kind.caller(serve().url).send(request("GET")).status_code == 200


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("body", [None, {"a": "ü"}])
def test_a_transport_of_the_users_sees_a_whole_request(kind, method, body):
    seen = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append((request.content, {**request.headers}, str(request.url)))
        return httpx.Response(200, json={})

    given = request(method, body=body, has_body=body is not None)
    kind.caller("https://example.test", transport=httpx.MockTransport(handle)).send(given)
    [(content, headers, url)] = seen
    assert (content, url) == (b"" if body is None else '{"a":"ü"}'.encode(), "https://example.test/api/v1/things")
    assert headers["host"] == "example.test"
    assert headers.get("content-length") == (None if body is None and method == "GET" else str(len(content)))


def test_http2_without_its_package_is_refused_by_name(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(ConfigurationError, match=r"altegio-client\[http2\]"):
        ClientOptions(http2=True)
