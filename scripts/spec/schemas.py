"""What several stages have to know about schemas: following references, recognising objects and nulls."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from scripts.spec.errors import PipelineError
from scripts.spec.yaml import Json

COMPONENTS = "#/components/schemas/"
COMBINERS = ("allOf", "oneOf", "anyOf")
FRACTIONAL_FORMATS = frozenset({"float", "double"})
NUMERIC_FORMATS = FRACTIONAL_FORMATS | {"int32", "int64"}
"""How many bits hold a number: nothing a caller or a reader of JSON meets."""

JSON_TYPES = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    list: "array",
    dict: "object",
    type(None): "null",
}
"""Type of a value → JSON Schema's name of it."""


def resolve(document: dict[str, Json], node: Any) -> Any:
    """Follows ``$ref`` until there is none."""
    seen: set[str] = set()
    while isinstance(node, dict) and "$ref" in node:
        reference = node["$ref"]
        if reference in seen:
            raise PipelineError(f"$ref {reference} leads back to itself")
        seen.add(reference)
        node = document
        for step in reference.removeprefix("#/").split("/"):
            key = step.replace("~1", "/").replace("~0", "~")
            if not isinstance(node, dict) or key not in node:
                raise PipelineError(f"$ref {reference} leads nowhere")
            node = node[key]
    return node


def component(name: str) -> dict[str, Json]:
    """A reference to a schema component."""
    return {"$ref": COMPONENTS + name}


def component_name(schema: Any) -> str | None:
    """The component a schema refers to, or None for one written in place."""
    if isinstance(schema, dict) and str(schema.get("$ref", "")).startswith(COMPONENTS):
        return str(schema["$ref"]).removeprefix(COMPONENTS)
    return None


def types(schema: dict[str, Json]) -> list[str]:
    """The JSON types a schema names, as a list in any case."""
    given = schema.get("type", [])
    return list(given) if isinstance(given, list) else [given]


def published_examples(holder: dict[str, Json]) -> list[Json]:
    """The examples a part of the description declares, as a list, so that null can be one."""
    if "example" in holder:
        return [holder["example"]]
    named = holder.get("examples", {})
    return [entry["value"] for entry in named.values() if "value" in entry] if isinstance(named, dict) else named


def is_null(schema: Any) -> bool:
    """Whether null is all the schema takes."""
    return isinstance(schema, dict) and types(schema) == ["null"]


def is_of(value: Any, kind: str) -> bool:
    """Whether a value is of a type, by JSON Schema's name of it; a whole number is a number as well."""
    return JSON_TYPES[type(value)] == kind or (kind == "number" and type(value) is int)


def enum_values(schema: dict[str, Json]) -> list[Any]:
    """The values a schema spells out, if it does."""
    return [schema["const"]] if "const" in schema else list(schema.get("enum", []))


def choices(schema: dict[str, Json]) -> list[dict[str, Json]]:
    """The forms a value may have, if the schema gives a choice of them."""
    return schema.get("oneOf") or schema.get("anyOf") or []


def children(schema: dict[str, Json]) -> Iterator[tuple[str | None, dict[str, Json]]]:
    """The schemas directly inside one, each with the property it describes, if it does; ``[]`` stands for items."""
    for name, child in (schema.get("properties") or {}).items():
        if isinstance(child, dict):
            yield name, child
    if isinstance(schema.get("items"), dict):
        yield "[]", schema["items"]
    if isinstance(schema.get("additionalProperties"), dict):
        yield "{}", schema["additionalProperties"]
    for combiner in COMBINERS:
        for child in schema.get(combiner) or []:
            if isinstance(child, dict):
                yield None, child


def walk(schema: dict[str, Json]) -> Iterator[dict[str, Json]]:
    """A schema and all inside it, without following references."""
    yield schema
    for _, child in children(schema):
        yield from walk(child)


def referenced_components(node: Any) -> Iterator[str]:
    """Names of the components a schema refers to."""
    if isinstance(node, list):
        for item in node:
            yield from referenced_components(item)
    elif isinstance(node, dict):
        name = component_name(node)
        if name:
            yield name
        for key, value in node.items():
            if key not in {"example", "examples", "default", "enum", "const"}:
                yield from referenced_components(value)


def reachable(names: Iterable[str], components: Mapping[str, Any]) -> set[str]:
    """Names of the components met on the way from those named, themselves among them."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += referenced_components(components[name])
    return found
