"""Answers of the mock without state look like answers: nothing is a mere text of which more is published."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from altegio.mock import MockServer
from altegio_core.mock.answers import answer
from altegio_core.mock.resource import Parts, parameters
from altegio_core.mock.routes import Found, Routes
from altegio_core.schema.types import Binary
from altegio_core.tooling.catalogue import catalogue
from altegio_core.tooling.example_values import ExampleMaker

PACKAGES = ("altegio.v1", "altegio.v2", "altegio.developers", "altegio.booking")
ROUTES = Routes(PACKAGES)
PARTS = Parts(PACKAGES, ROUTES)


def mere_texts(value: Any, name: str = "") -> Iterator[str]:
    """Names of fields that hold the text nobody knows more of."""
    if isinstance(value, dict):
        for own, inner in value.items():
            yield from mere_texts(inner, own)
    elif isinstance(value, list):
        for inner in value:
            yield from mere_texts(inner, name)
    elif value == "text":
        yield name


def answered(api: str, operation: str) -> Any:
    route = ROUTES.named(api, operation)
    maker = ExampleMaker(catalogue(route.package), full=True)
    given = {one.name: maker.make(one.schema) for one in route.endpoint.parameters if one.location == "path"}
    found = Found(route, dict.fromkeys(parameters(route), "1"))
    reply = answer(found, PARTS.of(route), given, 1)
    return json.loads(reply.content) if reply.content and not isinstance(route.endpoint.response.data, Binary) else None


def test_a_mere_text_stands_only_where_nothing_is_published() -> None:
    found: list[tuple[str, str]] = []
    for package in PACKAGES:
        api = package.partition(".")[2]
        for operation in ROUTES.names(api):
            found += [(package, name) for name in mere_texts(answered(api, operation))]
    print(f"{len(found)} mere texts in answers of {sum(len(ROUTES.names(api)) for api in ROUTES.apis)} operations")
    told = {(package, name): catalogue(package).published.get(name, ()) for package, name in found}
    better = {place for place, values in told.items() if any(isinstance(one, str) for one in values)}
    assert {place for place in better if "text" not in told[place]} == set()  # published as it is
    assert len(found) < 100


@pytest.mark.parametrize("operation", ["create_event", "get_event", "list_events"])
def test_an_event_of_v2_has_dates_and_types(operation: str) -> None:
    data = answered("v2", operation)["data"]
    (event,) = data if isinstance(data, list) else [data]
    assert event["attributes"]["date"][4:5] == "-"
    assert event["relationships"]["staff"]["data"]["type"] == "staff"


def test_without_state_no_two_runs_differ() -> None:
    assert answered("v2", "get_event") == answered("v2", "get_event")
    assert MockServer().snapshot()["things"] == []
