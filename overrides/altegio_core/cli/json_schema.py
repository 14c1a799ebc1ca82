"""Input and output of an operation as JSON Schema 2020-12, for agents and other programs that fill in arguments."""

import re
from collections.abc import Mapping
from typing import Any

from altegio_core.operations.endpoint import Endpoint
from altegio_core.schema.formats import FORMATS
from altegio_core.schema.types import (
    Array,
    Binary,
    Map,
    Null,
    Object,
    Ref,
    Schema,
    Union,
)
from altegio_core.schema.words import BOUNDS, json_type
from altegio_core.tooling.catalogue import About, Catalogue

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_KEYWORDS = {name: re.sub("_(.)", lambda match: match[1].upper(), name) for name in BOUNDS}
"""Attribute of a schema that bounds its values → the keyword of JSON Schema for it."""


def input_schema(endpoint: Endpoint[Any], known: Catalogue, about: About) -> dict[str, Any]:
    """Returns the schema of the arguments: parameters by their Python names, and ``body``."""
    made = _Maker(known)
    properties = {
        parameter.name: _described(made.schema(parameter.schema), about.texts.get(parameter.wire, ""))
        for parameter in endpoint.parameters
    }
    required = [parameter.name for parameter in endpoint.parameters if parameter.required]
    if endpoint.body is not None:
        properties["body"] = made.schema(endpoint.body.schema)
        required += ["body"] if endpoint.body.required else []
    whole = {"$schema": DIALECT, "type": "object", "properties": properties, "additionalProperties": False}
    return made.whole(whole | ({"required": required} if required else {}))


def json_schema(schema: Schema, known: Catalogue) -> dict[str, Any]:
    """Returns a self-contained schema, with the models it refers to."""
    made = _Maker(known)
    return made.whole({"$schema": DIALECT, **made.schema(schema)})


class _Maker:
    def __init__(self, known: Catalogue) -> None:
        self._known = known
        self._models: dict[str, Any] = {}

    def whole(self, schema: dict[str, Any]) -> dict[str, Any]:
        return schema | ({"$defs": self._models} if self._models else {})

    def schema(self, schema: Schema) -> dict[str, Any]:
        made = self._plain(schema)
        if schema.nullable and not isinstance(schema, Null) and type(schema) is not Schema:
            if isinstance(made.get("type"), str):
                made["type"] = [made["type"], "null"]
                made |= {"enum": [*made["enum"], None]} if "enum" in made else {}
            else:
                made = {"anyOf": [made, {"type": "null"}]}
        return made

    def _plain(self, schema: Schema) -> dict[str, Any]:
        if isinstance(schema, Ref):
            return self._model(schema)
        if isinstance(schema, Union):
            return {"anyOf": [self.schema(option) for option in schema.options]}
        if isinstance(schema, Object):
            return self._object(schema, {})
        made: dict[str, Any] = {}
        if isinstance(schema, Array):
            made |= {"type": "array", "items": self.schema(schema.items)}
            if schema.unique:
                made["uniqueItems"] = True
        elif isinstance(schema, Map):
            made |= {"type": "object", "additionalProperties": self.schema(schema.values)}
        elif isinstance(schema, Binary):
            made |= {"type": "string", "contentEncoding": "binary"}
        else:
            made |= {"type": word} if (word := json_type(schema)) else {}
        if enum := getattr(schema, "enum", ()):
            made["enum"] = list(enum)
        bounds = {word: getattr(schema, name, None) for name, word in _KEYWORDS.items()}
        made |= {word: bound for word, bound in bounds.items() if bound is not None}
        if form := FORMATS.get(getattr(schema, "format", None) or ""):
            made["description"] = form.in_words()
        return made

    def _model(self, ref: Ref) -> dict[str, Any]:
        if ref.name not in self._models:
            self._models[ref.name] = {}  # a recursive model refers to this entry
            self._models[ref.name] = self._object(ref.model.SCHEMA, self._known.texts(ref))
        return {"$ref": f"#/$defs/{ref.name}"}

    def _object(self, schema: Object, texts: Mapping[str, str]) -> dict[str, Any]:
        made: dict[str, Any] = {"type": "object"}
        made["properties"] = {
            name: _described(self.schema(inner), texts.get(name, "")) for name, inner in schema.properties.items()
        }
        made |= {"required": list(schema.required)} if schema.required else {}
        if schema.when is not None:
            branches = {"if": schema.when, "then": schema.then, "else": schema.otherwise}
            made |= {word: self.schema(branch) for word, branch in branches.items() if branch is not None}
        return made


def _described(schema: dict[str, Any], text: str) -> dict[str, Any]:
    if not text:
        return schema
    form = schema.get("description")
    return {**schema, "description": f"{text.rstrip('.')} ({form})" if form else text}
