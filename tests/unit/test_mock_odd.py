"""The mock server against odd requests, and told odd answers."""

import http.client
import socket
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest

from altegio import Altegio
from altegio.mock import MockServer

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


@pytest.mark.parametrize("given", [{"headers": {"X-A": "a\r\nX-B: b"}}, {"headers": {"X A": "a"}}, {"status": 99}])
def test_what_no_answer_can_be_is_refused(mock, given):
    with pytest.raises(ValueError, match="header|status"):
        mock.answer("v2", "get_event", **given)


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
