"""What openapi-python-client's parser cannot read, put in a form it can; the description itself stays as it is.

The limits, with the reason for each, are listed in overrides/templates/README.md.
"""

from collections.abc import Callable, Mapping
from typing import Any

from scripts.spec.schemas import JSON_TYPES, enum_values, types
from scripts.spec.yaml import Json

_LISTS = {"oneOf", "anyOf", "allOf"}
_INNER = {"items", "additionalProperties"}

_CHECKED_FORMATS = {"date", "date-time", "uuid"}
"""Formats whose default the parser turns into Python; it drops the whole operation over a default it cannot."""


class Readable:
    """A description for the parser; what it can read is not even copied.

    Args:
        document: the description.
        distinct: give fields and parameters names of which the parser cannot make one and the same.

    Attributes:
        document: what the parser is to read.
        names: such a name → the one in the description.
    """

    def __init__(self, document: dict[str, Json], *, distinct: bool = False) -> None:
        self.names: dict[str, str] = {}
        self._distinct = distinct
        components = document["components"]
        self.document: dict[str, Json] = {
            **document,
            "paths": self._around(document["paths"]),
            "components": {**components, "schemas": _each(components["schemas"], self._schema)},
        }

    def _name(self, name: str) -> str:
        made = f"x{len(self.names)}"
        self.names[made] = name
        return made

    def _around(self, node: Any) -> Any:
        """A part of the description outside schemas."""
        if isinstance(node, list):
            return _same(node, [self._around(item) for item in node])
        if not isinstance(node, Mapping):
            return node
        if node.get("in") == "path" and not node.get("required"):
            node = {**node, "required": True}
        elif self._distinct and node.get("in") in {"query", "header"} and "schema" in node:
            node = {**node, "name": self._name(node["name"])}
        made = {
            key: self._schema(value)
            if key == "schema"
            else value
            if key in {"example", "examples"}
            else self._around(value)
            for key, value in node.items()
        }
        return made if any(made[key] is not value for key, value in node.items()) else node

    def _schema(self, schema: Any) -> Any:
        if not isinstance(schema, Mapping):
            return schema
        made: dict[str, Json] = {}
        for key, value in schema.items():
            if key == "properties":
                made[key] = _each(value, self._schema)
            elif key in _LISTS:
                made[key] = _same(value, [self._schema(option) for option in value])
            elif key in _INNER:
                made[key] = self._schema(value)
            elif key != "title":  # it would take the place of the component's name
                made[key] = value
        if self._distinct and made.get("properties"):
            names = {name: self._name(name) for name in made["properties"]}
            made["properties"] = {names[name]: child for name, child in made["properties"].items()}
            made["required"] = [names[name] for name in made.get("required", ())]
        if "enum" in made:
            made = _enum(made)
        if made.get("default") is not None and not _default_fits(made):
            made = {key: value for key, value in made.items() if key != "default"}
        return made if made.keys() != schema.keys() or any(made[key] is not schema[key] for key in made) else schema


def _enum(schema: dict[str, Json]) -> dict[str, Json]:
    values = enum_values(schema)
    kinds = {type(value) for value in values if value is not None}
    # One type, of these two, or none at all; and it takes 0 for a whole number where numbers are described.
    if len(kinds) > 1 or kinds - {str, int} or "number" in types(schema):
        named = types(schema) or list(dict.fromkeys(JSON_TYPES[type(value)] for value in values))
        return {**{key: value for key, value in schema.items() if key != "enum"}, "type": named}
    if "null" in types(schema) and None not in values:  # of the types beside an enum it reads none
        return {**schema, "enum": [*values, None]}
    return schema


def _default_fits(schema: dict[str, Json]) -> bool:
    default, named = schema["default"], types(schema)
    if schema.get("format") in _CHECKED_FORMATS:
        return False
    if values := enum_values(schema):
        return default in values
    kind = JSON_TYPES[type(default)]
    return not named or kind in named or (kind == "integer" and "number" in named)


def _each(named: Any, change: Callable[[Any], Any]) -> Any:
    made = {name: change(value) for name, value in named.items()}
    return made if any(made[name] is not value for name, value in named.items()) else named


def _same(old: list[Any], new: list[Any]) -> list[Any]:
    return new if any(after is not before for before, after in zip(old, new, strict=True)) else old
