"""The description as the generator reads it: what makes classes and functions, and nothing that could trip it.

Constants, bounds and examples stay behind, since the templates take them from the description itself; so do
envelopes and error answers, which are the runtime's business.
"""

import copy
from typing import Any

from scripts.render.context.api import ApiContext
from scripts.render.context.operation import OperationContext
from scripts.spec.schemas import is_null, types
from scripts.spec.yaml import Json

_KEPT = {"$ref", "type", "items", "properties", "required", "additionalProperties", "oneOf", "anyOf"}


def generator_copy(api: ApiContext) -> dict[str, Json]:
    """Make the copy.

    Raises:
        PipelineError: two fields of a model want the same name, which the generator would tell without naming them.
    """
    for model in api.models:
        api.fields_of(model)
    document: dict[str, Json] = {
        "openapi": "3.1.0",
        "info": {"title": api.name, "version": "1"},
        "paths": {},
        "components": {"schemas": {name: _bones(schema) for name, schema in api.models.items()}},
    }
    for one in api.operations.values():
        node: dict[str, Json] = {
            "operationId": one.id,
            "tags": [one.tag],
            "parameters": [
                {"name": p.wire, "in": p.place, "required": p.required, "schema": _bones(p.schema)}
                for p in one.parameters
            ],
            "responses": {"200": {"description": "", **_content(one)}},
        }
        if one.body:
            node["requestBody"] = {
                "required": one.body_required,
                "content": {one.body_media: {"schema": _bones(one.body_schema)}},
            }
        document["paths"].setdefault(one.path, {})[one.operation.method] = node
    return document


def _content(one: OperationContext) -> dict[str, Json]:
    if is_null(one.data):
        return {}
    media = "application/octet-stream" if one.data.get("format") == "binary" else "application/json"
    return {"content": {media: {"schema": _bones(one.data)}}}


def _bones(schema: Any) -> Any:
    """A schema without constants, bounds and examples."""
    if not isinstance(schema, dict):
        return schema
    if "object" in types(schema) and "properties" not in schema:
        return {}  # a plain dict, for which no class is made
    bones: dict[str, Json] = {}
    for key, value in schema.items():
        if key not in _KEPT and not (key == "format" and value == "binary"):
            continue
        if key == "properties":
            bones[key] = {name: _bones(child) for name, child in value.items()}
        elif key in {"oneOf", "anyOf"}:
            bones[key] = [_bones(option) for option in value]
        elif key in {"items", "additionalProperties"}:
            bones[key] = _bones(value)
        else:
            bones[key] = copy.deepcopy(value)
    return bones
