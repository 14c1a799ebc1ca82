"""What leaves the client, sync and async alike, and what is refused before it leaves."""

import json

import pytest

from altegio_core.base.auth import Credentials
from altegio_core.base.errors import (
    ConfigurationError,
    MissingTokenError,
    RequestValidationError,
)
from altegio_core.base.operation import Operation, Request
from altegio_core.http.options import CallOptions
from tests.support.server import answer
from tests.unit.conftest import PARTNER, USER, request

MEDIA_TYPE = "application/vnd.api.v2+json"
BOTH = f"Bearer {PARTNER}, User {USER}"


def test_a_get_as_it_goes_out(kind, serve):
    server = serve(answer(200, {"data": []}))
    response = kind.caller(server.url).send(request("GET", "/things/7", query=(("a[]", "1"), ("a[]", "x y&z"))))
    [received] = server.received
    assert (received.method, received.target) == ("GET", "/api/v1/things/7?a%5B%5D=1&a%5B%5D=x%20y%26z")
    assert received.headers["accept"] == MEDIA_TYPE
    assert received.headers["authorization"] == BOTH
    assert received.headers["user-agent"].startswith("altegio-client/")
    assert "content-type" not in received.headers
    assert received.body == b""
    assert (response.status_code, json.loads(response.content), response.attempts) == (200, {"data": []}, 1)
    assert response.headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_a_json_body_is_compact_utf8(kind, serve, method):
    server = serve()
    kind.caller(server.url).send(request(method, body={"name": "Жанна", "n": [1, None]}, has_body=True))
    [received] = server.received
    assert received.body == '{"name":"Жанна","n":[1,null]}'.encode()
    assert received.headers["content-type"] == "application/json"


def test_the_json_null_is_a_body(kind, serve):
    server = serve()
    kind.caller(server.url).send(request("POST", body=None, has_body=True))
    assert server.received[0].body == b"null"


@pytest.mark.parametrize(
    ("tokens", "header"), [("partner+user", BOTH), ("partner", f"Bearer {PARTNER}"), ("none", None)]
)
def test_the_header_follows_the_operation(kind, serve, tokens, header):
    server = serve()
    kind.caller(server.url).send(request("GET", tokens=tokens))
    assert server.received[0].headers.get("authorization") == header


def test_a_call_may_add_headers_and_query_and_replace_a_parameter(kind, serve):
    server = serve()
    options = CallOptions(headers={"X-Mine": "1"}, query={"page": 2, "ids[]": [3, 4], "my": True})
    kind.caller(server.url).send(request("GET", query=(("page", "1"), ("q", "a"))), options)
    [received] = server.received
    assert received.target == "/api/v1/things?q=a&page=2&ids%5B%5D=3&ids%5B%5D=4&my=1"
    assert received.headers["x-mine"] == "1"


def test_over_a_client_the_user_brings(kind, serve):
    server, elsewhere = serve(answer(200, headers={"Set-Cookie": "a=b"})), serve()
    http = kind.bring(
        base_url=elsewhere.url,
        headers={
            "Accept": "*/*",
            "Authorization": "Basic c2VjcmV0",
            "Content-Type": "text/plain",
            "X-Corporate": "yes",
        },
        params={"theirs": "1"},
        cookies={"theirs": "1"},
        auth=("user", "password"),
        follow_redirects=True,
        timeout=None,
    )
    caller = kind.caller(server.url, http=http)
    for _ in range(2):
        caller.send(request("GET"))
    assert elsewhere.received == []
    for received in server.received:
        assert received.target == "/api/v1/things"
        assert received.headers["accept"] == MEDIA_TYPE
        assert received.headers["authorization"] == BOTH
        assert received.headers["x-corporate"] == "yes"
        assert "cookie" not in received.headers
        assert "content-type" not in received.headers
    caller.send(request("GET", tokens="none"))
    assert "authorization" not in server.received[-1].headers
    caller.close()
    assert not http.is_closed


def test_no_cookie_is_kept_between_calls(kind, serve):
    server = serve(answer(200, headers={"Set-Cookie": "session=1; Path=/"}))
    caller = kind.caller(server.url)
    first = caller.send(request("GET"))
    caller.send(request("GET"))
    assert [received.headers.get("cookie") for received in server.received] == [None, None]
    assert "set-cookie" not in first.headers


def test_nothing_is_sent_without_the_tokens_needed(kind, serve):
    server = serve()
    caller = kind.caller(server.url)
    caller.client = caller.client.with_credentials(Credentials(PARTNER))
    with pytest.raises(MissingTokenError, match=r"get_thing needs a user token.*ALTEGIO_USER_TOKEN"):
        caller.send(request("GET"))
    caller.client = caller.client.with_credentials(Credentials(None, USER))
    with pytest.raises(MissingTokenError, match=r"get_thing needs a partner token.*ALTEGIO_PARTNER_TOKEN"):
        caller.send(request("GET", tokens="partner"))
    assert server.received == []


@pytest.mark.parametrize(
    ("template", "path"),
    [
        ("/a/{id}", "/a/1/b"),
        ("/a/{id}", "/a/"),
        ("/a/{id}/b", "/a//b"),
        ("/a/{id}", "/a/.."),
        ("/a/{id}", "/a/%2e%2E"),
        ("/a/{id}", "/a/1?b=2"),
        ("/a/{id}", "/a/1#b"),
        ("/a/{id}", "/a/1 2"),
        ("/a/{id}", "/a/1\r\nX: y"),
        ("/a/{id}", "/a/é"),
        ("/a/{id}", "/a\\1"),
        ("/a/{id}", "//evil.example/1"),
        ("/a/{id}", "a/1"),
        ("/a/{id}", "/a/" + "x" * 70_000),
    ],
)
def test_a_path_that_changed_its_shape_is_refused(kind, serve, template, path):
    server = serve()
    with pytest.raises(RequestValidationError):
        kind.caller(server.url).send(request("GET", path, template=template))
    assert server.received == []


def test_an_encoded_value_reaches_the_server_as_it_is(kind, serve):
    server = serve()
    kind.caller(server.url).send(request("GET", "/a/x%2Fy%3F%23%20%D0%96", template="/a/{id}"))
    assert server.received[0].target == "/api/v1/a/x%2Fy%3F%23%20%D0%96"


@pytest.mark.parametrize(
    "headers",
    [
        {"X-A": "a\r\nX-B: b"},
        {"X-A": "a\nb"},
        {"X-A": "a\0"},
        {"X-A": "é"},
        {"X A": "a"},
        {"": "a"},
        {"accept": "*/*"},
        {"Authorization": "Bearer x"},
        {"COOKIE": "a=b"},
        {"Host": "example.test"},
        {"Content-Length": "5"},
    ],
)
def test_headers_that_cannot_go_are_refused(kind, serve, headers):
    server = serve()
    with pytest.raises(RequestValidationError):
        kind.caller(server.url).send(request("GET"), CallOptions(headers=headers))
    with pytest.raises(RequestValidationError):
        kind.caller(server.url).send(request("GET", headers=headers))
    assert server.received == []


def deep() -> object:
    value: list[object] = []
    for _ in range(100_000):
        value = [value]
    return value


@pytest.mark.parametrize("body", [float("nan"), [float("inf")], {"a": "\ud800"}, object(), {1, 2}, deep()])
def test_a_body_that_is_no_json_is_refused(kind, serve, body):
    server = serve()
    with pytest.raises(RequestValidationError, match="body"):
        kind.caller(server.url).send(request("POST", body=body, has_body=True))
    assert server.received == []


def test_a_query_that_is_no_text_is_refused(kind, serve):
    with pytest.raises(RequestValidationError, match="query"):
        kind.caller(serve().url).send(request("GET", query=(("a", "\udcff"),)))


def test_an_unknown_api_version_is_refused(kind, serve):
    with pytest.raises(ConfigurationError, match="v3"):
        kind.caller(serve().url).send(Request(Operation("x", "v3", "GET", "/x"), "/x"))
