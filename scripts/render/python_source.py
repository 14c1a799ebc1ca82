"""Schemas → Python source: the tables the runtime reads, which hold what the generator's types cannot say."""

from collections.abc import Iterable, Mapping
from typing import Any

from scripts.render.generator.types import known_format
from scripts.spec.extensions import Earlier, OtherNames
from scripts.spec.schemas import JSON_TYPES, choices, component_name, enum_values, is_null, is_of, types
from scripts.spec.yaml import Json

_SHARED = {"string": "STRING", "integer": "INTEGER", "number": "NUMBER", "boolean": "BOOLEAN"}
_CLASSES = {"string": "String", "integer": "Integer", "number": "Number", "boolean": "Boolean"}

# JSON Schema's keyword → ours, by type.
BOUNDS = {
    "minLength": "min_length",
    "maxLength": "max_length",
    "pattern": "pattern",
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum",
    "multipleOf": "multiple_of",
}
BOUNDS_OF_ARRAYS = {"minItems": "min_items", "maxItems": "max_items", "uniqueItems": "unique"}
BOUNDS_OF_MAPS = {"minProperties": "min_properties", "maxProperties": "max_properties"}
_BY_TYPE = {
    "string": {"minLength", "maxLength", "pattern"},
    "integer": {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"},
    "number": {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"},
    "boolean": set[str](),
}


def literal(value: Any) -> str:
    """A JSON value as Python source, safe whatever the value holds."""
    return repr(tuple(value)) if isinstance(value, list) else repr(value)


def _kinds(schema: dict[str, Json]) -> list[str]:
    """The types a schema takes; one without a type takes those of its constants."""
    given = types(schema)
    if given:
        return given
    values = enum_values(schema)
    if "items" in schema:
        return ["array"]
    if "properties" in schema or isinstance(schema.get("additionalProperties"), dict):
        return ["object"]
    return list(dict.fromkeys(JSON_TYPES[type(value)] for value in values))


def table(schema: dict[str, Json], package: str) -> str:
    """The expression that makes the runtime's table of a schema; ``package`` is an expression too."""
    return _table(schema, package, nullable=False)


def object_table(schema: dict[str, Json], package: str, names: Mapping[str, str], required: Iterable[str]) -> str:
    """The same of an object, whose fields have these Python names."""
    arguments = [f"{{{_properties(schema, package)}}}"]
    if required := sorted(required):
        arguments.append(f"required={literal(required)}")
    if is_open(schema):
        arguments.append("open=True")
    if renamed := {wire: name for wire, name in names.items() if wire != name}:
        arguments.append(f"renamed={renamed!r}")
    if others := other_names(schema):
        arguments.append(f"other_names={others!r}")
    if earlier := Earlier.names_of(schema):
        arguments.append(f"earlier={literal(sorted(earlier))}")
    if "if" in schema:
        for keyword, ours in (("if", "when"), ("then", "then"), ("else", "otherwise")):
            if schema.get(keyword):
                arguments.append(f"{ours}={table(_opened({'properties': {}, **schema[keyword]}), package)}")
    return f"Object({', '.join(arguments)})"


def is_open(schema: dict[str, Json]) -> bool:
    """Whether an object takes further names. By the letter one does that says nothing of them; the vendor's say
    nothing because their tool leaves it out, and what nobody described does nothing: it is a misspelt name. Open is
    what is said to be."""
    return schema.get("additionalProperties", False) is not False


def _opened(schema: Any) -> Any:
    """A condition as it is meant: what it does not speak of, it leaves open."""
    if not isinstance(schema, dict):
        return [_opened(part) for part in schema] if isinstance(schema, list) else schema
    open_too = {"additionalProperties": True} if isinstance(schema.get("properties"), dict) else {}
    return {key: _opened(value) for key, value in schema.items()} | open_too


def _table(schema: dict[str, Json], package: str, *, nullable: bool) -> str:
    null = ", nullable=True" if nullable else ""
    name = component_name(schema)
    if name:
        return f"Ref({package}, {name!r}{null})"
    if choices(schema):
        options = [option for option in choices(schema) if not is_null(option)]
        nullable = nullable or len(options) < len(choices(schema))
        if len(options) == 1:
            return _table(options[0], package, nullable=nullable)
        inner = ", ".join(_table(option, package, nullable=False) for option in options)
        return f"Union(({inner},){', nullable=True' if nullable else ''})"
    kinds = _kinds(schema)
    nullable = nullable or "null" in kinds
    kinds = [kind for kind in kinds if kind != "null"]
    if not kinds:
        return "NULL" if nullable else "ANY"
    if kinds == ["integer", "number"] or kinds == ["number", "integer"]:
        kinds = ["number"]
    if len(kinds) > 1:
        inner = ", ".join(_of_kind(kind, schema, package, nullable=False) for kind in kinds)
        return f"Union(({inner},){', nullable=True' if nullable else ''})"
    return _of_kind(kinds[0], schema, package, nullable=nullable)


def _of_kind(kind: str, schema: dict[str, Json], package: str, *, nullable: bool) -> str:
    null = ["nullable=True"] if nullable else []
    if "properties" in schema and kind == "object":
        return object_table(schema, package, {}, schema.get("required", ()))
    if kind == "object":
        values = schema.get("additionalProperties")
        inner = table(values, package) if isinstance(values, dict) else "ANY"
        return f"Map({', '.join([inner, *_arguments(schema, BOUNDS_OF_MAPS), *null])})"
    if kind == "array":
        inner = table(schema.get("items", {}), package)
        return f"Array({', '.join([inner, *_arguments(schema, BOUNDS_OF_ARRAYS), *null])})"
    if kind == "string" and schema.get("format") == "binary":
        return f"Binary({', '.join(null)})"
    rules = {key: ours for key, ours in BOUNDS.items() if key in _BY_TYPE[kind]}
    arguments = _arguments(schema, rules)
    own = [value for value in enum_values(schema) if value is not None and is_of(value, kind)]
    if own:
        arguments.insert(0, f"enum={literal(own)}")
    if kind != "boolean" and (form := known_format(schema)):
        arguments.append(f"format={form!r}")
    if not arguments:
        return _SHARED[kind] + ("_OR_NULL" if nullable else "")
    return f"{_CLASSES[kind]}({', '.join([*arguments, *null])})"


def _arguments(schema: dict[str, Json], rules: dict[str, str]) -> list[str]:
    return [f"{ours}={literal(schema[key])}" for key, ours in rules.items() if schema.get(key) is not None]


def _properties(schema: dict[str, Json], package: str) -> str:
    return ", ".join(f"{name!r}: {table(child, package)}" for name, child in schema["properties"].items())


def other_names(schema: dict[str, Json]) -> dict[str, str]:
    """Other names on the wire of the fields of an object → the name each is sent under."""
    found = {name: OtherNames.of(child, name) for name, child in schema["properties"].items()}
    taken = {other: name for name, one in found.items() if one for other in one.names}
    return {**taken, **Earlier.names_of(schema)}
