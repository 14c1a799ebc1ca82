"""Answers made from the published description alone, and what is told of them; ``python -m …answers`` counts."""

import copy
import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from attrs import frozen

from altegio_core.base.response import RawResponse
from altegio_core.http.options import ClientOptions
from altegio_core.operations.response import read
from altegio_core.schema.drift import Drift
from altegio_core.schema.encode import encode
from tests.contract.description import corrected
from tests.contract.independent.published import FILES, Published, description, operations, resolve
from tests.contract.independent.values import flat, forms, leaves, minimal, placed
from tests.support.functions import function_module

AT_LEAST: Final = 2_000
_GONE: Final = {"fiscalize_document"}


@frozen(eq=False)
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


def conforming() -> Iterator[Answer]:
    """The answers that the corrected description allows as well: what it corrects may be told."""
    present = {api: {one.id: one for one in operations(api, corrected(api))} for api in FILES}
    for answer in answers():
        operation = present[answer.operation.api][answer.operation.id]
        allowed = [
            schema
            for status, schema in schemas(operation)
            # What has no envelope as published, and one in truth, fits the corrected description by saying nothing.
            if status == answer.status and (answer.has_envelope or not has_envelope(operation, schema))
        ]
        if any(operation.takes(schema, answer.value) for schema in allowed) and not is_refusal(answer.value):
            yield answer


def lost() -> list[str]:
    """The answers of which something is lost or changed when they are written again."""
    return [str(answer) for answer in answers() if not is_refusal(answer.value) and not is_kept(answer)]


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


if __name__ == "__main__":
    fitting = list(conforming())
    reports = [f"{answer}: {drift}" for answer in fitting for drift in told(answer)[0]]
    corrections = [answer for answer in answers() if answer not in fitting and told(answer)[0]]
    print(
        f"{len(answers())} answers made of the published schemas, {len(fitting)} of which conform to the corrected ones"
    )
    print(f"  drift reported on what conforms: {len(reports)}", *reports, sep="\n    ")
    print(f"  not written again as they came: {len(lost())}", *lost(), sep="\n    ")
    print(f"  reported on what is corrected: {len(corrections)} answers, by operation")
    for name, count in Counter(answer.operation.id for answer in corrections).most_common():
        print(f"    {name}: {count}")
