"""One schema, and all inside it, in the form the generator understands; a part of stage "shape"."""

from collections.abc import Callable, Mapping
from typing import Any

from scripts.spec.errors import PipelineError
from scripts.spec.schemas import resolve, types
from scripts.spec.yaml import Json, copied

_KINDS = ("object", "array", "string", "number", "integer", "boolean", "null")


def normalize(document: dict[str, Json], schema: Any) -> Any:
    """One schema, and all inside it, in the form the generator understands."""
    if not isinstance(schema, dict):
        return {}
    schema.pop("$defs", None)
    if unknown := [kind for kind in types(schema) if kind not in _KINDS]:
        raise PipelineError(f"{unknown[0]!r} is no type of JSON Schema; correct it by an overlay")
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    # What is joined comes first: a part may ask for properties that another part has.
    if "allOf" in schema:
        return normalize(document, _merged(document, schema))
    for combiner in ("oneOf", "anyOf"):
        if combiner in schema:
            single = len(schema[combiner]) == 1
            schema = _union(document, schema, combiner)
            if single or combiner not in schema:
                return normalize(document, schema)
            schema[combiner] = [normalize(document, option) for option in schema[combiner]]
    if schema.get("properties") == {}:
        del schema["properties"]
        schema.setdefault("type", "object")
    if "properties" in schema:
        schema["properties"] = {name: normalize(document, child) for name, child in schema["properties"].items()}
        schema.setdefault("type", "object")
        if "required" in schema:
            schema["required"] = [name for name in schema["required"] if name in schema["properties"]]
    if "array" in types(schema):
        schema["items"] = normalize(document, schema.get("items", {}))
    elif "items" in schema and "type" not in schema:
        schema = {"type": "array", **schema, "items": normalize(document, schema["items"])}
    if isinstance(schema.get("additionalProperties"), dict):
        schema["additionalProperties"] = normalize(document, schema["additionalProperties"])
    for condition in {"if", "then", "else"} & schema.keys():
        schema[condition] = _written_out(document, schema[condition])
    return _split_types(schema)


def _merged(document: dict[str, Json], schema: dict[str, Json]) -> dict[str, Json]:
    """``allOf`` written out: properties joined, and every rule of every part kept; notes from the last that has them.

    Raises:
        PipelineError: two parts have rules that no single schema can say, or that nothing meets.
    """
    parts = schema.pop("allOf")
    if len(parts) == 1 and "$ref" in parts[0] and not (schema.keys() - {"example", "description", "title"}):
        return dict(parts[0])
    result: dict[str, Json] = {}
    for part in [*(_written_out(document, part) for part in parts), schema]:
        for key, value in part.items():
            result[key] = _both(key, result[key], value) if key in result else value
    if "required" in result:
        result["required"] = sorted(result["required"])
    # "Or null" beside allOf: by the letter every part would have to take null, but it is meant to be added.
    if "null" in types(schema) and "null" not in (kinds := types(result)):
        result["type"] = [*kinds, "null"]
    return result


def _both(key: str, one: Any, other: Any) -> Any:
    """What a keyword has to say for both of two parts to hold."""
    if one == other or key in _NOTES:
        return other
    if key == "properties":
        common = {name: {"allOf": [one[name], other[name]]} for name in one.keys() & other.keys()}
        return {**one, **other, **{name: common[name] for name in one if name in common}}
    if key in _BOTH:
        return _BOTH[key](one, other)
    raise PipelineError(
        f"allOf joins {key} {one!r} and {other!r}, which one schema cannot say; write it out by an overlay"
    )


def _common(one: list[Any], other: list[Any]) -> list[Any]:
    both = [value for value in one if value in other]
    if not both:
        raise PipelineError(f"allOf joins {one!r} and {other!r}, and no value is among both")
    return both


def _types(one: Any, other: Any) -> Any:
    kinds = [types({"type": kind}) for kind in (one, other)]
    # An integer is a number, so the narrower of the two is what both take.
    wide = [[*own, *(["integer"] if "number" in own else [])] for own in kinds]
    both = _common(wide[0], wide[1])
    both = [kind for kind in both if kind != "integer" or "number" not in both]
    return both[0] if len(both) == 1 else both


def _patterns(one: str, other: str) -> str:
    return f"^(?=[\\s\\S]*?(?:{one}))(?=[\\s\\S]*?(?:{other}))"


def _closed(one: Any, other: Any) -> Any:
    if one is True or other is True or False in (one, other):
        return other if one is True else one if other is True else False
    return {"allOf": [one, other]}


_NOTES = {"example", "examples", "default", "deprecated", "description", "title", "readOnly", "writeOnly"}
_BOTH: Mapping[str, Callable[[Any, Any], Any]] = {
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"), max),
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"), min),
    "required": lambda one, other: [*one, *(name for name in other if name not in one)],
    "uniqueItems": lambda one, other: one or other,
    "enum": _common,
    "type": _types,
    "pattern": _patterns,
    "items": lambda one, other: {"allOf": [one, other]},
    "additionalProperties": _closed,
}


def _written_out(document: dict[str, Json], schema: dict[str, Json]) -> dict[str, Json]:
    """A copy without references and ``allOf`` at its top."""
    schema = copied(resolve(document, schema))
    return _written_out(document, _merged(document, schema)) if "allOf" in schema else schema


def _union(document: dict[str, Json], schema: dict[str, Json], combiner: str) -> dict[str, Json]:
    """A choice, with what stands beside it moved into each option; a single option is no choice."""
    options = schema.pop(combiner)
    if "properties" in schema and all(set(option) <= {"required"} for option in options):
        return schema  # which fields go together; the server has the last word on that
    own = {key: value for key, value in schema.items() if key not in {"example", "examples", "default"}}
    if own:
        options = [_merged(document, {"allOf": [copied(own), option]}) for option in options]
    return dict(options[0]) if len(options) == 1 else {**_notes(schema), combiner: options}


def _notes(schema: dict[str, Json]) -> dict[str, Json]:
    """What a schema says beside its rules."""
    return {key: schema[key] for key in ("example", "default") if key in schema}


def _split_types(schema: dict[str, Json]) -> dict[str, Json]:
    """An object or list that shares its schema with other types becomes a choice of its own."""
    kinds = types(schema)
    if len(kinds) < 2 or not ("properties" in schema or "items" in schema):
        return schema
    options = []
    for kind in kinds:
        drop = {"type"} | (set() if kind == "object" else {"properties", "required", "additionalProperties"})
        drop |= set() if kind == "array" else {"items", "minItems", "maxItems", "uniqueItems"}
        options.append({"type": kind, **{key: value for key, value in schema.items() if key not in drop}})
    return {"oneOf": options}
