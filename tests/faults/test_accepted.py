"""What the rules allow is accepted by the mock: values at their edges, what is optional left out, and any values."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given

from altegio_core.base.errors import APIStatusError
from altegio_core.http.client import Client
from altegio_core.schema.types import Array, Boolean, Integer, Number, Object, Ref, Schema, String
from altegio_core.schema.validate import check as rules
from tests.contract.calls import all_operations, arguments
from tests.contract.conftest import credentials as credentials
from tests.contract.conftest import mocks as mocks
from tests.contract.conftest import options as options
from tests.contract.description import corrected, operations_of, published, resolve
from tests.contract.generate import violations
from tests.contract.samples import sample
from tests.faults.breaking import GONE
from tests.faults.profiles import PER_OPERATION, SEED, tried
from tests.support.functions import function_module
from tests.support.strategies import inside

INSIDE_EACH = max(5, PER_OPERATION // 4)

WITH_BODY = [
    (api, name)
    for api, name in all_operations()
    if sample(api, name, full=True).media_type == "application/json"
    and isinstance(sample(api, name, full=True).body, dict)
]


def edges(schema: Schema, value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Places in a value, each with another value that our rules allow there."""
    if schema.nullable and path:
        yield path, None
    if isinstance(schema, Ref):
        schema = schema.model.SCHEMA
    if isinstance(schema, Boolean) and not schema.enum:
        yield path, not value
    elif isinstance(schema, String):
        yield from ((path, text) for text in schema.enum)
        if not (schema.enum or schema.pattern or schema.format):
            lengths = (schema.min_length, schema.max_length)
            yield from ((path, "é" * length) for length in lengths if length is not None and length < 5000)
    elif isinstance(schema, Number):
        yield from ((path, number) for number in schema.enum)
        bounds = [bound for bound in (schema.minimum, schema.maximum) if bound is not None and not schema.enum]
        bounds = [bound for bound in bounds if not schema.multiple_of or bound % schema.multiple_of == 0]
        yield from ((path, int(bound) if isinstance(schema, Integer) else bound) for bound in bounds)
    elif isinstance(schema, Array) and isinstance(value, list) and value:
        yield from edges(schema.items, value[0], (*path, 0))
    elif isinstance(schema, Object) and isinstance(value, dict):
        for name, item in value.items():
            if name in schema.properties:
                if name not in schema.required:
                    yield (*path, name), GONE
                yield from edges(schema.properties[name], item, (*path, name))


def changed(value: Any, path: tuple[Any, ...], to: Any) -> Any:
    if not path:
        return to
    copy = value.copy()
    if to is GONE and len(path) == 1:
        del copy[path[0]]
    else:
        copy[path[0]] = changed(value[path[0]], path[1:], to)
    return copy


def objections(describing: Any, api: str, name: str, body: Any) -> list[str]:
    """The keywords of JSON Schema by which a description does not take a body."""
    document = describing(api)
    content = resolve(document, operations_of(describing, api)[name][2].get("requestBody", {})).get("content", {})
    return [
        error.validator for holder in content.values() for error in violations(document, holder.get("schema", {}), body)
    ]


def fits(describing: Any, api: str, name: str, body: Any) -> bool:
    """Whether a description takes a body; the mock serves the published one, which can be stricter than ours."""
    return not objections(describing, api, name, body)


@pytest.mark.parametrize(("api", "name"), WITH_BODY, ids=map("-".join, WITH_BODY))
def test_the_mock_accepts_what_the_rules_allow(
    api: str, name: str, options: Any, credentials: Any, tell: list[str]
) -> None:
    module = function_module(api, name)
    positional, named = arguments(module, sample(api, name, full=True), as_model=False)
    sent = ours_only = 0
    with Client(credentials, options) as client:
        for path, to in edges(module.ENDPOINT.body.schema, named["body"]):
            body = changed(named["body"], path, to)
            assert fits(corrected, api, name, body), (
                f"our table takes what the corrected description does not: {path} {to!r}"
            )
            if not fits(published, api, name, body):
                ours_only += 1  # the overlays allow more, by evidence; the mock cannot know
                continue
            try:
                module.sync_detailed(*positional, client=client, **{**named, "body": body})
            except APIStatusError as error:
                refused = error.headers.get("sl-violations") or error.response.content.decode(errors="replace")
                pytest.fail(f"refused with {error.status_code}: {path} = {to!r}: {refused:.500}")
            sent += 1
    TALLY.append((sent, ours_only))


@pytest.mark.parametrize(("api", "name"), WITH_BODY, ids=map("-".join, WITH_BODY))
def test_the_mock_accepts_any_value_inside(api: str, name: str, options: Any, credentials: Any) -> None:
    module = function_module(api, name)
    positional, named = arguments(module, sample(api, name, full=True), as_model=False)
    with Client(credentials, options) as client:

        @given(inside(module.ENDPOINT.body.schema))
        def check(body: Any) -> None:
            if any(rules(module.ENDPOINT.body.schema, body)):
                return  # what has to be there because of something else is not among what `inside` knows
            if told := objections(corrected, api, name, body):
                # Formats of texts are for the server to judge; all other rules are ours as well.
                assert set(told) == {"format"}, f"our table takes what the corrected description does not: {body!r}"
                INSIDE["format"] += 1
                return
            if not fits(published, api, name, body):
                INSIDE["ours only"] += 1
                return
            try:
                module.sync_detailed(*positional, client=client, **{**named, "body": body})
            except APIStatusError as error:
                refused = error.headers.get("sl-violations") or error.response.content.decode(errors="replace")
                pytest.fail(f"refused with {error.status_code}: {body!r}: {refused:.500}")
            INSIDE["accepted"] += 1

        tried(check, f"{api} {name} inside", examples=INSIDE_EACH)()


INSIDE: Counter[str] = Counter()
TALLY: list[tuple[int, int]] = []


def test_values_were_sent(tell: list[str], keep: dict[str, Any]) -> None:
    sent, ours_only = (sum(column) for column in zip(*TALLY, strict=True))
    tell.append(
        f"values at the edges of the rules: {sent} accepted by the mock, over {len(TALLY)} operations with a body; "
        f"{ours_only} not sent, for only the overlays allow them"
    )
    tell.append(
        f"bodies of any values inside of the rules, from seed {SEED}: {INSIDE['accepted']} accepted by the mock, "
        f"{INSIDE['format']} not sent, for a text has not the form its field asks for, {INSIDE['ours only']} not sent, "
        "for only the overlays allow them"
    )
    keep["accepted"] = {
        "seed": SEED,
        "operations": len(WITH_BODY),
        "edges": sent,
        "any": INSIDE["accepted"],
        "ours only": ours_only + INSIDE["ours only"],
    }
    assert INSIDE["accepted"] > INSIDE.total() / 2
    assert sent > 2 * len(TALLY)
