"""Every 2xx example the vendor publishes is read; the contradictions in them are those jsonschema finds too."""

import copy
import json
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from attrs import frozen
from jsonschema import Draft202012Validator, ValidationError

from altegio_core.base.errors import DriftError
from altegio_core.base.response import RawResponse
from altegio_core.http.options import ClientOptions
from altegio_core.operations.endpoint import Endpoint
from altegio_core.operations.envelope import Envelope
from altegio_core.operations.response import read
from altegio_core.schema.drift import Drift
from altegio_core.schema.encode import encode
from altegio_core.schema.misspelt import CLOSED
from altegio_core.schema.types import Array, Map, Ref, Schema, Union
from altegio_core.schema.validate import REQUIRED
from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.jsonpath import find
from scripts.spec.yaml import load_own
from tests.contract.description import corrected, operations, resolve

# A callback the user's own server implements; not an operation of this API.
NOT_OURS = {("v1", "fiscalize_document")}


@frozen
class Example:
    """A published answer of an operation."""

    api: str
    operation_id: str
    status: str
    value: Any

    def __str__(self) -> str:
        return f"{self.api}-{self.operation_id}-{self.status}"

    @property
    def endpoint(self) -> Endpoint[Any]:
        tag = import_module(f"altegio.{self.api}").OPERATIONS[self.operation_id].tag
        endpoint: Endpoint[Any] = import_module(f"altegio.{self.api}.api.{tag}.{self.operation_id}").ENDPOINT
        return endpoint

    def read(self, **options: Any) -> Envelope[Any]:
        """As the client reads it, off the wire."""
        raw = RawResponse(int(self.status), content=json.dumps(self.value).encode())
        return read(self.endpoint, raw, ClientOptions(**options)).parsed

    def drifts(self) -> list[Drift]:
        told: list[Drift] = []
        self.read(on_drift=told.append)
        return told


def examples_in(api: str, document: dict[str, Any], *, typed: bool = True) -> Iterator[Example]:
    """The first example of each answer; without ``typed`` also of answers of which no schema is published."""
    for operation_id, (_, _, operation) in operations(document).items():
        for status, response in operation["responses"].items():
            if not str(status).startswith("2") or (api, operation_id) in NOT_OURS:
                continue
            for media_type, media in resolve(document, response).get("content", {}).items():
                if "json" not in media_type or (typed and "schema" not in media):
                    continue
                if found := first_example(document, media):
                    yield Example(api, operation_id, str(status), *found)


def first_example(document: dict[str, Any], media: dict[str, Any]) -> list[Any]:
    """The media type's example, else the first of its named ones, else its schema's; a list, for it may be null."""
    if "example" in media:
        return [media["example"]]
    if "examples" in media:
        return [resolve(document, next(iter(media["examples"].values())))["value"]]
    schema = resolve(document, media.get("schema", {}))
    return [schema["example"]] if "example" in schema else []


_PINNED = {api.package: load_own(ROOT / api.pin) for api in APIS}
PUBLISHED = [example for name, document in _PINNED.items() for example in examples_in(name, document)]
CORRECTED = [example for api in APIS for example in examples_in(api.package, corrected(api.package))]
# The vendor's examples of answers whose schema is missing, until an overlay adds it.
_SHOWN = {str(one): one for name, document in _PINNED.items() for one in examples_in(name, document, typed=False)}
_KNOWN = {str(one) for one in PUBLISHED}
GAINED = [_SHOWN.get(str(one), one) for one in CORRECTED if str(one) not in _KNOWN]
each = pytest.mark.parametrize("example", [*PUBLISHED, *GAINED], ids=str)


@each
def test_a_published_answer_becomes_what_its_type_says(example):
    """Every answer is read without an exception, into models where models are promised."""
    envelope = example.read()
    assert is_typed(example.endpoint.response.data, envelope.data)
    assert isinstance(envelope.meta, dict)


@each
def test_what_came_goes_back_as_it_came(example):
    """`to_dict()` gives exactly what the server sent, however it was read."""
    value = copy.deepcopy(example.value)
    value = value[0] if isinstance(value, list) and len(value) == 1 and "success" in value[0] else value
    if isinstance(value, dict) and not value.keys().isdisjoint({"success", "data", "meta"}):
        value = value.get("data")
    data = example.read().data
    if value in ([], {}, None):
        assert not data  # nothing there is None, or an empty list
    else:
        # One where a list is described, or the reverse, is read as the one or the list.
        other = value[0] if isinstance(value, list) else [value]
        assert encode(data) in (value, other)


@each
def test_strict_raises_for_a_contradiction_and_for_nothing_else(example):
    """`strict=True` raises one documented error where an answer contradicts the description, and only there."""
    contradictions = [drift for drift in example.drifts() if drift.contradiction]
    if not contradictions:
        assert example.read(strict=True) is not None
        return
    with pytest.raises(DriftError) as caught:
        example.read(strict=True)
    assert list(caught.value.drifts) == contradictions


@each
def test_jsonschema_finds_the_same_contradictions(example):
    """What we call a contradiction is one by JSON Schema and the other way round, at the same places.

    Formats are left out on both sides: the API writes 0000-00-00 where it means no date.
    """
    ours = {place(drift) for drift in example.drifts() if drift.contradiction}
    theirs = set(jsonschema_places(example))
    # Of a value of several forms we tell what is wrong inside the nearest, jsonschema only where the value is.
    assert all(any(one[: len(other)] == other for other in theirs) for one in ours)
    assert all(any(one[: len(other)] == other for one in ours) for other in theirs)


def test_the_counts(capsys):
    """All the published examples are there, and it is seen what became of them."""
    found = Counter(example.api for example in PUBLISHED)
    assert found.keys() == {api.package for api in APIS}
    assert all(found[api.package] >= shown_in_place(api) > 0 for api in APIS)
    lines = []
    for kind, examples in (("published", PUBLISHED), ("gained by overlays that add a schema", GAINED)):
        found = [example.drifts() for example in examples]
        contradicting = sum(any(drift.contradiction for drift in drifts) for drifts in found)
        lines.append(
            f"2xx examples {kind}: {len(examples)} read, {sum(map(bool, found))} with drift, "
            f"{contradicting} contradict the corrected description and raise when strict"
        )
    with capsys.disabled():
        print("", *lines, sep="\n")


def shown_in_place(api: Api) -> int:
    """How many 2xx answers of a pinned file have a schema and an example beside it; others refer to theirs."""
    document = load_own(ROOT / api.pin)
    answers = (find(f"$.paths[*][*].responses['{status}'].content[*]", document) for status in range(200, 300))
    return sum(
        "schema" in one.value and bool({"example", "examples"} & one.value.keys()) for each in answers for one in each
    )


def is_typed(schema: Schema, value: Any) -> bool:
    if value is None and schema.nullable:
        return True
    if isinstance(schema, Ref):
        # Some examples show a list of several where one object is described.
        return all(type(item) is schema.model for item in (value if isinstance(value, list) else [value]))
    if isinstance(schema, Array):
        return isinstance(value, list) and all(is_typed(schema.items, item) for item in value)
    if isinstance(schema, Map):
        return isinstance(value, dict)
    return not isinstance(schema, Union) or any(is_typed(option, value) for option in schema.options)


def place(drift: Drift) -> tuple[str, ...]:
    steps = tuple(step.replace("~1", "/").replace("~0", "~") for step in drift.pointer.split("/")[1:])
    # jsonschema blames the object for a name that is missing or too many, we name the place itself.
    return steps[:-1] if drift.expected in {REQUIRED, CLOSED} else steps


def jsonschema_places(example: Example) -> Iterator[tuple[str, ...]]:
    document = corrected(example.api)
    response = resolve(document, operations(document)[example.operation_id][2]["responses"][example.status])
    [media] = response["content"].values()
    schema, value = resolve(document, media["schema"]), example.value
    if "data" in schema.get("properties", {}):
        value = value[0] if isinstance(value, list) and len(value) == 1 and "success" in value[0] else value
        if isinstance(value, dict) and "data" not in value:
            return  # no data is no contradiction
        schema, value = schema["properties"]["data"], value.get("data") if isinstance(value, dict) else value
        if value is None and resolve(document, schema).get("type") == "array":
            return
    for error in contradictions(document, schema, value):
        yield tuple("*" if isinstance(step, int) else step for step in error.absolute_path)


def contradictions(document: dict[str, Any], schema: dict[str, Any], value: Any) -> Iterator[ValidationError]:
    """What jsonschema finds, without what the server is known to do."""
    validator = Draft202012Validator({**schema, "components": document["components"]})
    return (error for error in validator.iter_errors(value) if not is_known(document, error))


def is_known(document: dict[str, Any], error: ValidationError) -> bool:
    """A new field, ``[]`` for an object that is not there, a list around the only one, or the one without its list."""
    if error.validator == "additionalProperties":
        return True
    if error.validator in ("oneOf", "anyOf"):
        branches: dict[Any, list[bool]] = {}
        for inner in error.context or ():
            branches.setdefault(inner.schema_path[0], []).append(is_known(document, inner))
        return any(all(known) for known in branches.values())
    kinds = error.validator_value if isinstance(error.validator_value, list) else [error.validator_value]
    if error.validator != "type" or not isinstance(error.schema, dict):
        return False
    if "array" in kinds and isinstance(error.instance, dict):
        items = resolve(document, error.schema.get("items", {}))
        alone = error.instance
        return not alone or ("properties" in items and not any(True for _ in contradictions(document, items, alone)))
    if "object" not in kinds or not isinstance(error.instance, list):
        return False
    return len(error.instance) < 2 and not any(
        True for item in error.instance for _ in contradictions(document, error.schema, item)
    )
