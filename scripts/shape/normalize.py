"""One schema, and all inside it, in the form the generator understands; a part of stage "shape"."""

import copy
from typing import Any

from scripts.spec.schemas import resolve, types
from scripts.spec.yaml import Json


def mend(document: dict[str, Json], schema: Any) -> Any:
    """One schema, and all inside it, in the form the generator understands."""
    if not isinstance(schema, dict):
        return {}
    schema.pop("$defs", None)
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    # What is joined comes first: a part may ask for properties that another part has.
    if "allOf" in schema:
        return mend(document, _merged(document, schema))
    for combiner in ("oneOf", "anyOf"):
        if combiner in schema:
            single = len(schema[combiner]) == 1
            schema = _union(document, schema, combiner)
            if single or combiner not in schema:
                return mend(document, schema)
            schema[combiner] = [mend(document, option) for option in schema[combiner]]
    if schema.get("properties") == {}:
        del schema["properties"]
        schema.setdefault("type", "object")
    if "properties" in schema:
        schema["properties"] = {name: mend(document, child) for name, child in schema["properties"].items()}
        schema.setdefault("type", "object")
        if "required" in schema:
            schema["required"] = [name for name in schema["required"] if name in schema["properties"]]
    if "array" in types(schema):
        schema["items"] = mend(document, schema.get("items", {}))
    elif "items" in schema and "type" not in schema:
        schema = {"type": "array", **schema, "items": mend(document, schema["items"])}
    if isinstance(schema.get("additionalProperties"), dict):
        schema["additionalProperties"] = mend(document, schema["additionalProperties"])
    for condition in {"if", "then", "else"} & schema.keys():
        schema[condition] = _written_out(document, schema[condition])
    return _split_types(schema)


def _merged(document: dict[str, Json], schema: dict[str, Json]) -> dict[str, Json]:
    """``allOf`` written out: properties joined, anything else from the last that says it."""
    parts = schema.pop("allOf")
    if len(parts) == 1 and "$ref" in parts[0] and not (schema.keys() - {"example", "description", "title"}):
        return dict(parts[0])
    result: dict[str, Json] = {}
    for part in [*(_written_out(document, part) for part in parts), schema]:
        for key, value in part.items():
            if key == "properties":
                result["properties"] = {**result.get("properties", {}), **value}
            elif key == "required":
                result["required"] = sorted({*result.get("required", []), *value})
            else:
                result[key] = value
    return result


def _written_out(document: dict[str, Json], schema: dict[str, Json]) -> dict[str, Json]:
    """A copy without references and ``allOf`` at its top."""
    schema = copy.deepcopy(resolve(document, schema))
    return _written_out(document, _merged(document, schema)) if "allOf" in schema else schema


def _union(document: dict[str, Json], schema: dict[str, Json], combiner: str) -> dict[str, Json]:
    """A choice, with what stands beside it moved into each option; a single option is no choice."""
    options = schema.pop(combiner)
    if "properties" in schema and all(set(option) <= {"required"} for option in options):
        return schema  # which fields go together; the server has the last word on that
    own = {key: value for key, value in schema.items() if key not in {"example", "examples", "default"}}
    if own:
        options = [_merged(document, {"allOf": [copy.deepcopy(own), option]}) for option in options]
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
