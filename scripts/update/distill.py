"""Stage "distill": a published description → its contract facts, in canonical order.

Kept is all that decides what goes over the wire: paths, parameters, bodies, responses, schemas with every
constraint, example values. Left out is the vendor's prose, which changes often, means nothing to a
program and is not ours to redistribute. So a diff of ``openapi/`` shows contract changes and nothing else.
"""

from collections.abc import Callable
from typing import Any

from scripts.spec.operations import METHODS
from scripts.spec.references import written_out
from scripts.spec.yaml import Json

_PROSE = {"description", "externalDocs"}
_SCHEMA_PROSE = {*_PROSE, "title", "xml"}

# Keywords come out in this order, any other after them by name.
_SCHEMA_ORDER = ("$ref", "type", "format", "const", "enum", "default", "required", "properties", "items")
_SCHEMA_MAPS = {"properties", "patternProperties", "$defs", "definitions", "dependentSchemas"}
_SCHEMA_LISTS = {"allOf", "anyOf", "oneOf", "prefixItems"}
_SCHEMA_CHILDREN = {
    *("items", "additionalProperties", "not", "contains", "propertyNames", "if", "then", "else"),
    *("unevaluatedItems", "unevaluatedProperties"),
}
_OPERATION_ORDER = (
    *("operationId", "summary", "tags", "deprecated", "servers", "security"),
    *("parameters", "requestBody", "responses"),
)
_PARAMETER_ORDER = ("$ref", "name", "in", "required", "deprecated", "style", "explode", "schema")

# Ours, as the standard library's phrases change with the version of Python.
_PHRASES = {
    "200": "OK",
    "201": "Created",
    "202": "Accepted",
    "204": "No Content",
    "400": "Bad Request",
    "401": "Unauthorized",
    "402": "Payment Required",
    "403": "Forbidden",
    "404": "Not Found",
    "409": "Conflict",
    "422": "Unprocessable Entity",
    "429": "Too Many Requests",
    "500": "Internal Server Error",
}


def distill(document: dict[str, Json], *, keep_prose: bool = False) -> dict[str, Json]:
    """Returns the contract facts of a published description; the argument is left as it is.

    ``keep_prose`` keeps descriptions and titles, for a private build.
    """
    return _Distiller(keep_prose).document(document)


class _Distiller:
    def __init__(self, keep_prose: bool) -> None:
        self.keep_prose = keep_prose

    def document(self, document: dict[str, Json]) -> dict[str, Json]:
        info = self.kept(document.get("info", {}), _PROSE | {"contact", "termsOfService", "license", "summary"})
        result: dict[str, Json] = {"openapi": document.get("openapi"), "info": info}
        self.servers(document, result)
        for key in ("security", "tags"):
            if key in document:
                result[key] = [self.kept(entry, _PROSE) for entry in document[key]]
        items = sorted(document.get("paths", {}).items())
        result["paths"] = {path: self.path_item(path, written_out(document, item)) for path, item in items}
        if "webhooks" in document:
            webhooks = document["webhooks"].items()
            result["webhooks"] = {name: self.path_item("", item) for name, item in sorted(webhooks)}
        result["components"] = self.components(document.get("components", {}))
        return result

    def servers(self, node: dict[str, Json], result: dict[str, Json]) -> None:
        """Where a description, a path or an operation says it is served."""
        if "servers" in node:
            result["servers"] = [self.kept(server, _PROSE) for server in node["servers"]]

    def kept(self, node: dict[str, Json], prose: set[str], order: tuple[str, ...] = ()) -> dict[str, Json]:
        """The node's contract keywords, in canonical order."""
        names = [
            name
            for name in node
            if not name.startswith("x-") and (self.keep_prose or name not in prose) and node[name] is not None
        ]
        names.sort(key=lambda name: (order.index(name) if name in order else len(order), name))
        return {name: node[name] for name in names}

    def components(self, components: dict[str, Json]) -> dict[str, Json]:
        readers: dict[str, Callable[[Json], Json]] = {
            "schemas": self.schema,
            "parameters": self.parameter,
            "headers": self.parameter,
            "requestBodies": self.body,
            "responses": lambda response: self.response("", response),
            "securitySchemes": lambda scheme: self.kept(scheme, _PROSE),
        }
        return {
            kind: {name: readers[kind](entry) for name, entry in sorted(entries.items())}
            for kind, entries in sorted(components.items())
            if kind in readers
        }

    def path_item(self, path: str, item: dict[str, Json]) -> dict[str, Json]:
        result = {
            key: value
            for key, value in self.kept(item, _PROSE | {"summary"}, ("servers", "parameters", *METHODS)).items()
            if key in {"servers", "parameters", "$ref", *METHODS}
        }
        self.servers(item, result)
        for key, value in result.items():
            if key == "parameters":
                result[key] = self.parameters(path, value)
            elif key in METHODS:
                result[key] = self.operation(path, value)
        return result

    def operation(self, path: str, operation: dict[str, Json]) -> dict[str, Json]:
        result = self.kept(operation, _PROSE, _OPERATION_ORDER)
        self.servers(operation, result)
        if "parameters" in result:
            result["parameters"] = self.parameters(path, result["parameters"])
        if "requestBody" in result:
            result["requestBody"] = self.body(result["requestBody"])
        result["responses"] = {
            status: self.response(status, response) for status, response in sorted(result.get("responses", {}).items())
        }
        return result

    def parameters(self, path: str, parameters: list[dict[str, Json]]) -> list[dict[str, Json]]:
        """Path parameters in the order of the path, then the others by place and name."""

        def rank(parameter: dict[str, Json]) -> tuple[int, int, str, str]:
            name, place = parameter.get("name", ""), parameter.get("in", "")
            position = path.find("{" + name + "}") if place == "path" else -1
            return (0 if place == "path" else 1, position, place, name or parameter.get("$ref", ""))

        return [self.parameter(parameter) for parameter in sorted(parameters, key=rank)]

    def parameter(self, parameter: dict[str, Json]) -> dict[str, Json]:
        result = self.kept(parameter, _PROSE, _PARAMETER_ORDER)
        if "schema" in result:
            result["schema"] = self.schema(result["schema"])
        self.content(result)
        return result

    def body(self, body: dict[str, Json]) -> dict[str, Json]:
        result = self.kept(body, _PROSE, ("$ref", "required", "content"))
        self.content(result)
        return result

    def response(self, status: str, response: dict[str, Json]) -> dict[str, Json]:
        result = self.kept(response, _PROSE, ("$ref", "headers", "content"))
        if "headers" in result:
            result["headers"] = {name: self.parameter(header) for name, header in sorted(result["headers"].items())}
        self.content(result)
        if "$ref" not in result and "description" not in result:
            # OpenAPI demands a text here; the standard's phrase is the shortest true one.
            result = {"description": _PHRASES.get(status, "Answer"), **result}
        return result

    def content(self, holder: dict[str, Json]) -> None:
        if "content" not in holder:
            return
        holder["content"] = {
            media_type: self.media_type(entry or {}) for media_type, entry in sorted(holder["content"].items())
        }

    def media_type(self, entry: dict[str, Json]) -> dict[str, Json]:
        result = self.kept(entry, _PROSE, ("schema", "example", "examples"))
        if "schema" in result:
            result["schema"] = self.schema(result["schema"])
        if isinstance(result.get("examples"), dict):
            result["examples"] = {
                name: self.kept(example, {*_PROSE, "summary"}) for name, example in result["examples"].items()
            }
        return result

    def schema(self, schema: Any) -> Any:
        if not isinstance(schema, dict):
            return schema  # JSON Schema allows true and false
        # A null is a value here, as in `default: null`, so kept() would take too much.
        names = [
            name for name in schema if (self.keep_prose or name not in _SCHEMA_PROSE) and not name.startswith("x-")
        ]
        names.sort(key=lambda n: (_SCHEMA_ORDER.index(n) if n in _SCHEMA_ORDER else len(_SCHEMA_ORDER), n))
        result: dict[str, Json] = {}
        for name in names:
            value = schema[name]
            if name in _SCHEMA_MAPS and isinstance(value, dict):
                value = {key: self.schema(child) for key, child in sorted(value.items())}
            elif name in _SCHEMA_LISTS and isinstance(value, list):
                value = [self.schema(child) for child in value]
            elif name in _SCHEMA_CHILDREN:
                value = self.schema(value)
            elif name == "required" and isinstance(value, list):
                value = sorted(value)
            result[name] = value
        return result
