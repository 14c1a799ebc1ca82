"""Makes up a value that fits a JSON schema: the schema's own examples where they fit, else something plain."""

import math
from collections.abc import Iterator
from contextvars import ContextVar
from itertools import count, islice
from typing import Any, Final

from jsonschema import Draft202012Validator, ValidationError

from scripts.spec.yaml import Json
from tests.contract.description import resolve

_TEXTS: Final = (
    *("text", "2026-07-22", "2026-07-22T10:00:00", "2026-07-22 10:00:00", "2026-07-22T10:00:00Z"),
    *("+13155550175", "13155550175", "10:00", "f44336", "#f44336", "john@example.com", "https://example.com/a"),
    *("record_1", "visit_1", "1", "3f1c2a54-8f7e-4c62-9f0a-0c5b6f8f2d11", ""),
)
_BY_FORMAT: Final = {
    "date": "2026-07-22",
    "date-time": "2026-07-22T10:00:00Z",
    "time": "10:00:00Z",
    "email": "john@example.com",
    "uri": "https://example.com/a",
    "uuid": "3f1c2a54-8f7e-4c62-9f0a-0c5b6f8f2d11",
    "binary": "text",
}


class CannotGenerate(Exception):
    """No value was found; the text says for which schema."""


def violations(document: dict[str, Json], schema: Any, value: Any) -> list[ValidationError]:
    """What is wrong with the value; references in the schema are those of the document."""
    if not isinstance(schema, dict):
        return []
    # A reference "#/components/..." resolves because the components are made part of the schema.
    validator = Draft202012Validator(
        {**schema, "components": document.get("components", {})},
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )
    return list(validator.iter_errors(value))


# Components that are being made: one inside itself gets what it must have and no more, or it would never end.
_INSIDE: ContextVar[tuple[str, ...]] = ContextVar("_INSIDE", default=())


def generate(document: dict[str, Json], schema: Any, *, full: bool) -> Any:
    """A value that fits; ``full`` fills in what is optional as well."""
    inside = _INSIDE.get()
    component = str(schema["$ref"]) if isinstance(schema, dict) and "$ref" in schema else ""
    token = _INSIDE.set((*inside, component) if component else inside)
    try:
        for candidate in _candidates(document, schema, full and component not in inside):
            if not violations(document, schema, candidate):
                return candidate
    finally:
        _INSIDE.reset(token)
    raise CannotGenerate(f"no value found for {schema!r:.300}")


def declared_examples(holder: dict[str, Json]) -> Iterator[Any]:
    """The example values a schema, a parameter or a media type declares."""
    if "example" in holder:
        yield holder["example"]
    examples = holder.get("examples", ())
    for example in examples.values() if isinstance(examples, dict) else examples:
        yield example.get("value") if isinstance(examples, dict) else example


def _candidates(document: dict[str, Json], schema: Any, full: bool) -> Iterator[Any]:
    schema = resolve(document, schema)
    if not isinstance(schema, dict):
        yield {}
        return
    if "const" in schema:
        yield schema["const"]
    structured = "properties" in schema or "items" in schema
    if not structured:  # of an object or a list the parts are made one by one, each from its own examples
        yield from declared_examples(schema)
        if schema.get("default") is not None:
            yield schema["default"]
    yield from schema.get("enum", ())
    for keyword in ("allOf", "anyOf", "oneOf"):
        if keyword in schema:
            yield from _combined(document, schema, keyword, full)
    types = schema.get("type", "object" if "properties" in schema else "array" if "items" in schema else "string")
    for kind in [types] if isinstance(types, str) else types:
        yield from _of_type(document, schema, kind, full)
    yield from declared_examples(schema)
    yield None


def _of_type(document: dict[str, Json], schema: dict[str, Json], kind: str, full: bool) -> Iterator[Any]:
    if kind == "object":
        properties = schema.get("properties", {})
        names = [*schema.get("required", ()), *(properties if full else ())]
        yield {name: generate(document, properties.get(name, {}), full=full) for name in dict.fromkeys(names)}
    elif kind == "array":
        length = max(schema.get("minItems", 0), 1 if full else 0)
        yield _distinct(document, schema.get("items", {}), length, full)
    elif kind in ("integer", "number"):
        yield from _numbers(schema)
    elif kind == "boolean":
        yield from (True, False)
    elif kind == "string":
        shortest, longest = schema.get("minLength", 0), schema.get("maxLength", 1000)
        if schema.get("format") in _BY_FORMAT:
            yield _BY_FORMAT[schema["format"]]
        yield from (text[:longest].ljust(shortest, "x") for text in _TEXTS)


def _distinct(document: dict[str, Json], items: Any, length: int, full: bool) -> list[Any]:
    if length <= 1:
        return [generate(document, items, full=full) for _ in range(length)]
    found: list[Any] = []
    for candidate in islice(_candidates(document, items, full), 50):
        if candidate not in found and not violations(document, items, candidate):
            found.append(candidate)
    return found[:length]


def _numbers(schema: dict[str, Json]) -> Iterator[Any]:
    step = schema.get("multipleOf", 1)
    lowest = schema.get("minimum", schema.get("exclusiveMinimum", 0))
    first = math.ceil(lowest / step)
    for factor in islice(count(max(first, 1)), 5):
        yield factor * step
    yield first * step


def _combined(document: dict[str, Json], schema: dict[str, Json], keyword: str, full: bool) -> Iterator[Any]:
    branches = [resolve(document, branch) for branch in schema[keyword]]
    beside = {key: value for key, value in schema.items() if key not in (keyword, "example", "examples")}
    if keyword == "allOf":
        branches = [_merged(branches)]
    for branch in branches:
        if branch.get("type") != "null":
            yield from _candidates(document, _merged([beside, branch]), full)


def _merged(schemas: list[dict[str, Json]]) -> dict[str, Json]:
    result: dict[str, Json] = {}
    for schema in schemas:
        properties = {**result.get("properties", {}), **schema.get("properties", {})}
        required = [*result.get("required", ()), *schema.get("required", ())]
        result |= schema
        if properties:
            result["properties"] = properties
        if required:
            result["required"] = required
    return result
