"""Answers made from the published description alone: what conforms is no drift, and all goes back as it came."""

import copy
import json
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from attrs import frozen

from altegio_core.base.response import RawResponse
from altegio_core.http.options import ClientOptions
from altegio_core.operations.response import read
from altegio_core.schema.drift import Drift
from altegio_core.schema.encode import encode
from tests.contract.calls import function_module
from tests.contract.description import corrected
from tests.contract.independent.published import FILES, Published, description, operations, resolve
from tests.contract.independent.values import flat, forms, leaves, minimal, placed

AT_LEAST: Final = 2_000
_GONE: Final = {"fiscalize_document"}


@frozen
class Answer:
    """An answer the published description allows."""

    operation: Published
    status: str
    value: Any
    has_envelope: bool

    def __str__(self) -> str:
        return f"{self.operation.api} {self.operation.id} {json.dumps(self.value)[:200]}"


@cache
def answers() -> list[Answer]:
    """As small as can be, and with each field in each of its forms."""
    return [
        Answer(operation, status, value, has_envelope(operation, schema))
        for api in FILES
        for operation in operations(api, description(api))
        if operation.id not in _GONE
        for status, schema in schemas(operation)
        for value in values(operation, schema)
        if operation.takes(schema, value)
    ]


def has_envelope(operation: Published, schema: Any) -> bool:
    return "data" in flat(operation.document, schema).get("properties", {})


def schemas(operation: Published) -> Iterator[tuple[str, Any]]:
    for status, response in operation.node["responses"].items():
        content = resolve(operation.document, response).get("content", {})
        schema = content.get("application/json", {}).get("schema")
        if str(status).startswith("2") and isinstance(schema, dict):
            yield str(status), schema


def values(operation: Published, schema: Any) -> Iterator[Any]:
    yield minimal(operation.document, schema)
    for steps, leaf in leaves(operation.document, schema):
        for value in list(forms(operation.document, leaf, "answer"))[:1]:
            if type(value.given) in (int, float, str, bool, list, dict, type(None)):
                yield placed(operation.document, schema, steps, value.given)


def told(answer: Answer) -> tuple[list[Drift], Any]:
    """The contradictions that are reported, and the data as it is written again."""
    found: list[Drift] = []
    endpoint = function_module(answer.operation.api, answer.operation.id).ENDPOINT
    raw = RawResponse(int(answer.status), content=json.dumps(answer.value).encode())
    parsed = read(endpoint, raw, ClientOptions(on_drift=found.append)).parsed
    return [drift for drift in found if drift.contradiction], encode(parsed.data)


def test_what_conforms_is_no_drift() -> None:
    assert len(answers()) >= AT_LEAST
    present = {api: {one.id: one for one in operations(api, corrected(api))} for api in FILES}
    wrong, conforming = [], 0
    for answer in answers():
        operation = present[answer.operation.api][answer.operation.id]
        allowed = [
            schema
            for status, schema in schemas(operation)
            # What has no envelope as published, and one in truth, fits the corrected description by saying nothing.
            if status == answer.status and (answer.has_envelope or not has_envelope(operation, schema))
        ]
        if any(operation.takes(schema, answer.value) for schema in allowed) and not is_refusal(answer.value):
            conforming += 1
            wrong += [f"{answer}: {drift}" for drift in told(answer)[0]]
    assert conforming >= AT_LEAST * 3 // 4
    assert wrong == []


def test_all_goes_back_as_it_came() -> None:
    lost = [str(answer) for answer in answers() if not is_refusal(answer.value) and not is_kept(answer)]
    assert lost == []


def is_kept(answer: Answer) -> bool:
    data = copy.deepcopy(answer.value)
    if isinstance(data, dict) and not data.keys().isdisjoint({"success", "data", "meta", "included"}):
        data = data.get("data")
    written = told(answer)[1]
    if data in ([], {}, None):
        return written in ([], {}, None)
    return bool(written == data) or written == (data[0] if isinstance(data, list) else [data])


def is_refusal(value: Any) -> bool:
    return isinstance(value, dict) and value.get("success") is False
