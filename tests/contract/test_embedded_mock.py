"""The mock server of the package: takes every operation's calls, answers what decodes, and refuses what is wrong."""

import json
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from altegio import Altegio, AsyncAltegio, File, errors
from altegio.mock import MockServer
from altegio_core.http.client import Client
from altegio_core.mock.answers import envelope_of, example_maker
from altegio_core.mock.routes import Routes
from altegio_core.mock.stubs import check_data
from altegio_core.operations.endpoint import ResponseSpec
from altegio_core.operations.envelope import Envelope, Response
from altegio_core.schema.encode import encode
from altegio_core.schema.types import Binary
from altegio_core.schema.validate import check
from altegio_core.tooling.catalogue import catalogue
from altegio_core.tooling.example_values import ExampleMaker
from tests.contract.calls import all_operations, arguments
from tests.contract.samples import sample
from tests.contract.test_mock import wrong_requests
from tests.contract.typing_check import data_type, mismatches
from tests.notes import Notes
from tests.support.functions import function_module

HEADERS = {"Accept": "application/vnd.api.v2+json", "Authorization": "Bearer partner, User user"}
OPERATIONS = all_operations()
every_operation = pytest.mark.parametrize(("api", "operation_id"), OPERATIONS, ids=map("-".join, OPERATIONS))
PAGED = [(api, name) for api, name in OPERATIONS if function_module(api, name).ENDPOINT.operation.paged]


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    with MockServer() as mock:
        yield mock


@pytest.fixture
def mock(server: MockServer) -> MockServer:
    server.reset()
    return server


@pytest.fixture
def client(mock: MockServer) -> Iterator[Altegio]:
    with Altegio("partner-token", "user-token", base_urls=mock.base_urls, limiter=None, retries=0) as made:
        yield made


@every_operation
def test_every_operation(api: str, operation_id: str, mock: MockServer, client: Client, note: Notes) -> None:
    module = function_module(api, operation_id)
    for full in (False, True):
        values = sample(api, operation_id, full=full)
        positional, named = arguments(module, values, as_model=full)
        response = module.sync_detailed(*positional, client=client, **named)
        seen = mock.requests[-1]
        assert (seen.api, seen.operation_id, seen.status) == (api, operation_id, response.status_code)
        for name, value in values.query.items():
            assert name in seen.query or value == []
        if isinstance(values.body, dict):
            assert seen.body.keys() == values.body.keys()
        _check(api, operation_id, module.ENDPOINT.response, response, data_type(module.sync_detailed))
    note("embedded", [api, _contradicts(api, operation_id, module.ENDPOINT.response)])


def _check(api: str, operation_id: str, answer: ResponseSpec, response: Response[Envelope[Any]], expected: Any) -> None:
    data = response.parsed.data
    if not response.content or expected is bytes:
        assert data == response.content or (data is None and not response.content)
        assert response.content or expected is not bytes
        return
    if _contradicts(api, operation_id, answer):
        # The published example, which is served as it is: it has to be read all the same.
        assert (data is None) == (_data(answer, response.content) is None)
        return
    assert not list(mismatches(data, expected))
    assert encode(data) == _data(answer, response.content), "something of the answer got lost"


def _contradicts(api: str, operation_id: str, answer: ResponseSpec) -> bool:
    """Whether the published answer is not what its own description says."""
    published = catalogue(f"altegio.{api}").operation(operation_id).answer
    if not published or isinstance(answer.data, Binary):
        return False
    return any(check(answer.data, _data(answer, json.dumps(published[0]).encode())))


def _data(answer: ResponseSpec, content: bytes) -> Any:
    body = json.loads(content)
    return body.get("data") if answer.enveloped and isinstance(body, dict) else body


@wrong_requests
def test_both_mocks_refuse_the_same(
    method: str, path: str, body: Any, changed: dict[str, str], status: int, mock: MockServer
) -> None:
    """That both take the same right requests is seen above and in test_operations: the samples are the same."""
    headers = {name: value for name, value in (HEADERS | changed).items() if value}
    answer = httpx.request(method, mock.base_urls["v2"] + path, json=body, headers=headers)
    # The API answers 400 where its media type is not asked for, Prism 406.
    assert answer.status_code == (400 if status == 406 else status), answer.text


@pytest.mark.parametrize("full", [False, True])
def test_bodies_made_of_schemas_fit_them(full: bool) -> None:
    made = 0
    for api, operation_id in OPERATIONS:
        body = function_module(api, operation_id).ENDPOINT.body
        if body is not None:
            value = ExampleMaker(catalogue(f"altegio.{api}"), full=full).make(body.schema)
            assert not list(check(body.schema, value)), f"{api} {operation_id}"
            made += 1
    assert made > 100


def test_no_answer_contradicts_its_description() -> None:
    """What the mock answers can be given back to it as a prepared answer."""
    routes = Routes(list(dict.fromkeys(f"altegio.{api}" for api, _ in OPERATIONS)))
    for route in (routes.named(*operation) for operation in OPERATIONS):
        check_data(route.endpoint, envelope_of(route, example_maker(route)))


def get(mock: MockServer, path: str, headers: dict[str, str] = HEADERS) -> httpx.Response:
    return httpx.get(mock.base_urls["v2"] + path, headers=headers)


EVENTS = "/locations/1/events?filter[from]=2026-08-01 09:00:00&filter[to]=2026-08-07 21:00:00"


@pytest.mark.parametrize(
    ("path", "changed", "status", "told"),
    [
        pytest.param(EVENTS, {"Authorization": ""}, 401, "Bearer <partner token>", id="no token"),
        pytest.param(EVENTS, {"Authorization": "Bearer s3cret"}, 401, "user token", id="no user token"),
        pytest.param(EVENTS, {"Authorization": "Token s3cret"}, 401, "Bearer <partner token>", id="other form"),
        pytest.param(EVENTS, {"Accept": "application/json"}, 400, "application/vnd.api.v2+json", id="accept"),
        pytest.param(EVENTS.replace("/1/", "/one/"), {}, 422, "location_id: integer", id="path"),
        pytest.param(EVENTS.replace("filter[to]", "till"), {}, 422, "filter[to]: required", id="query"),
        pytest.param(EVENTS + "&limit=100000", {}, 422, "limit: at most", id="bound"),
        pytest.param("/locations/1/event/2", {}, 404, "get_event (GET /api/v2/locations/", id="unknown"),
        pytest.param("/locations/1/appointments/2", {}, 405, "takes DELETE, not GET", id="method"),
    ],
)
def test_wrong_requests_are_refused(
    path: str, changed: dict[str, str], status: int, told: str, mock: MockServer
) -> None:
    answer = get(mock, path, {name: value for name, value in (HEADERS | changed).items() if value})
    assert (answer.status_code, answer.json()["success"], answer.json()["data"]) == (status, False, None)
    assert told in answer.json()["meta"]["message"]
    assert "s3cret" not in answer.text + repr(mock.requests)


@pytest.mark.parametrize(
    ("content", "status", "told"),
    [(b"{", 400, "not JSON"), (b"", 422, "body: required"), (b'{"title": []}', 422, "title: string; ")],
)
def test_wrong_bodies_are_refused(content: bytes, status: int, told: str, mock: MockServer) -> None:
    answer = httpx.post(mock.base_urls["v2"] + "/locations/1/tags", headers=HEADERS, content=content)
    assert answer.status_code == status
    assert told in answer.json()["meta"]["message"] + "; "


def test_refusals_name_every_rule_broken(mock: MockServer, client: Altegio) -> None:
    answer = httpx.post(mock.base_urls["v2"] + "/locations/1/tags", headers=HEADERS, json={"title": "", "entity": 7})
    errors_by_field = answer.json()["meta"]["errors"]
    with pytest.raises(errors.RequestValidationError) as refused:
        client.v2.tags.create_tag(1, body={"title": "", "entity": 7})
    assert {f"body.{name}" for name in errors_by_field} == {problem.field for problem in refused.value.problems}


@pytest.mark.parametrize(("api", "operation_id"), PAGED, ids=map("-".join, PAGED))
def test_pages_end(api: str, operation_id: str, mock: MockServer, client: Altegio) -> None:
    module = function_module(api, operation_id)
    positional, named = arguments(module, sample(api, operation_id, full=False), as_model=False)
    size = getattr(module.PAGING, "size", None)
    if size and module.PAGING.in_body:
        named["body"] = {**named.get("body", {}), size: 10}
    elif size:
        named[size] = 10
    tag = getattr(getattr(client, api), module.ENDPOINT.operation.tag)
    walk = getattr(tag, f"iter_{operation_id}")(*positional, **named)
    ids = [module.PAGING.identity_of(item) for item in walk]
    assert len(set(ids)) == len(ids) == 25
    # The last page is not full; where nothing counts the items, only an empty one behind it says so.
    assert len(mock.requests) == (3 if walk.total is not None or walk.ended == "no next page" else 4)
    assert walk.total in (25, None)
    assert walk.ended in (("short page", "no next page") if len(mock.requests) == 3 else ("empty page",))


def test_an_offset_beyond_the_end_is_an_empty_page(client: Altegio) -> None:
    assert client.v1.appointments.get_appointment_list(1, page=9).data == []


def test_requests_are_seen(mock: MockServer, client: Altegio) -> None:
    client.v2.events.get_event(4564, 7, include=["staff", "labels"])
    client.v2.tags.create_tag(4564, body={"title": "VIP", "color": "#ff0000", "entity": 1})
    first, second = mock.requests
    assert (first.method, first.path, first.status) == ("GET", "/locations/4564/events/7", 200)
    assert first.query == {"include[]": ["staff", "labels"]}
    assert (second.operation_id, second.body["title"], second.status) == ("create_tag", "VIP", 201)


def test_answers_are_prepared(mock: MockServer, client: Altegio) -> None:
    mock.answer("v2", "get_event", status=409, headers={"Retry-After": "1"}, times=2)
    body = {"data": {"type": "activity", "id": "5", "attributes": {"capacity": 3}}, "meta": {"note": "x"}}
    mock.answer("v2", "get_event", json=body)
    mock.answer("v2", "get_event", status=503, content=b"<title>Down</title>", times=None)
    for _ in range(2):
        with pytest.raises(errors.ConflictError) as refused:
            client.v2.events.get_event(1, 2)
        assert refused.value.headers["retry-after"] == "1"
    assert client.v2.events.get_event(1, 2).data.attributes.capacity == 3
    for _ in range(3):
        with pytest.raises(errors.ServerError, match="Down"):
            client.v2.events.get_event(1, 2)
    mock.reset()
    assert client.v2.events.get_event(1, 2).data
    assert len(mock.requests) == 1


def test_a_wrong_request_takes_no_prepared_answer(mock: MockServer, client: Altegio) -> None:
    mock.answer("v2", "get_event", status=409)
    assert get(mock, "/locations/1/events/x").status_code == 422
    with pytest.raises(errors.ConflictError):
        client.v2.events.get_event(1, 2)


def test_connections_fail(mock: MockServer, client: Altegio) -> None:
    mock.fail("v2", "get_event", "reset")
    mock.fail("v2", "get_event", "stall")
    with pytest.raises(errors.APIConnectionError) as failed:
        client.v2.events.get_event(1, 2)
    assert not isinstance(failed.value, errors.APITimeoutError)
    with pytest.raises(errors.APITimeoutError):
        client.with_options(timeout=0.2).v2.events.get_event(1, 2)
    assert [seen.status for seen in mock.requests] == [0, 0]
    mock.fail("v2", "get_event", "reset")
    assert client.with_options(retries=1).v2.events.get_event(1, 2).data


def test_a_reset_is_a_reset(mock: MockServer) -> None:
    mock.fail("v2", "get_event")
    lines = ["GET /api/v2/locations/1/events/2 HTTP/1.1", *(f"{name}: {value}" for name, value in HEADERS.items())]
    with socket.create_connection(("127.0.0.1", mock.port)) as connection:
        connection.sendall("\r\n".join([*lines, "", ""]).encode())
        with pytest.raises(ConnectionResetError):
            connection.recv(1)


def test_many_at_once(mock: MockServer, client: Altegio) -> None:
    mock.answer("v2", "get_event", status=409, times=50)

    def call(number: int) -> bool:
        try:
            return bool(client.v2.events.get_event(1, number).data)
        except errors.ConflictError:
            return False

    with ThreadPoolExecutor(16) as pool:
        assert sum(pool.map(call, range(1, 201))) == 150
    assert sorted(int(seen.path.rpartition("/")[2]) for seen in mock.requests) == list(range(1, 201))


@pytest.mark.parametrize(("api", "name"), [("v2", "get_events"), ("v3", "get_event")])
def test_what_is_not_there_cannot_be_prepared(api: str, name: str, mock: MockServer) -> None:
    with pytest.raises(LookupError, match=f"no operation {api} {name}"):
        mock.answer(api, name)


@pytest.mark.anyio
async def test_async(mock: MockServer) -> None:
    async with AsyncAltegio("partner", "user", base_urls=mock.base_urls, limiter=None) as altegio:
        assert (await altegio.v2.events.get_event(1, 2)).data


def test_uploads_arrive(mock: MockServer, client: Altegio) -> None:
    picture = File(b"\x89PNG\r\n\x1a\n\x00", name="portrait.png", media_type="image/png")
    client.v1.utilities.upload_image("team_member", body={"company_id": 7, "image": picture})
    assert mock.requests[-1].body == {"company_id": 7, "image": picture}


def test_it_can_be_stopped_and_started(client: Altegio) -> None:
    mock = MockServer(items=3)
    with pytest.raises(RuntimeError, match="not started"):
        _ = mock.base_urls
    with mock:
        address = mock.base_urls["v2"]
        with Altegio("partner", "user", base_urls=mock.base_urls, limiter=None, retries=0) as own:
            assert len(list(own.v2.events.iter_list_events(1, **WEEK))) == 3
    with pytest.raises(httpx.ConnectError):
        httpx.get(address)
    with mock:
        assert httpx.get(mock.base_urls["v2"]).status_code == 404


WEEK: Any = {"filter_from": "2026-08-01 09:00:00", "filter_to": "2026-08-07 21:00:00"}
