"""The calls made of one published operation, each of which the published description allows."""

import copy
from collections.abc import Iterator
from typing import Any, Final

from attrs import field, frozen

from tests.contract.independent.published import Json, Published, resolve
from tests.contract.independent.values import Value, dated, flat, forms, leaves, minimal, placed

MISSING: Final = object()
_FILE: Final = b"\x89PNG\r\n\x1a\n not really"


@frozen
class Case:
    """One call: what is given for each parameter by its name on the wire, and the JSON the description would see.

    Attributes:
        label: the form tried, and where.
        body, wire_body: MISSING where none is sent.
        tokens: "both" or "partner".
        example: whether the body is the published example, which need not fit the schema beside it.
    """

    label: str
    path: dict[str, Value]
    query: dict[str, Value]
    body: Any = field(default=MISSING)
    wire_body: Any = field(default=MISSING)
    tokens: str = "both"
    example: bool = False


def cases(operation: Published) -> Iterator[Case]:
    """Every call worth making; what the published schema itself does not take is left out."""
    document = operation.document
    path = {one["name"]: _first(operation, one) for one in operation.parameters if one["in"] == "path"}
    query = {one["name"]: _first(operation, one) for one in operation.parameters if _is_needed(one)}
    for body, example in _bodies(operation):
        yield Case("a whole body", path, query, body, copy.deepcopy(body), example=example)
    body = next((body for body, _ in _bodies(operation)), MISSING)
    if operation.body is not None and not operation.body["required"]:
        yield Case("no body", path, query)
    if any(not any("user" in name.lower() for name in one) for one in operation.security):
        yield Case("partner's token only", path, query, body, body, tokens="partner")
    for parameter in operation.parameters:
        name, place = parameter["name"], parameter["in"]
        for value in _values(document, parameter):
            changed = {name: value}
            case = Case(f"{name}: {value.label}", path, {**query, **changed}, body, body)
            if place == "path":
                case = Case(f"{name}: {value.label}", {**path, **changed}, query, body, body)
            if value.wire is None or operation.takes(parameter.get("schema", {}), value.wire):
                yield case
    yield from _fields(operation, path, query)


def _fields(operation: Published, path: dict[str, Value], query: dict[str, Value]) -> Iterator[Case]:
    if operation.body is None or ("json" not in operation.body["media"] and operation.body["media"] != "*/*"):
        return
    document, schema = operation.document, operation.body["schema"]
    for steps, leaf in leaves(document, schema):
        for value in forms(
            document, leaf, "body", next((step for kind, step in reversed(steps) if kind == "name"), "")
        ):
            wire = placed(document, schema, steps, value.wire)
            if operation.takes(schema, wire):
                where = ".".join(str(step) for kind, step in steps if kind != "option") or "body"
                yield Case(f"{where}: {value.label}", path, query, placed(document, schema, steps, value.given), wire)


def _bodies(operation: Published) -> Iterator[tuple[Any, bool]]:
    if operation.body is None:
        return
    document, schema, entry = operation.document, operation.body["schema"], operation.body["of"]
    if "multipart" in operation.body["media"]:
        names = flat(document, schema).get("properties", {})
        yield (
            {
                name: _FILE if flat(document, child).get("format") == "binary" else minimal(document, child)
                for name, child in names.items()
            },
            False,
        )
        return
    smallest = minimal(document, schema)
    if operation.takes(schema, smallest):
        yield smallest, False
    named = entry.get("examples", {})
    examples = [resolve(document, one).get("value") for one in named.values()] if isinstance(named, dict) else []
    examples += [entry["example"]] if "example" in entry else []
    own = resolve(document, schema).get("example", MISSING)
    for example in [*examples, *([] if own is MISSING else [own])]:
        yield copy.deepcopy(example), True


def _values(document: dict[str, Json], parameter: dict[str, Json]) -> Iterator[Value]:
    schema = flat(document, parameter.get("schema", {}))
    if "example" in parameter:
        yield Value(parameter["example"], parameter["example"], "example")
    for combiner in ("oneOf", "anyOf"):
        for option in schema.get(combiner, ()):
            yield from forms(document, flat(document, option), parameter["in"], parameter["name"])
    if not schema.keys() & {"oneOf", "anyOf"}:
        yield from forms(document, schema, parameter["in"], parameter["name"])
    if not parameter.get("required") and parameter["in"] == "query":
        yield Value(None, None, "None for not given")


def _first(operation: Published, parameter: dict[str, Json]) -> Value:
    values = list(_values(operation.document, parameter))
    date = dated(parameter["name"], "text")
    values = [Value(date, date, one.label) if one.wire == "text" else one for one in values]
    return next((one for one in values if operation.takes(parameter.get("schema", {}), one.wire)), values[0])


def _is_needed(parameter: dict[str, Json]) -> bool:
    return parameter["in"] == "query" and bool(parameter.get("required"))
