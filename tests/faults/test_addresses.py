"""Values that mean harm to an address or a head: the path keeps its shape, the query its names, headers one line."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from altegio import Altegio
from altegio_core.base.errors import RequestValidationError
from altegio_core.http.client import Client
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import Call, run
from altegio_core.operations.endpoint import Endpoint
from altegio_core.schema.types import String
from tests.contract.calls import all_operations
from tests.faults.profiles import PER_OPERATION, SEED, tried
from tests.faults.test_writing import given_arguments
from tests.support.family import httpx
from tests.support.functions import function_module

HARMFUL = [
    *(
        "/",
        "..",
        ".",
        "%2f",
        "%2F..",
        "%2e%2e",
        "../..",
        "..;/",
        "?",
        "#",
        "a b",
        " ",
        "+",
        "&a=b",
        "@evil.example",
    ),
    *(
        "\r\n",
        "\r\nHost: x",
        "\n",
        "\t",
        "\x00",
        "\x7f",
        "\x85",
        "\u2028",
        "\u202e",
        "",
        "é",
        "日本",
        "😀",
        "\ud800",
    ),
    *("a" * 3000, "é" * 30_000, "//", "//evil.example/", ";", "\\", "http://evil.example/", "{company_id}", "%"),
]
HARM = st.text(max_size=30) | st.sampled_from(HARMFUL)
SENT: Counter[str] = Counter()


@pytest.fixture
def arrived() -> list[httpx.Request]:
    return []


@pytest.fixture
def client(arrived: list[httpx.Request]) -> Iterator[Client]:
    def arrive(request: httpx.Request) -> httpx.Response:
        arrived.append(request)
        return httpx.Response(204)

    urls = dict.fromkeys({api for api, _ in all_operations()}, "http://127.0.0.1:9")
    with Altegio("partner", "user", limiter=None, base_urls=urls, transport=httpx.MockTransport(arrive)) as one:
        yield one


def segments(path: str) -> list[str]:
    return path.split("/")


def textual(endpoint: Endpoint[Any], place: str) -> list[str]:
    return [one.name for one in endpoint.parameters if one.location == place and type(one.schema) is String]


WITH_PATH = [
    (api, name)
    for api, name in all_operations()
    if any(one.location == "path" for one in function_module(api, name).ENDPOINT.parameters)
]


@pytest.mark.parametrize(("api", "name"), WITH_PATH, ids=map("-".join, WITH_PATH))
def test_no_value_changes_the_shape_of_a_path(
    api: str, name: str, client: Client, arrived: list[httpx.Request]
) -> None:
    endpoint, values = function_module(api, name).ENDPOINT, given_arguments(api, name)
    in_path = {one.name: one.schema for one in endpoint.parameters if one.location == "path"}
    template = endpoint.operation.path

    @given(st.sampled_from(sorted(in_path)), HARM)
    def check(argument: str, value: str) -> None:
        arrived.clear()
        try:
            run(client, Call(endpoint, {**values, argument: value}))
        except RequestValidationError as error:
            assert arrived == []
            assert error.problems[0].field in {argument, "path", "address"}
            SENT["path refused"] += 1
            return
        is_number = re.fullmatch(r"-?[0-9]+([.][0-9]+)?", value)  # digits mean the same in a path
        assert type(in_path[argument]) is String or is_number, "text went where a number is wanted"
        (request,) = arrived
        raw, _, _ = request.url.raw_path.decode("ascii").partition("?")
        assert request.url.host == "127.0.0.1"
        assert request.url.fragment == ""
        assert len(segments(raw)) == len(segments(template))
        assert all(
            pattern.startswith("{") or segment == pattern
            for segment, pattern in zip(segments(raw), segments(template), strict=True)
        )
        assert value in [unquote(segment, errors="surrogatepass") for segment in segments(raw)]
        SENT["path"] += 1

    for argument in textual(endpoint, "path"):
        for value in HARMFUL:
            check = example(argument, value)(check)
    tried(check, f"{api} {name} path", examples=max(5, PER_OPERATION // 4))()


WITH_QUERY = [(api, name) for api, name in all_operations() if textual(function_module(api, name).ENDPOINT, "query")]


@pytest.mark.parametrize(("api", "name"), WITH_QUERY, ids=map("-".join, WITH_QUERY))
def test_no_value_adds_to_a_query(api: str, name: str, client: Client, arrived: list[httpx.Request]) -> None:
    endpoint, values = function_module(api, name).ENDPOINT, given_arguments(api, name)
    wires = {one.name: one.wire for one in endpoint.parameters}
    run(client, Call(endpoint, values))
    names = [key for key, _ in parse_qsl(arrived[0].url.query.decode(), keep_blank_values=True)]

    @given(st.sampled_from(textual(endpoint, "query")), HARM)
    def check(argument: str, value: str) -> None:
        arrived.clear()
        try:
            run(client, Call(endpoint, {**values, argument: value}))
        except RequestValidationError:
            assert arrived == []
            SENT["query refused"] += 1
            return
        (request,) = arrived
        query = request.url.query.decode("ascii")
        pairs = parse_qsl(query, keep_blank_values=True)
        assert {key for key, _ in pairs} == {*names, wires[argument]}
        assert (wires[argument], value) in pairs
        assert request.url.fragment == ""
        SENT["query"] += 1

    tried(check, f"{api} {name} query", examples=max(5, PER_OPERATION // 4))()


NAMES = (
    st.sampled_from(["X-Key", "X Key", "X-Key:", "X\r\nHost", "", "Host", "Authorization", "Cookie", "é"]) | st.text()
)


def test_no_header_becomes_two(client: Client, arrived: list[httpx.Request]) -> None:
    endpoint, values = function_module("v1", "get_location").ENDPOINT, given_arguments("v1", "get_location")
    run(client, Call(endpoint, values))
    usual = arrived[0].headers

    @given(st.just("X-Key") | NAMES, HARM)
    def check(name: str, value: str) -> None:
        arrived.clear()
        try:
            run(client, Call(endpoint, values, CallOptions(headers={name: value})))
        except RequestValidationError as error:
            assert arrived == []
            assert len(value) < 10 or value in name or value not in str(error), "it may be a secret"
            SENT["header refused"] += 1
            return
        (request,) = arrived
        assert request.headers[name] == value
        assert set(request.headers) == {*usual, name.lower()}
        assert all(request.headers[one] == usual[one] for one in ("authorization", "accept", "host"))
        assert not {"\r", "\n", "\0"} & set(value + name)
        SENT["header"] += 1

    for value in HARMFUL:
        check = example("X-Key", value)(check)
    tried(check, "headers", examples=20 * PER_OPERATION)()


def test_what_is_not_described_keeps_its_host(client: Any, arrived: list[httpx.Request]) -> None:
    @given(HARM | HARM.map(lambda value: "/" + value) | HARM.map(lambda value: f"/things/{value}/more"))
    def check(path: str) -> None:
        arrived.clear()
        try:
            client.request("GET", path)
        except RequestValidationError:
            assert arrived == []
            SENT["undescribed refused"] += 1
            return
        (request,) = arrived
        assert request.url.host == "127.0.0.1"
        assert request.url.raw_path.decode("ascii") == path
        assert ".." not in [unquote(one) for one in segments(path)]
        SENT["undescribed"] += 1

    tried(check, "undescribed", examples=20 * PER_OPERATION)()


def test_what_became_of_harm(tell: list[str], keep: dict[str, Any]) -> None:
    tell.append(
        f"harmful values from seed {SEED}, in paths of {len(WITH_PATH)} operations, queries of {len(WITH_QUERY)}, "
        "and headers: " + ", ".join(f"{what} {count}" for what, count in sorted(SENT.items()))
    )
    keep["addresses"] = {
        "seed": SEED,
        "path operations": len(WITH_PATH),
        "query operations": len(WITH_QUERY),
        "in paths": SENT["path"] + SENT["path refused"],
        "in queries": SENT["query"] + SENT["query refused"],
        "in headers": SENT["header"] + SENT["header refused"],
        "refused": sum(SENT[f"{place} refused"] for place in ("path", "query", "header")),
        "arrived": sum(SENT[place] for place in ("path", "query", "header")),
    }
    for place in ("path", "query", "header", "undescribed"):
        assert SENT[place]
        assert SENT[f"{place} refused"]
