"""The mock server against odd requests, and told odd answers."""

import http.client
import io
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from email.utils import parsedate_to_datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altegio import Altegio
from altegio.mock import MockServer
from altegio_core.mock.head import Unreadable, read_head

TOKENS = {"Authorization": "Bearer partner, User user", "Accept": "application/vnd.api.v2+json"}
EVENT = "/api/v2/locations/1/events/2"


@pytest.fixture
def mock() -> Iterator[MockServer]:
    with MockServer() as mock:
        yield mock


def got(mock: MockServer) -> tuple[Any, bytes]:
    """Headers and body of the answer."""
    with closing(http.client.HTTPConnection("127.0.0.1", mock.port, timeout=5)) as connection:
        connection.request("GET", EVENT, headers=TOKENS)
        with connection.getresponse() as response:
            return response.headers, response.read() if response.headers["Content-Length"] != "14" else b""


def test_it_listens_where_there_is_only_ipv6():
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("this machine has no IPv6")
    with MockServer(host="::1") as mock, Altegio("partner", "user", base_urls=mock.base_urls) as altegio:
        assert altegio.v2.events.get_event(1, 2).data.id


@pytest.mark.parametrize(("name", "value"), [("Content-Type", "text/html"), ("content-length", "14")])
def test_a_header_a_test_gives_replaces_the_mocks_own(mock, name, value):
    mock.answer("v2", "get_event", json={"data": None}, headers={name: value})
    assert got(mock)[0].get_all(name) == [value]


def test_a_length_that_is_none_breaks_the_answer_off(mock):
    mock.answer("v2", "get_event", json={"data": None}, headers={"Content-Length": "999"})
    with pytest.raises(http.client.IncompleteRead):
        got(mock)


def test_a_header_beyond_latin_1_goes_out_in_utf_8(mock):
    mock.answer("v2", "get_event", headers={"X-Note": "→"})
    assert got(mock)[0]["X-Note"].encode("latin-1").decode() == "→"


@pytest.mark.parametrize(
    "given",
    [
        {"headers": {"X-A": "a\r\nX-B: b"}},
        {"headers": {"X A": "a"}},
        {"headers": ["X-A: a"]},
        {"status": 99},
        {"status": "x"},
        {"status": None},
        {"content": "text"},
        {"times": 0},
        {"times": 1.5},
        {"times": "all"},
    ],
)
def test_what_no_answer_can_be_is_refused(mock, given):
    (name,) = given
    with pytest.raises(ValueError, match=name.removesuffix("s")):
        mock.answer("v2", "get_event", **given)
    with mock.client() as altegio:
        assert altegio.v2.events.get_event(1, 2).data.id  # as if nothing had been prepared


def test_half_a_surrogate_pair_is_sent_as_an_escape(mock):
    mock.answer("v2", "get_event", json={"data": "\ud800"}, check=False)
    assert got(mock)[1] == b'{"data": "\\ud800"}'


@pytest.mark.parametrize("length", ["²", "9" * 5000, "-1", "1e3", "0x10", ""])
def test_a_length_nobody_can_read_is_refused(mock, length):
    with socket.create_connection(("127.0.0.1", mock.port), timeout=5) as raw:
        raw.sendall(f"POST {EVENT} HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n\r\n".encode())
        assert raw.recv(100).startswith(b"HTTP/1.1 413")


def test_a_body_that_never_comes_holds_nobody_up(mock, monkeypatch):
    monkeypatch.setattr("altegio_core.mock.handler._BODY_SECONDS", 0.2)
    with socket.create_connection(("127.0.0.1", mock.port), timeout=5) as raw:
        raw.sendall(f"POST {EVENT} HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n{{".encode())
        assert raw.recv(100) == b""


NAMES = st.from_regex(r"[A-Za-z][A-Za-z0-9-]{0,12}", fullmatch=True)
VALUES = st.text(st.characters(min_codepoint=32, max_codepoint=255, exclude_characters="\x7f\x85\xa0"), max_size=20)


@given(
    st.lists(st.tuples(NAMES, VALUES), max_size=8), st.sampled_from(["\r\n", "\n"]), st.sampled_from(["", " ", "\t "])
)
def test_heads_are_read_as_the_standard_library_reads_them(headers, end, gap):
    lines = [f"{name}:{gap}{value.strip()}{gap}" for name, value in headers]
    written = "".join(f"{line}{end}" for line in [*lines, ""]).encode("latin-1")
    head = read_head(io.BytesIO(b"PATCH /a?b=%20 HTTP/1.1\r\n" + written))
    told = http.client.parse_headers(io.BytesIO(written))
    assert head is not None
    assert (head.method, head.target) == ("PATCH", "/a?b=%20")
    assert head.headers == {name.lower(): value.rstrip() for name, value in told.items()}


@pytest.mark.parametrize(
    "sent",
    [
        "GET /\r\n\r\n",
        "GET / HTTP/2\r\n\r\n",
        "GET / HTTP/1.1\r\nno colon\r\n\r\n",
        "GET / HTTP/1.1\r\nA: b\r\n folded\r\n\r\n",
        "GET / HTTP/1.1\r\nA : b\r\n\r\n",
        "GET / HTTP/1.1\r\nA: b",
        f"GET /{'x' * 70_000} HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\n" + "".join(f"A{n}: b\r\n" for n in range(300)) + "\r\n",
    ],
)
def test_what_is_no_request_is_not_read(sent):
    with pytest.raises(Unreadable):
        read_head(io.BytesIO(sent.encode()))


def test_what_is_no_request_is_refused_in_the_envelope(mock):
    with socket.create_connection(("127.0.0.1", mock.port), timeout=5) as raw:
        raw.sendall(b"GET / HTTP/2\r\n")
        answer = b"".join(iter(lambda: raw.recv(65_536), b""))
    assert answer.startswith(b"HTTP/1.1 400 Bad Request\r\n")
    assert b'"success": false' in answer


def told(mock: MockServer, sent: str) -> list[str]:
    """The first lines of all answers to what is sent at once."""
    with socket.create_connection(("127.0.0.1", mock.port), timeout=5) as raw:
        raw.sendall(sent.encode())
        raw.shutdown(socket.SHUT_WR)
        answers = b"".join(iter(lambda: raw.recv(65_536), b"")).decode()
    return re.findall(r"HTTP/1\.1 \d+ [\w ]+", answers)


def test_a_connection_stays_open_as_long_as_the_client_wants(mock):
    asked = f"GET {EVENT} HTTP/1.1\r\nHost: x\r\n"
    assert told(mock, f"{asked}\r\n{asked}\r\n") == ["HTTP/1.1 401 Unauthorized"] * 2
    assert told(mock, f"{asked}Connection: close\r\n\r\n{asked}\r\n") == ["HTTP/1.1 401 Unauthorized"]
    old = asked.replace("HTTP/1.1", "HTTP/1.0")
    assert told(mock, f"{old}\r\n{asked}\r\n") == ["HTTP/1.1 401 Unauthorized"]


def test_a_client_that_asks_before_it_sends_a_body_is_told_to(mock):
    asked = f"POST {EVENT} HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n{{}}"
    assert told(mock, asked) == ["HTTP/1.1 100 Continue", "HTTP/1.1 405 Method Not Allowed"]


def test_an_unknown_method_is_refused_as_one_the_path_does_not_take(mock):
    assert told(mock, f"PROPFIND {EVENT} HTTP/1.1\r\nHost: x\r\n\r\n") == ["HTTP/1.1 405 Method Not Allowed"]


def test_an_answer_says_when_it_was_given(mock):
    sent = parsedate_to_datetime(got(mock)[0]["Date"])
    assert sent.tzinfo is not None


def test_starting_loads_nothing_that_is_for_mail_tls_or_archives():
    program = "import sys\nfrom altegio.mock import MockServer\nMockServer(state=True).start()\nprint(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    heavy = {"email", "http.client", "ssl", "shutil", "html", "difflib", "httpx", "dateutil", "click", "asyncio"}
    assert heavy.isdisjoint(loaded)
