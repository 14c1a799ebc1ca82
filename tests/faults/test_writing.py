"""Arguments of every operation, outside of every rule: refused before sending, by field and rule."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altegio_core.base.auth import Credentials
from altegio_core.base.errors import RequestValidationError
from altegio_core.http.client import Client
from altegio_core.http.options import ClientOptions
from altegio_core.operations.call import Call, run
from altegio_core.operations.endpoint import Endpoint
from altegio_core.schema.equivalent import NONE, equivalent
from tests.contract.calls import all_operations, arguments
from tests.contract.samples import sample
from tests.faults.breaking import GONE, Break, breaks
from tests.faults.profiles import SEED, TRIED, tried
from tests.support.family import httpx
from tests.support.functions import function_module

Given = dict[str, Any]
CREDENTIALS = Credentials("partner-token", "user-token")


def given_arguments(api: str, name: str) -> Given:
    """Arguments by name that the mock accepts, as the contract tests show; with all that is optional."""
    module = function_module(api, name)
    positional, named = arguments(module, sample(api, name, full=True), as_model=False)
    endpoint = module.ENDPOINT
    path = endpoint.operation.path
    in_path = sorted(
        (one for one in endpoint.parameters if one.location == "path"), key=lambda one: path.find("{" + one.wire + "}")
    )
    return {**dict(zip((one.name for one in in_path), positional, strict=True)), **named}


def all_breaks(endpoint: Endpoint[Any], values: Given) -> list[tuple[str, Break]]:
    """Argument and rule to break in it."""
    found = []
    for parameter in endpoint.parameters:
        if parameter.name in values:
            found += [(parameter.name, one) for one in breaks(parameter.schema, values[parameter.name])]
    if endpoint.body and "body" in values:
        found += [("body", one) for one in breaks(endpoint.body.schema, values["body"])]
    return found


def broken(value: Any, path: tuple[str | int, ...], by: Any) -> Any:
    if not path:
        return by
    copy = value.copy()
    if by is GONE and len(path) == 1:
        copy.pop(path[0], None)
    else:
        copy[path[0]] = broken(value[path[0]], path[1:], by) if path[1:] else by
    return copy


def means_the_same(endpoint: Endpoint[Any], argument: str, one: Break, by: Any) -> bool:
    """Whether a value is only spelled otherwise than its schema has it, as ``"12"`` for 12; that is sent."""
    schemas = {parameter.name: parameter.schema for parameter in endpoint.parameters}
    schema = endpoint.body.schema if endpoint.body and argument == "body" else schemas[argument]
    return equivalent(schema, one.path, by, argument, as_text=argument != "body") is not NONE


CASES = [
    (api, name, endpoint, values, found)
    for api, name in all_operations()
    for endpoint in [function_module(api, name).ENDPOINT]
    for values in [given_arguments(api, name)]
    if (found := all_breaks(endpoint, values))
]


@pytest.mark.parametrize(
    ("api", "name", "endpoint", "values", "found"), CASES, ids=[f"{case[0]}-{case[1]}" for case in CASES]
)
def test_outside_of_a_rule_is_refused_by_field_and_rule(
    api: str, name: str, endpoint: Endpoint[Any], values: Given, found: list[tuple[str, Break]]
) -> None:
    arrived: list[httpx.Request] = []

    def arrive(request: httpx.Request) -> httpx.Response:
        arrived.append(request)
        return httpx.Response(204)

    client = Client(CREDENTIALS, ClientOptions(limiter=None), transport=httpx.MockTransport(arrive))
    run(client, Call(endpoint, values))  # inside is accepted
    assert len(arrived) == 1

    def refuse(data: Any, argument: str, one: Break) -> None:
        by = data.draw(one.values)
        if means_the_same(endpoint, argument, one, by):
            run(client, Call(endpoint, {**values, argument: broken(values[argument], one.path, by)}))
            arrived.pop()
            return
        TRIED[f"writing: {one.kind}"] += 1
        with pytest.raises(RequestValidationError) as caught:
            run(client, Call(endpoint, {**values, argument: broken(values[argument], one.path, by)}))
        told = [(problem.field, problem.rule) for problem in caught.value.problems]
        assert any(field == argument + one.field and one.rule in rule for field, rule in told), (one, by, told)
        assert argument + one.field in str(caught.value)
        assert one.rule in str(caught.value)

    @given(st.data())
    def each(data: Any) -> None:
        for argument, one in found:
            refuse(data, argument, one)

    @given(st.data())
    def some(data: Any) -> None:
        refuse(data, *data.draw(st.sampled_from(found)))

    with client:
        tried(each, f"{api} {name}", examples=1)()
        tried(some, f"{api} {name}")()
    assert len(arrived) == 1, "something was sent that is outside of the rules"


def test_everything_was_tried(tell: list[str], keep: dict[str, Any]) -> None:
    rules = {kind.removeprefix("writing: "): count for kind, count in TRIED.items() if kind.startswith("writing")}
    sites = sum(len(case[-1]) for case in CASES)
    tell.append(
        f"arguments outside of their rules: {sum(rules.values())} over {len(CASES)} operations with {sites} rules, "
        f"from seed {SEED}, all refused by name: "
        + ", ".join(f"{rule} {count}" for rule, count in sorted(rules.items()))
    )
    keep["writing"] = {
        "seed": SEED,
        "operations": len(CASES),
        "rules": sites,
        "values": sum(rules.values()),
        "by rule": rules,
    }
    assert len(CASES) > 250
