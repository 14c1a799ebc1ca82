"""The quirks of the API that cost others real bookings, and rules broken: seen on the wire, or refused before it."""

import copy
import json
from collections import Counter
from collections.abc import Callable, Iterator
from importlib import import_module
from types import ModuleType
from typing import Any

import anyio
import pytest

from altegio import Altegio, AsyncAltegio
from altegio.v2.models import CreateEventAppointmentRequestClient, EventAppointmentV2Client
from altegio_core.base.errors import RequestValidationError
from altegio_core.schema.types import Array, Integer, Map, Object, Ref, Schema, Union
from tests.contract.calls import all_operations, arguments
from tests.contract.samples import sample
from tests.support.family import httpx
from tests.support.functions import function_module, sent_as

Handler = Callable[[httpx.Request], httpx.Response]
Sampled = tuple[ModuleType, list[Any], dict[str, Any]]
BOOKINGS = ("create_event_appointment", "create_event_appointment_v2")
CLIENT = {
    "id": 123456,
    "name": "Ann",
    "surname": "Lee",
    "patronymic": "Mae",
    "phone": "13155550175",
    "email": "ann@example.com",
    "gender": 2,
    "birthday": "1990-01-01",
    "custom_field_values": [],
    "agreements": {"is_newsletter_allowed": True, "is_personal_data_processing_allowed": True},
}
NULLABLE = {
    "create_event_appointment": CLIENT.keys() - {"name"},
    "create_event_appointment_v2": {"id", "patronymic", "birthday", "custom_field_values", "agreements"},
}


def untouchable(request: httpx.Request) -> httpx.Response:
    raise AssertionError(f"sent {request.method} {request.url}")


class Wire:
    """Takes every request, and keeps it."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json={"data": None})


def call(way: str, module: ModuleType, handler: Handler, *given: Any, **named: Any) -> None:
    transport = httpx.MockTransport(handler)
    if way == "sync":
        with Altegio("partner", "user", transport=transport, limiter=None) as client:
            module.sync(*given, client=client, **named)
        return

    async def run() -> None:
        async with AsyncAltegio("partner", "user", transport=transport, limiter=None) as client:
            await module.asyncio(*given, client=client, **named)

    anyio.run(run)


def refused(way: str, module: ModuleType, *given: Any, **named: Any) -> list[str]:
    with pytest.raises(RequestValidationError) as caught:
        call(way, module, untouchable, *given, **named)
    assert all(str(problem) in str(caught.value) for problem in caught.value.problems)
    return [str(problem) for problem in caught.value.problems]


def sampled(api: str, operation_id: str) -> Sampled:
    """A valid call of an operation."""
    module = function_module(api, operation_id)
    return module, *arguments(module, sample(api, operation_id, full=False), as_model=False)


each_way = pytest.mark.parametrize("way", ["sync", "async"])


# An appointment of an event is changed by PATCH.


@each_way
def test_an_appointment_of_an_event_is_updated_by_patch(way):
    """What leaves is PATCH, to the appointment itself."""
    wire, body = Wire(), {"reschedule_activity_id": 2, "comment": "later"}
    call(way, function_module("v2", "update_event_appointment_v2"), wire, 1, 2, 3, body=body)
    [request] = wire.requests
    assert (request.method, request.url.path) == ("PATCH", "/api/v2/companies/1/activities/2/records/3")
    assert json.loads(request.content) == body


@each_way
def test_nothing_sends_post_to_an_appointment_of_an_event(way):
    """Every operation on an appointment that exists in an event, called, sends something else than POST."""
    wire, called = Wire(), set()
    for api, operation_id in all_operations():
        path = import_module(f"altegio.{api}").OPERATIONS[operation_id].path
        if "{event_id}" in path and ("{record_id}" in path or "{appointment_id}" in path):
            module, given, named = sampled(api, operation_id)
            call(way, module, wire, *given, **named)
            called.add(operation_id)
    assert called == {"update_event_appointment", "reschedule_event_appointment", "update_event_appointment_v2"}
    assert sorted(request.method for request in wire.requests) == ["PATCH", "PATCH", "PUT"]


# Booking into an event takes all ten fields of the client.


def booking(operation_id: str, client: dict[str, Any]) -> Sampled:
    module, given, named = sampled("v2", operation_id)
    return module, given, {"body": {**named["body"], "client": client}}


@each_way
@pytest.mark.parametrize("operation_id", BOOKINGS)
@pytest.mark.parametrize("field", CLIENT)
def test_a_booking_without_one_of_the_clients_fields_is_refused(way, operation_id, field):
    """All ten fields are needed even with the id of a client who exists; what is missing is named, nothing is sent."""
    module, given, named = booking(operation_id, {name: value for name, value in CLIENT.items() if name != field})
    assert refused(way, module, *given, **named) == [f"body.client.{field}: required"]


@pytest.mark.parametrize("operation_id", BOOKINGS)
@pytest.mark.parametrize("field", CLIENT)
def test_null_is_taken_where_the_description_allows_it(operation_id, field):
    """A field without a value is given as null, where null is allowed, and goes out as null."""
    module, given, named = booking(operation_id, {**CLIENT, field: None})
    if field not in NULLABLE[operation_id]:
        [problem] = refused("sync", module, *given, **named)
        assert problem.startswith(f"body.client.{field}: ")
        assert "not null" in problem
        return
    wire = Wire()
    call("sync", module, wire, *given, **named)
    assert json.loads(wire.requests[0].content)["client"] == {**CLIENT, field: None}


@pytest.mark.parametrize("model", [CreateEventAppointmentRequestClient, EventAppointmentV2Client])
@pytest.mark.parametrize("field", CLIENT)
def test_the_model_of_a_client_asks_for_all_ten_fields(model, field):
    """A type checker and Python itself tell of a field left out, before the API is asked."""
    with pytest.raises(TypeError, match=f"`{field}`"):
        model(**{name: value for name, value in CLIENT.items() if name != field})


# A technical break is a multiple of 300 seconds, an hour at most.


def fields(schema: Schema, path: tuple[str | int, ...] = (), inside: frozenset[str] = frozenset()) -> Iterator[Any]:
    """Every property under a schema, with its path."""
    if isinstance(schema, Ref) and schema.name not in inside:
        yield from fields(schema.model.SCHEMA, path, inside | {schema.name})
    elif isinstance(schema, Array):
        yield from fields(schema.items, (*path, 0), inside)
    elif isinstance(schema, Map):
        yield from fields(schema.values, (*path, "any"), inside)
    elif isinstance(schema, Union):
        for option in schema.options:
            yield from fields(option, path, inside)
    elif isinstance(schema, Object):
        for name, child in schema.properties.items():
            yield (*path, name), child
            yield from fields(child, (*path, name), inside)


def breaks() -> Iterator[Any]:
    """Each place where a request gives a technical break."""
    for api, operation_id in all_operations():
        endpoint = function_module(api, operation_id).ENDPOINT
        for parameter in endpoint.parameters:
            assert "technical_break" not in parameter.name
        for path, schema in fields(endpoint.body.schema) if endpoint.body else ():
            if "technical_break" in str(path[-1]):
                yield pytest.param(api, operation_id, path, schema, id=f"{api}-{operation_id}")


BREAKS = list(breaks())
each_break = pytest.mark.parametrize(("api", "operation_id", "path", "schema"), BREAKS)


def with_break(api: str, operation_id: str, path: tuple[str | int, ...], value: Any) -> Sampled:
    module, given, named = sampled(api, operation_id)
    holder = body = copy.deepcopy(named["body"])
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = value
    return module, given, {**named, "body": body}


def test_the_technical_breaks_of_both_versions_are_found():
    """The rule is looked for wherever a request gives a break: five bodies of v1, four of v2."""
    assert Counter(param.values[0] for param in BREAKS) == {"v1": 5, "v2": 4}


@each_break
@pytest.mark.parametrize(
    ("value", "rule"), [(301, "a multiple of 300"), (3900, "at most 3600"), (-300, "at least 0"), ("300", "integer")]
)
def test_a_technical_break_outside_of_its_rule_is_refused(api, operation_id, path, schema, value, rule):
    """A break the server would round, cut or refuse does not leave, and the rule is told."""
    module, given, named = with_break(api, operation_id, path, value)
    assert refused("sync", module, *given, **named) == [f"body.{path[-1]}: {rule} (got {value!r})"]


@each_break
@pytest.mark.parametrize("value", [0, 300, 3600, None])
def test_a_technical_break_within_its_rule_is_sent(api, operation_id, path, schema, value):
    """From none to an hour, and null for the default of the location."""
    assert (type(schema), schema.nullable) == (Integer, True)
    wire = Wire()
    module, given, named = with_break(api, operation_id, path, value)
    call("sync", module, wire, *given, **named)
    assert json.loads(wire.requests[0].content)[path[-1]] == value


# What else breaks a rule of the description is told with field, value and rule.

TEAM_MEMBER = sent_as("v2", "create_event", "staff_id")
EVENT = {
    TEAM_MEMBER: 42,
    "service_id": 500,
    "resource_instance_ids": [],
    "label_ids": [],
    "date": "2026-08-01 14:00:00",
    "length": 3600,
    "capacity": 8,
}


@each_way
@pytest.mark.parametrize(
    ("change", "problems"),
    [
        ({"capacity": ...}, ["body.capacity: required"]),
        ({"capacity": "8"}, ["body.capacity: integer (got '8')"]),
        (
            {TEAM_MEMBER: None, "length": ...},
            ["body.length: required", f"body.{TEAM_MEMBER}: integer, not null"],
        ),
        ({"label_ids": [1, "two"]}, ["body.label_ids[1]: integer (got 'two')"]),
        ({"invented": 1}, ["body.invented: no such field (got 1)"]),
    ],
)
def test_a_body_outside_of_the_description_is_refused(way, change, problems):
    """Field, value and rule are in the message, for every rule broken, and nothing is sent."""
    body = {name: value for name, value in {**EVENT, **change}.items() if value is not ...}
    assert refused(way, function_module("v2", "create_event"), 4564, body=body) == problems


@each_way
def test_an_unknown_enum_value_is_refused(way):
    """The values there are stand in the message."""
    module, given, named = booking("create_event_appointment_v2", {**CLIENT, "gender": 3})
    assert refused(way, module, *given, **named) == ["body.client.gender: one of 0, 1, 2 (got 3)"]
    [problem] = refused(way, function_module("v2", "create_event"), 4564, body=EVENT, include=["everything"])
    assert problem.startswith("include[0]: one of '")
    assert problem.endswith("(got 'everything')")
