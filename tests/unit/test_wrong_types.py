"""What other clients take and people write by mistake is refused by name, at the moment it is given."""

import io
from datetime import timedelta
from typing import Any

import pytest

from altegio import Altegio, AsyncAltegio, CallOptions, File, RetryPolicy, errors
from altegio_core.base.query import pairs
from tests.support.family import httpx
from tests.support.server import answer
from tests.unit.conftest import request

OPTIONS: dict[str, list[Any]] = {
    "retries": [None, "3", -1, True, 1.5],
    "timeout": [None, "30", httpx.Timeout(5), timedelta(seconds=5), 1e10, float("nan"), 0, True],
    "connect_timeout": [None, "1", -1],
    "max_connections": [None, 0, 1.5, "20"],
    "max_response_bytes": [None, "1", 0],
    "user_agent": [5, b"x", "a\r\nX: y", "é"],
    "base_urls": ["https://x.example", {"v1": 5}, {"v1": "https://h#"}, {"v1": "https://h?"}, {"v1": "https://h/a b"}],
    "limiter": [5, "none"],
    "on_drift": ["print"],
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in OPTIONS.items() for value in values])
def test_an_option_of_a_wrong_type_is_named(name, value):
    with pytest.raises(errors.ConfigurationError) as caught:
        Altegio("partner", "user", **{name: value})
    assert name in str(caught.value) or name == "base_urls"


@pytest.mark.parametrize(
    "given",
    [
        {"retries": -1},
        {"retries": "1"},
        {"timeout": "5"},
        {"timeout": 10**400},
        {"headers": 5},
        {"query": 5},
        {"query": {"a": b"x"}},
    ],
    ids=lambda given: f"{given}"[:30],
)
def test_an_option_of_one_call_is_named(given):
    with pytest.raises(errors.ConfigurationError, match=next(iter(given))):
        CallOptions(**given)


@pytest.mark.parametrize(
    "given",
    [
        {"total": "5"},
        {"attempts": 0},
        {"attempts": True},
        {"total": float("inf")},
        {"total": 10**400},
        {"base_delay": None},
    ],
    ids=lambda given: f"{given}"[:30],
)
def test_a_policy_that_cannot_work_is_refused(given):
    with pytest.raises(errors.ConfigurationError, match=next(iter(given))):
        RetryPolicy(**given)


@pytest.mark.parametrize("token", [b"partner", 5, ["partner"]])
def test_a_token_is_text(token):
    with pytest.raises(errors.ConfigurationError, match="partner_token"):
        Altegio(token, "user")


@pytest.mark.parametrize("headers", [{"X-Id": 5}, {"X-Id": None}, {"X-Id": b"x"}, {5: "x"}], ids=str)
def test_a_header_is_text(kind, serve, headers):
    server = serve()
    with pytest.raises(errors.RequestValidationError, match="text"):
        kind.caller(server.url).send(request("GET"), CallOptions(headers=headers))
    assert server.received == []


@pytest.mark.parametrize(
    ("name", "value", "written"),
    [
        ("a", {"from": "x", "to": None}, ["a[from]=x"]),
        ("a", {"b": {"c": [1, 2]}}, ["a[b][c][]=1", "a[b][c][]=2"]),
        ("a[]", [1, "b", True, None], ["a[]=1", "a[]=b", "a[]=1"]),
        ("a[]", [{"id": 1}, {"id": 2}], ["a[0][id]=1", "a[1][id]=2"]),
        ("a", 7.0, ["a=7"]),
        ("a", False, ["a=0"]),
        ("a", None, []),
        ("a", {}, []),
    ],
)
def test_a_query_is_written_as_php_reads_it(name, value, written):
    assert [f"{key}={text}" for key, text in pairs(name, value)] == written


@pytest.mark.parametrize(
    "value",
    [b"x", float("nan"), object(), {"a": b"x"}, [object()]],
    ids=["bytes", "nan", "object", "bytes inside", "object inside"],
)
def test_what_no_query_holds_is_refused(kind, serve, value):
    server = serve()
    client = kind.altegio(server.url)
    with pytest.raises(errors.RequestValidationError, match="finite number"):
        kind.call(client.request, "GET", "/x", query={"filter": value})
    assert server.received == []


def test_an_object_in_a_query_reaches_the_server_as_one(kind, serve):
    server = serve()
    kind.call(kind.altegio(server.url).request, "GET", "/x", query={"filter": {"from": "2026-01-01"}})
    assert server.received[0].target == "/api/v1/x?filter%5Bfrom%5D=2026-01-01"


def test_a_file_is_sent_again_from_where_it_stood(kind, serve):
    server, content = serve(), io.BytesIO(b"skipPICTURE")
    content.seek(4)
    client = kind.altegio(server.url)
    for _ in range(2):
        kind.call(client.v1.utilities.upload_image, "master", body={"image": File(content, "a.png")})
    assert [b"\r\nPICTURE\r\n" in received.body for received in server.received] == [True, True]


class Once(io.BytesIO):
    def seekable(self) -> bool:
        return False


@pytest.mark.parametrize("kind_of_file", ["at its end", "read already", "closed"])
def test_a_file_with_nothing_left_is_refused(kind, serve, kind_of_file):
    server = serve()
    content = Once(b"PICTURE") if kind_of_file == "read already" else io.BytesIO(b"PICTURE")
    content.read()
    if kind_of_file == "closed":
        content.close()
    with pytest.raises(errors.RequestValidationError, match="image"):
        kind.call(kind.altegio(server.url).v1.utilities.upload_image, "master", body={"image": File(content, "a.png")})
    assert server.received == []


def test_a_media_type_adds_no_header(kind, serve):
    server = serve()
    picture = File(b"x", "a.png", "image/png\r\nX-Injected: yes")
    with pytest.raises(errors.RequestValidationError, match="media_type"):
        kind.call(kind.altegio(server.url).v1.utilities.upload_image, "master", body={"image": picture})
    assert server.received == []


@pytest.mark.parametrize("attempts", [1, 50, 2000])
def test_any_number_of_attempts_has_a_delay(attempts):
    from altegio_core.http.retry import FailedAttempt
    from tests.unit.conftest import operation

    decision = RetryPolicy(attempts=10_000).decide(
        operation(), FailedAttempt(503), attempts=attempts, time_left=100.0, chance=0.5
    )
    assert decision.delay is not None
    assert 0 <= decision.delay <= 4


CYCLE: dict[str, Any] = {}
CYCLE["a"] = CYCLE
ROUND: list[Any] = []
ROUND.append(ROUND)
HUGE = 10**5000


@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.request("POST", "/x", body=CYCLE),
        lambda client: client.request("GET", "/x", query={"a": CYCLE}),
        lambda client: client.request("GET", "/x", query={"a": ROUND}),
        lambda client: client.request("GET", "/x", query={"a": HUGE}),
        lambda client: client.request("GET", "/x", query={"a": {"b": HUGE}}),
        lambda client: client.request("POST", "/x", body={"a": HUGE}),
        lambda client: client.v2.events.get_event(HUGE, 2),
        lambda client: client.v2.tags.create_tag(1, body=CYCLE),
        lambda client: client.request("GET", b"/x"),
        lambda client: client.request("GET", None),
        lambda client: client.request(None, "/x"),
    ],
)
def test_values_without_end_or_of_no_kind_are_refused(serve, call):
    server = serve()
    client = Altegio("partner", "user", base_urls={"v1": server.url, "v2": server.url})
    with client, pytest.raises(errors.RequestValidationError):
        call(client)
    assert server.received == []


def test_a_query_option_without_end_is_refused():
    with pytest.raises(errors.ConfigurationError, match="deeper"):
        CallOptions(query={"a": CYCLE})


@pytest.mark.parametrize("depth", [100, 400, 900])
def test_a_deep_answer_can_be_shown(kind, serve, depth):
    body = b'{"data":' + b"[" * depth + b"]" * depth + b"}"
    answered = kind.call(kind.altegio(serve(answer(200, body)).url).request, "GET", "/x")
    assert len(repr(answered)) < 200
    assert len(repr(answered.parsed)) < 5000


@pytest.mark.parametrize("brought", [{"http": "x"}, {"transport": "x"}, {"transport": httpx.AsyncHTTPTransport()}])
def test_what_is_brought_for_the_other_kind_of_client_is_refused(brought):
    with pytest.raises(errors.ConfigurationError, match=r"sends through an httpx\.Client"):
        Altegio("partner", "user", **brought).request("GET", "/x")


def test_a_path_or_an_open_file_keeps_its_name_and_media_type(kind, serve, tmp_path):
    path, server = tmp_path / "portrait.png", serve()
    path.write_bytes(b"PICTURE")
    upload = kind.altegio(server.url).v1.utilities.upload_image
    kind.call(upload, "master", body={"image": path})
    with path.open("rb") as file:
        kind.call(upload, "master", body={"image": file})
    kind.call(upload, "master", body={"image": File(path, "other.jpg")})
    first, second, third = (received.body for received in server.received)
    for body in (first, second):
        assert b'filename="portrait.png"\r\nContent-Type: image/png\r\n\r\nPICTURE\r\n' in body
    assert b'filename="other.jpg"\r\nContent-Type: image/jpeg\r\n\r\nPICTURE\r\n' in third


def test_a_path_that_leads_nowhere_is_refused(kind, serve, tmp_path):
    server = serve()
    with pytest.raises(errors.RequestValidationError, match=r"image: a file that can be read: .*nowhere.png"):
        kind.call(
            kind.altegio(server.url).v1.utilities.upload_image, "master", body={"image": tmp_path / "nowhere.png"}
        )
    assert server.received == []


@pytest.mark.parametrize("name", ["timeout", "retries", "headers", "extra_body"])
def test_an_option_given_as_an_argument_is_told_where_it_goes(kind, serve, name):
    server = serve()
    told = rf"get_event\(\) has no argument `{name}`; it is given as options=CallOptions\({name}="
    with pytest.raises(TypeError, match=told):
        kind.call(kind.altegio(server.url).v2.events.get_event, 4564, 7, **{name: 5})
    assert server.received == []


@pytest.mark.parametrize("make", [Altegio, AsyncAltegio])
def test_a_misspelt_option_of_a_client_is_told_in_its_words(make):
    with pytest.raises(TypeError, match=rf"^{make.__name__} has no option `time_out`; did you mean `timeout`\?$"):
        make("partner", "user", time_out=5)
    with pytest.raises(TypeError, match=r"^with_options\(\) has no option `retry`; did you mean `retries`\?$"):
        make("partner", "user").with_options(retry=0)
