"""Values a published schema takes: one that is as small as can be, and for each leaf every form worth trying."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, Final

from attrs import frozen

from tests.contract.independent.published import Json, resolve

_COMBINERS: Final = ("oneOf", "anyOf")
_DEEPEST: Final = 6
_MOMENT: Final = datetime(2026, 11, 22, 14)

Step = tuple[str, Any]


@frozen
class Value:
    """What is given to the client, and the JSON value the published schema would see in its place."""

    given: Any
    wire: Any
    label: str


def minimal(document: dict[str, Json], schema: Json, depth: int = 0) -> Any:
    """As little as the schema takes."""
    schema = flat(document, schema)
    if "const" in schema:
        return schema["const"]
    if schema.get("enum"):
        return schema["enum"][0]
    for combiner in _COMBINERS:
        if combiner in schema and "properties" not in schema:
            return minimal(document, joined(document, schema, combiner, 0), depth + 1)
    kind = kinds(schema)[0]
    if kind == "object":
        known = schema.get("properties", {})
        return {
            name: dated(name, minimal(document, known.get(name, {}), depth + 1)) for name in schema.get("required", ())
        }
    if kind == "array":
        count = schema.get("minItems", 0)
        return [minimal(document, schema.get("items", {}), depth + 1) for _ in range(count)]
    pattern = schema.get("pattern", "")
    texts = [value.wire for value in _scalars(schema, kind, "body")]
    return next((text for text in texts if not pattern or re.search(pattern, str(text))), "text")


def dated(name: str, value: Any) -> Any:
    """The value, or a date where a plain text is called one: what stands around the value tried has to be sound."""
    return "2026-11-22" if value == "text" and "date" in name.lower() else value


def leaves(document: dict[str, Json], schema: Json, depth: int = 0) -> Iterator[tuple[tuple[Step, ...], Json]]:
    """Every schema inside one that is no object, with the steps that lead to it."""
    schema = flat(document, schema)
    if depth > _DEEPEST:
        return
    for combiner in _COMBINERS:
        if combiner in schema and "properties" not in schema:
            for index in range(len(schema[combiner])):
                option = joined(document, schema, combiner, index)
                for steps, leaf in leaves(document, option, depth + 1):
                    yield (("option", (combiner, index)), *steps), leaf
            return
    yield (), schema
    for name, child in schema.get("properties", {}).items():
        for steps, leaf in leaves(document, child, depth + 1):
            yield (("name", name), *steps), leaf
    if "array" in kinds(schema) and isinstance(schema.get("items"), dict):
        for steps, leaf in leaves(document, schema["items"], depth + 1):
            yield (("item", 0), *steps), leaf
    if isinstance(schema.get("additionalProperties"), dict):
        for steps, leaf in leaves(document, schema["additionalProperties"], depth + 1):
            yield (("name", "key"), *steps), leaf


def placed(document: dict[str, Json], schema: Json, steps: tuple[Step, ...], value: Any) -> Any:
    """The smallest value of a schema that holds another at the end of the steps."""
    if not steps:
        return value
    schema = flat(document, schema)
    (kind, step), rest = steps[0], steps[1:]
    if kind == "option":
        return placed(document, joined(document, schema, *step), rest, value)
    if kind == "item":
        return [placed(document, schema.get("items", {}), rest, value)]
    child = schema.get("properties", {}).get(step, schema.get("additionalProperties", {}))
    around = minimal(document, schema)
    around = around if isinstance(around, dict) else {}
    return {**around, step: placed(document, child, rest, value)}


def forms(document: dict[str, Json], schema: Json, place: str, name: str = "") -> Iterator[Value]:
    """Every form worth trying of one leaf; ``place`` is path, query or body. Half an id is not worth trying."""
    for kind in kinds(schema):
        if kind == "object":
            yield Value(minimal(document, schema), minimal(document, schema), "object")
        elif kind == "array":
            item = minimal(document, schema.get("items", {}))
            count = max(schema.get("minItems", 0), 1)
            yield Value([item] * count, [item] * count, "list")
            if place == "query" and schema.get("maxItems", 2) > 1 and not schema.get("uniqueItems"):
                yield Value([item, item], [item, item], "list of two")
            if place == "body" and not schema.get("minItems"):
                yield Value([], [], "empty list")
        else:
            is_id = re.search(r"(^|_)ids?(\[\])?$", name)
            values = _scalars(schema, kind, place)
            yield from (value for value in values if not (is_id and value.label in ("fraction", "Decimal")))


def _scalars(schema: dict[str, Json], kind: str, place: str) -> Iterator[Value]:
    examples = [schema["example"]] if "example" in schema else []
    examples += schema.get("examples", []) if isinstance(schema.get("examples"), list) else []
    for example in examples:
        yield Value(example, example, "example")
    if schema.get("enum"):
        for allowed in schema["enum"]:
            yield Value(allowed, allowed, "listed value")
        return
    if kind in ("integer", "number"):
        yield from _numbers(schema, kind, place)
    elif kind == "boolean":
        yield from (Value(flag, flag, "boolean") for flag in (True, False))
        if place != "body":
            yield from (Value(flag, bool(flag), "boolean as number") for flag in (1, 0))
    elif kind == "string":
        yield from _texts(schema, place)
    else:
        yield Value(None, None, "null")


def _numbers(schema: dict[str, Json], kind: str, place: str) -> Iterator[Value]:
    step = schema.get("multipleOf", 1)
    lowest, highest = schema.get("minimum"), schema.get("maximum")
    plain = max(step, lowest or 0) if highest is None else min(max(step, lowest or 0), highest)
    for bound in (plain, lowest, highest):
        if bound is not None:
            yield Value(bound, bound, "number")
    if place != "body":
        yield Value(str(plain), plain, "number as text")
    if kind == "number" and step == 1 and highest is None:
        yield Value(1.5, 1.5, "fraction")
        yield Value(Decimal("12.50"), 12.5, "Decimal")


def _texts(schema: dict[str, Json], place: str) -> Iterator[Value]:
    form = schema.get("format")
    if form == "date":
        yield Value("2026-11-22", "2026-11-22", "date as text")
        yield Value(_MOMENT.date(), "2026-11-22", "date")
    elif form == "date-time":
        for text in ("2026-11-22T14:00:00Z", "2026-11-22T14:00:00+05:00", "2026-11-22T14:00:00+0500"):
            yield Value(text, text, "moment as text")
        for text in ("2026-11-22 14:00:00", "2026-11-22T14:00:00"):
            yield Value(text, text, "local time as text")
        yield Value(_MOMENT, "2026-11-22T14:00:00", "naive datetime")
        aware = _MOMENT.replace(tzinfo=timezone(timedelta(hours=5)))
        yield Value(aware, "2026-11-22T14:00:00+05:00", "aware datetime")
    elif "pattern" in schema:
        yield from (Value(text, text, "text of a pattern") for text in ("2026-11-22 14:00:00", "2026-11-22T14:00:00"))
        yield Value(date(2026, 11, 22), "2026-11-22", "date")
        yield from (Value(text, text, "text of a pattern") for text in ("13155550175", "#f44336", "10:00"))
    else:
        low, high = schema.get("minLength", 0), schema.get("maxLength")
        yield Value("text".ljust(low, "x")[:high], "text".ljust(low, "x")[:high], "text")
        yield Value("12".ljust(low, "0")[:high], "12".ljust(low, "0")[:high], "digits")
        if high is not None:
            yield Value("x" * high, "x" * high, "longest text")
        if place != "body":
            yield Value(12, "12", "digits as number")


def kinds(schema: dict[str, Json]) -> list[str]:
    """The JSON types a schema is meant for; text where it says nothing."""
    given = schema.get("type")
    if given is None:
        return ["object"] if "properties" in schema else ["array"] if "items" in schema else ["string"]
    return [given] if isinstance(given, str) else list(given)


def flat(document: dict[str, Json], schema: Json) -> dict[str, Json]:
    """The schema without references, and with what ``allOf`` joins."""
    schema = resolve(document, schema)
    if not isinstance(schema, dict):
        return {}
    if "allOf" not in schema:
        return schema
    result: dict[str, Json] = {}
    for part in [*(flat(document, one) for one in schema["allOf"]), {k: v for k, v in schema.items() if k != "allOf"}]:
        properties = {**result.get("properties", {}), **part.get("properties", {})}
        required = [*result.get("required", ()), *part.get("required", ())]
        result |= part
        if properties:
            result["properties"] = properties
        if required:
            result["required"] = required
    return result


def joined(document: dict[str, Json], schema: dict[str, Json], combiner: str, index: int) -> dict[str, Json]:
    """One option of a choice, with what stands beside the choice."""
    beside = {key: value for key, value in schema.items() if key != combiner}
    return flat(document, {"allOf": [beside, schema[combiner][index]]})
