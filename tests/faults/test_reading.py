"""Answers of every operation, mutated: a change of shape raises nothing, and nothing undocumented ever leaves."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altegio_core.config import ClientOptions
from altegio_core.encode import encode
from altegio_core.errors import BadAnswerError, UnsuccessfulAnswerError
from altegio_core.raw import Headers, RawResponse
from altegio_core.response import read
from tests.contract.calls import all_operations, function_module
from tests.contract.description import corrected, operations, resolve
from tests.contract.generate import CannotGenerate, declared_examples, generate
from tests.faults.profiles import SEED, TRIED, tried

DEEP: Any = 1
for _ in range(100):
    DEEP = [{"x": DEEP}]
ODD: dict[str, list[Any]] = {
    "null": [None],
    "another type": [0, -1, 1.5, True, "", "text", [1, "a", None], {"a": 1}],
    "[] for an object": [[]],
    "object for a list": [{}, {"0": {"id": 1}}],
    "list in a list": [[[]], [[[{}]]]],
    "unknown value": ["never_heard_of", "2026-99-99", 10**6],
    "number without measure": [10**400, -(10**30), 1e308, 5e-324],
    "not a number": [float("nan"), float("inf"), float("-inf")],
    "lone surrogate": ["\ud800", {"\udfff": "\ud800"}],
    "deep nesting": [DEEP],
    "hostile names": [{"__class__": 1, "__dict__": {}, "SCHEMA": [], "to_dict": None, "self": 1, "": 0}],
}
TEXTS = {
    "no JSON": [b"", b"   ", b"{", b"<html>", b"\xff\xfe", b"nonsense", b'{"a":}', b"\x00", b"[1,"],
    "nesting without end": [b"[" * 200_000, b'{"data":' * 100_000],
    "digits without end": [b"[" + b"9" * 5000 + b"]"],
}


def answer_of(api: str, operation_id: str) -> Any:
    """The published example of a 2xx answer, or one made up from the schema; None where no body comes."""
    document = corrected(api)
    for status, response in operations(document)[operation_id][2]["responses"].items():
        content = resolve(document, response).get("content", {}) if status.startswith("2") else {}
        for holder in content.values():
            schema = holder.get("schema", {})
            for example in (*declared_examples(holder), *declared_examples(resolve(document, schema))):
                return example
            try:
                return generate(document, schema, full=True)
            except CannotGenerate:
                return None
    return None


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a JSON value, the whole included."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, item in inner for place in places(item, (*path, key)))]


def changed(value: Any, path: tuple[Any, ...], change: Any) -> Any:
    """The value with one place changed; the change gets what stands there and gives what is to stand there."""
    if not path:
        return change(value)
    copy = value.copy()
    copy[path[0]] = changed(value[path[0]], path[1:], change)
    return copy


@st.composite
def mutations(draw: Any, example: Any) -> tuple[str, bytes]:
    """The kind of a mutation and the mutated answer; one in ten is no JSON any more."""
    if draw(st.integers(0, 9)) == 0:
        kind = draw(st.sampled_from(sorted(TEXTS)))
        return kind, draw(st.sampled_from(TEXTS[kind]))
    kinds: list[str] = []
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(places(example)))
        kind = draw(st.sampled_from(["drop", "further field", "duplicate name", "arbitrary", *ODD]))
        kinds.append(kind if path else "another top")
        if kind == "drop" and path and isinstance(path[-1], str):
            example = changed(example, path[:-1], lambda v, p=path: {k: w for k, w in v.items() if k != p[-1]})
        elif kind == "further field":
            example = changed(example, path, lambda v: {**v, "brand_new": [{}]} if isinstance(v, dict) else v)
        elif kind == "duplicate name":
            example = changed(example, path, lambda v: {**v, "\0twice": 1} if isinstance(v, dict) else v)
        elif kind == "arbitrary":
            example = changed(example, path, lambda v: draw(ANY_JSON))
        else:
            example = changed(example, path, lambda v, k=kind: draw(st.sampled_from(ODD.get(k, [None]))))
    text = json.dumps(example).replace('"\\u0000twice": 1', '"id": 1, "id": null, "data": [], "id": "2"')
    return kinds[0], text.encode()


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
OPERATIONS = [(api, name) for api, name in all_operations() if isinstance(answer_of(api, name), dict | list)]


def is_json(content: bytes) -> bool:
    try:
        json.loads(content)
    except (ValueError, RecursionError):
        return not content.strip()
    return True


@pytest.mark.parametrize(("api", "name"), OPERATIONS, ids=map("-".join, OPERATIONS))
def test_a_mutated_answer_is_read(api: str, name: str) -> None:
    endpoint = function_module(api, name).ENDPOINT
    lenient, drifts = ClientOptions(limiter=None), []
    strict = ClientOptions(limiter=None, strict=True, on_drift=drifts.append)

    @given(mutations(answer_of(api, name)))
    def check(mutated: tuple[str, bytes]) -> None:
        kind, content = mutated
        TRIED[f"reading: {kind}"] += 1
        answer = RawResponse(200, Headers([("content-type", "application/json")]), content)
        binary = type(endpoint.answer.data).__name__ == "Binary"
        try:
            data = read(endpoint, answer, lenient).parsed.data
        except UnsuccessfulAnswerError:
            assert json.loads(content)["success"] is False
        except BadAnswerError as error:
            assert not is_json(content)
            str(error), repr(error)
        else:
            assert binary or is_json(content)
            # What was read can be looked at, compared and written again.
            repr(data)
            assert data == data or kind == "not a number" or "NaN" in content.decode(errors="ignore")
            encode(data)
        # BadAnswerError has DriftError below it; anything else would fail the test.
        with suppress(BadAnswerError, UnsuccessfulAnswerError):
            read(endpoint, answer, strict)
        for drift in drifts:
            str(drift)
        drifts.clear()

    tried(check, f"{api} {name}")()


def test_all_operations_with_an_answer_were_read(tell: list[str]) -> None:
    counted = {kind.removeprefix("reading: "): count for kind, count in TRIED.items() if kind.startswith("reading")}
    tell.append(
        f"answers mutated: {sum(counted.values())} over {len(OPERATIONS)} operations from seed {SEED}: "
        + ", ".join(f"{kind} {count}" for kind, count in sorted(counted.items()))
    )
    assert len(OPERATIONS) > 250
