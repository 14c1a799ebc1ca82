"""What users make a client with, and the calls that are no operation of the description."""

import inspect
import json
import subprocess
import sys
import typing

import pytest

import altegio
from altegio import Altegio, AsyncAltegio
from altegio_core.base import errors
from altegio_core.base.errors import (
    ConfigurationError,
    NotFoundError,
    RequestValidationError,
    ServerError,
    UnsuccessfulResponseError,
)
from altegio_core.http.options import ClientOptions, Options
from scripts.spec.apis import APIS
from tests.support.server import answer
from tests.unit.conftest import PARTNER, USER

NOTHING = answer(200, {"success": True, "data": [], "meta": []})


def sent(server):
    return [received.headers["authorization"] for received in server.received]


# --- options


def test_copies_with_other_options_are_of_the_same_kind(kind, serve):
    server = serve(answer(503), NOTHING)
    client = kind.altegio(server.url, retries=0)
    copy = client.with_options(retries=1, user_agent="mine/1")
    assert type(copy) is type(client)
    kind.call(copy.v1.payments.get_account_list, 4564)
    assert [received.headers["user-agent"] for received in server.received] == ["mine/1"] * 2
    assert client.options.retries.attempts == 1
    with pytest.raises(TypeError, match="no_such"):
        client.with_options(no_such=1)


def test_the_typed_options_are_all_there_are():
    assert set(typing.get_type_hints(Options)) == {field.name for field in ClientOptions.__attrs_attrs__}


# --- what is not described


def test_a_request_goes_the_way_of_all_others(kind, serve):
    server = serve(answer(503), answer(200, {"success": True, "data": {"id": 1}, "meta": {"count": 1}}, {"X-Y": "z"}))
    client = kind.altegio(server.url, retries=2)
    response = kind.call(
        client.request, "get", "/locations/4564/hooks", query={"my": True, "ids[]": [1, 2], "none": None}, api="v2"
    )
    assert server.received[1].target == "/api/v2/locations/4564/hooks?my=1&ids%5B%5D=1&ids%5B%5D=2"
    assert server.received[1].headers["accept"] == "application/vnd.api.v2+json"
    assert sent(server)[1] == f"Bearer {PARTNER}, User {USER}"
    assert (response.attempts, response.status_code, response.headers["x-y"]) == (2, 200, "z")
    assert (response.parsed.data, response.parsed.meta.total) == ({"id": 1}, 1)


def test_a_request_with_a_body_is_sent_once(kind, serve):
    server = serve(answer(503))
    client = kind.altegio(server.url, retries=2)
    with pytest.raises(ServerError):
        kind.call(client.request, "POST", "/hooks_settings/4564", body={"urls": ["https://example.com"], "body": 1})
    assert [json.loads(received.body) for received in server.received] == [{"urls": ["https://example.com"], "body": 1}]


def test_a_query_may_be_called_body(kind, serve):
    server = serve(NOTHING)
    kind.call(kind.altegio(server.url).request, "GET", "/things", query={"body": 1, "options": 2})
    assert (server.received[0].target, server.received[0].body) == ("/api/v1/things?body=1&options=2", b"")


@pytest.mark.parametrize(
    ("tokens", "user_token", "header"),
    [
        (None, USER, f"Bearer {PARTNER}, User {USER}"),
        (None, None, f"Bearer {PARTNER}"),
        ("partner", USER, f"Bearer {PARTNER}"),
        ("none", USER, None),
    ],
)
def test_tokens_of_a_request(kind, serve, monkeypatch, tokens, user_token, header):
    monkeypatch.delenv("ALTEGIO_USER_TOKEN", raising=False)
    server = serve(NOTHING)
    given = {"tokens": tokens} if tokens else {}
    kind.call(kind.altegio(server.url, user_token=user_token).request, "GET", "/things", **given)
    assert server.received[0].headers.get("authorization") == header


@pytest.mark.parametrize(
    ("method", "path", "given", "field"),
    [
        ("GET", "/things?x=1", {}, "path"),
        ("GET", "/things#x", {}, "path"),
        ("GET", "https://example.com/things", {}, "path"),
        ("GET", "things", {}, "path"),
        ("GET", "/things/../auth", {}, "path"),
        ("GET", "/things/%2e%2e/auth", {}, "path"),
        ("GET", "/a b", {}, "path"),
        ("STEAL", "/things", {}, "method"),
        ("POST", "/things", {"body": object()}, "body"),
    ],
)
def test_what_cannot_be_sent_is_refused(kind, serve, method, path, given, field):
    server = serve()
    with pytest.raises(RequestValidationError) as caught:
        kind.call(kind.altegio(server.url).request, method, path, **given)
    assert [problem.field for problem in caught.value.problems] == [field]
    assert server.received == []


def test_an_api_without_an_address_is_refused(kind, serve):
    with pytest.raises(ConfigurationError, match="v3"):
        kind.call(kind.altegio(serve().url).request, "GET", "/things", api="v3")


def test_errors_of_a_request_name_it_without_what_is_filled_in(kind, serve, caplog):
    caplog.set_level("DEBUG", logger="altegio")
    server = serve(answer(404, {"success": False, "meta": {"message": "gone"}}), answer(200, {"success": False}))
    client = kind.altegio(server.url)
    path = "/clients/13155550175/find/john@example.com/1_2/by_phone"
    with pytest.raises(NotFoundError, match="gone") as caught:
        kind.call(client.request, "GET", path)
    assert caught.value.path == "/clients/{}/find/{}/{}/by_phone"
    assert "13155550175" not in str(caught.value) + caplog.text
    assert "{}" in caplog.text
    with pytest.raises(UnsuccessfulResponseError):
        kind.call(client.request, "GET", path)


# --- operations that only read


@pytest.mark.parametrize("operation", ["get_client_list", "search_client_visits", "get_message_status_list"])
def test_searches_are_repeated_as_a_get_is(operation):
    assert altegio.v1.OPERATIONS[operation].method == "POST"
    assert altegio.v1.OPERATIONS[operation].retry == "safe"


def test_a_search_is_sent_again(kind, serve):
    server = serve(answer(503), NOTHING)
    client = kind.altegio(server.url, retries=1)
    search = client.v1.clients.get_client_list
    kind.call(search, 4564, body={"page": 1, "page_size": 10, "fields": ["id"]})
    assert [received.method for received in server.received] == ["POST", "POST"]


# --- the package


def test_importing_the_package_loads_next_to_nothing():
    code = (
        "import sys; before = set(sys.modules); import altegio; new = set(sys.modules) - before;"
        "heavy = {name.partition('.')[0] for name in new} & {'httpx', 'attrs', 'attr', 'dateutil', 'zoneinfo', 'json'};"
        "ours = sorted(name for name in new if name.startswith('altegio'));"
        "print(sorted(heavy), ours)"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.strip() == "[] ['altegio', 'altegio_core', 'altegio_core.package', 'altegio_core.package.lazy']"


def test_everything_named_is_there():
    assert {*altegio.__all__} <= {*dir(altegio)}
    for name in altegio.__all__:
        assert getattr(altegio, name) is not None
    assert altegio.__version__[0].isdigit()
    assert set(altegio.__editions__) == {api.package for api in APIS}
    with pytest.raises(AttributeError, match="nonsense"):
        _ = altegio.nonsense


def test_what_is_documented_can_be_imported_either_way():
    code = (
        "from altegio.errors import NotFoundError, WrongCodeError\n"
        "from altegio.dates import *\n"
        "import altegio.jsonapi, altegio.otel, altegio.recurrence\n"
        "from altegio import errors, otel\n"
        "import altegio, altegio.errors\n"
        "assert altegio.errors is errors and altegio.otel is otel\n"
        "assert altegio.NotFoundError is NotFoundError is errors.NotFoundError\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
    assert all(getattr(altegio, name) is getattr(errors, name) for name in dir(errors) if name.endswith("Error"))


def test_both_clients_have_the_same_methods():
    def public(kind):
        return {name for name in dir(kind) if not name.startswith("_")} - {"close", "aclose"}

    assert public(Altegio) == public(AsyncAltegio)
    for name in ("login", "request"):
        synchronous, asynchronous = getattr(Altegio, name), getattr(AsyncAltegio, name)
        assert inspect.signature(synchronous) == inspect.signature(asynchronous)
        assert inspect.iscoroutinefunction(asynchronous)


# --- arguments nobody takes


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (
            lambda v1: v1.appointments.get_appointment_list(4564, star_date="2026-11-01"),
            "get_appointment_list() has no argument `star_date`; did you mean `start_date`?",
        ),
        (lambda v1: v1.appointments.get_appointment_list(), "get_appointment_list() needs `location_id`"),
        (
            lambda v1: v1.appointments.iter_get_appointment_list(location=4564),
            "iter_get_appointment_list() has no argument `location`; did you mean `location_id`?",
        ),
        (
            lambda v1: v1.appointments.get_appointment(4564, 1, 2),
            "get_appointment() takes only `location_id`, `record_id` by position, and the rest by name",
        ),
        (
            lambda v1: v1.clients.create_client(4564, name="Ann"),
            "create_client() has no argument `name`; fields of the body are given as body={'name': ...}",
        ),
    ],
)
def test_wrong_arguments_are_told_by_the_name_of_the_operation(call, said):
    """No name of a function inside, and what may be meant."""
    with Altegio("partner", "user") as altegio, pytest.raises(TypeError) as caught:
        call(altegio.v1)
    assert str(caught.value) == said
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
