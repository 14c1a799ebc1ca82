"""A call ends when it says it ends and takes no more memory than it says, whatever the server sends or does not."""

import gzip
import json
import socket
import subprocess
import sys
import textwrap
import time
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from altegio_core.base.errors import APIConnectionError, APITimeoutError, InvalidResponseError, UnprocessableEntityError
from altegio_core.http.retry import RetryPolicy
from tests.support import behaviours
from tests.support.family import httpx
from tests.support.server import Act, FaultServer, answer
from tests.unit.conftest import kind as kind
from tests.unit.conftest import request
from tests.unit.conftest import serve as serve

# Trio warns of generators inside httpx that nobody can close from outside; the connection itself is closed.
pytestmark = pytest.mark.filterwarnings(
    "ignore:Async generator 'http:ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)

TOTAL = 0.5
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
PACKED = HEAD + b"Content-Encoding: gzip\r\n\r\n"
SECONDS = 6
"""A server goes on for so long; a client that waits for its end is late."""


def flood(first: bytes, block: bytes) -> Act:
    return behaviours.flood(first, block, SECONDS)


FLOODS = {
    "early hints": flood(b"", b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 200),
    "a head without end": flood(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"),
    "empty blocks of gzip": flood(PACKED + b"\x1f\x8b\x08\0\0\0\0\0\0\x03", b"\0\0\0\xff\xff" * 1000),
    "bytes after the end of gzip": flood(PACKED + gzip.compress(b"{}"), b"\0" * 65536),
    "members of gzip, each empty": flood(PACKED, gzip.compress(b"") * 100),
    "chunks of one byte": flood(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
}


def options(**more: Any) -> dict[str, Any]:
    return {"timeout": 0.4, "retries": RetryPolicy(attempts=1, total=TOTAL), "max_response_bytes": 300_000, **more}


@pytest.fixture(params=["own", "brought"])
def ways(request: pytest.FixtureRequest, kind: Any) -> dict[str, Any]:
    """Over connections of its own, and over an httpx client of the user's."""
    return {"http": kind.bring()} if request.param == "brought" else {}


def ended_in_time(caller: Any, **how: Any) -> Exception:
    with suppress(Exception):
        caller.send(request("GET", "/warm"))  # loads what the first call loads
    began = time.monotonic()
    with pytest.raises((APIConnectionError, InvalidResponseError)) as caught:
        caller.send(request(**how))
    # No measure of speed: the servers go on for twelve times as long.
    assert time.monotonic() - began < SECONDS - 2
    return caught.value


@pytest.mark.parametrize("act", FLOODS.values(), ids=FLOODS)
def test_a_flood_is_cut_off(kind, serve, ways, act):
    ended_in_time(kind.caller(serve(answer(), act).url, **options(), **ways))


def test_an_upload_is_cut_off_however_slowly_it_is_taken(kind, ways):
    def drain(connection: socket.socket) -> bool:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        until = time.monotonic() + SECONDS
        while time.monotonic() < until and connection.recv(20_000):
            time.sleep(0.02)
        return False

    server = FaultServer(welcome=drain).start()
    caller = kind.caller(server.url, **options(), **ways)
    error = ended_in_time(caller, method="POST", body={"a": "x" * 20_000_000}, has_body=True)
    server.stop()
    assert isinstance(error, APITimeoutError)


@pytest.fixture
def dead_addresses(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """The port of a host with eight addresses, none of which lets a connection through."""
    held: list[socket.socket] = []
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    addresses = [f"127.0.0.{last}" for last in range(11, 19)]
    for address in addresses:
        full = socket.socket()
        full.bind((address, port))
        full.listen(0)
        held.append(full)
        for _ in range(3):
            waiting = socket.socket()
            waiting.setblocking(False)
            with suppress(BlockingIOError):
                waiting.connect((address, port))
            held.append(waiting)
    known = socket.getaddrinfo

    def look_up(host: Any, *rest: Any, **more: Any) -> Any:
        if host in ("localhost", b"localhost"):
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in addresses]
        return known(host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    yield port
    for one in held:
        one.close()


def test_a_host_of_many_dead_addresses_takes_the_time_of_one(kind, dead_addresses):
    # Eight times that is later than in time.
    hurried = options(connect_timeout=0.8, retries=RetryPolicy(attempts=1, total=1.0))
    caller = kind.caller(f"http://localhost:{dead_addresses}", **hurried)
    assert isinstance(ended_in_time(caller, method="GET"), APITimeoutError)


def test_a_name_that_is_not_looked_up_in_time_ends_the_call(monkeypatch, kind):
    if kind.is_async:
        pytest.skip("an event loop looks names up in a thread, which the call does not wait for")
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: time.sleep(SECONDS))
    assert isinstance(ended_in_time(kind.caller("http://localhost:9", **options()), method="GET"), APITimeoutError)


def test_a_proxy_that_never_opens_its_tunnel_ends_the_call(kind, serve, monkeypatch):
    proxy = serve(flood(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"))
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    ended_in_time(kind.caller("https://api.example.test", **options()), method="GET")


def test_many_distinct_messages_are_read_in_one_go(kind, serve):
    body = {"success": False, "meta": {"message": "no", "errors": [f"e{number}" for number in range(40_000)]}}
    with pytest.raises(UnprocessableEntityError) as caught:
        kind.caller(serve(answer(422, body)).url).send(request("GET"))
    assert len(caught.value.errors[""]) == 40_000
    assert len(str(caught.value)) < 1_000


@pytest.mark.parametrize("body", [b"<" * 50_000, b"<title" * 8_000, b"[" * 50_000, b'{"a":' * 10_000], ids=repr)
def test_pages_that_are_none_are_told_soon(kind, serve, body):
    with pytest.raises(UnprocessableEntityError):
        kind.caller(serve(answer(422, body)).url).send(request("GET"))


@pytest.mark.parametrize("path", ["/" + "a" * 59_000, "/a" * 29_000, "/" + "a-" * 29_000 + "!"])
def test_a_long_path_is_no_puzzle(kind, serve, path):
    client = kind.altegio(serve().url)
    assert kind.call(client.request, "GET", path).status_code == 200


BOMBS = {
    "gzip of gzip": ("gzip, gzip", lambda: gzip.compress(_packed(200))),
    "gzip": ("gzip", lambda: _packed(200)),
    "deflate": ("deflate", lambda: zlib.compress(b"\0" * 200_000_000, 9)),
}


def _packed(megabytes: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join([*(packer.compress(b"\0" * 1_000_000) for _ in range(megabytes)), packer.flush()])


PEAK = textwrap.dedent("""
    import re, sys
    from pathlib import Path
    from altegio import Altegio, errors
    url, most = sys.argv[1], int(sys.argv[2])
    client = Altegio("partner-token", "user-token", base_urls={"v1": url}, retries=0, max_response_bytes=most)
    client.request("GET", "/warm")
    highest = lambda: int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) * 1024
    before = highest()
    try:
        client.request("GET", "/x")
    except errors.AltegioError as error:
        print(type(error).__name__, highest() - before)
""")


def peak(act: Act, most: int) -> tuple[str, int]:
    """The error of a call, and the bytes it took at its highest, in a process of its own."""
    server = FaultServer([answer(), act]).start()
    done = subprocess.run(
        [sys.executable, "-c", PEAK, server.url, str(most)], capture_output=True, text=True, timeout=120, check=False
    )
    server.stop()
    assert done.returncode == 0, done.stderr
    name, size = done.stdout.split()
    return name, int(size)


counts_memory = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="counts memory as Linux tells it")


@counts_memory
@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb_takes_no_more_than_four_times_what_a_response_may(bomb, tell):
    encoding, pack = BOMBS[bomb]
    body, most = pack(), 8_000_000
    name, size = peak(answer(200, body, {"Content-Encoding": encoding}), most)
    tell.append(
        f"{bomb}, {len(body):,} bytes on the wire: {name}, at most {size / 1e6:.1f} MB ({most / 1e6:g} MB allowed)"
    )
    assert name == "InvalidResponseError"
    assert size < 4 * most


@counts_memory
@pytest.mark.parametrize("end", [b'"}', b""], ids=["whole", "cut off"])
def test_an_error_takes_no_more_than_twice_its_body_beside_it(end, tell):
    body = b'{"token":"' + b"a" * 20_000_000 + end
    name, size = peak(answer(404, body), 64_000_000)
    tell.append(f"404 with a secret of 20 MB: at most {size / 1e6:.1f} MB")
    assert name == "NotFoundError"
    assert size < 3 * len(body)


def test_two_members_of_gzip_are_one_body_and_a_cut_off_one_is_none(kind, serve):
    whole = gzip.compress(b'{"a":') + gzip.compress(b"1}")
    packed = {"Content-Encoding": "gzip"}
    caller = kind.caller(serve(answer(200, whole, packed), answer(200, whole[:-9], packed)).url)
    assert json.loads(caller.send(request("GET")).content) == {"a": 1}
    with pytest.raises(InvalidResponseError, match="incomplete"):
        caller.send(request("GET"))


@pytest.mark.parametrize("encoding", ["deflate", "raw deflate"])
def test_both_kinds_of_deflate_are_read(kind, serve, encoding):
    packer = zlib.compressobj(wbits=-15 if encoding.startswith("raw") else 15)
    body = packer.compress(b'{"a": 1}') + packer.flush()
    answer_ = kind.caller(serve(answer(200, body, {"Content-Encoding": "deflate"})).url).send(request("GET"))
    assert answer_.content == b'{"a": 1}'


def test_httpx_still_lets_its_parts_be_reached():
    """Where it does not, deadlines of a synchronous client are kept no more."""
    transport = httpx.HTTPTransport()
    assert hasattr(transport._pool, "_network_backend")
    assert hasattr(transport._pool, "_requests")
