"""Schemas → Python source: annotations, and the tables the runtime reads."""

from typing import Any

from altegio_core.schema.formats import FORMATS
from scripts.spec.errors import PipelineError
from scripts.spec.naming import identifier
from scripts.spec.schemas import choices, component_name, is_null, types
from scripts.spec.yaml import Json

OTHER_NAMES = "x-altegio-other-names"
"""Of a field: names another edition of the vendor's has for it, and the server takes as well."""

EARLIER = "x-altegio-earlier"
"""Of an object: names of fields in earlier releases → present ones; see ``aliases``, which is where they come from."""

_SHARED = {"string": "STRING", "integer": "INTEGER", "number": "NUMBER", "boolean": "BOOLEAN"}
_CLASSES = {"string": "String", "integer": "Integer", "number": "Number", "boolean": "Boolean"}
_PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}

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

_JSON_TYPE = {str: "string", bool: "boolean", int: "integer", float: "number", list: "array", dict: "object"}


def literal(value: Any) -> str:
    """A JSON value as Python source, safe whatever the value holds."""
    return repr(tuple(value)) if isinstance(value, list) else repr(value)


def _kinds(schema: dict[str, Json]) -> list[str]:
    """The types a schema takes; one without a type takes those of its constants."""
    given = types(schema)
    if given:
        return given
    values = _enum(schema)
    if "items" in schema:
        return ["array"]
    if "properties" in schema or isinstance(schema.get("additionalProperties"), dict):
        return ["object"]
    return list(dict.fromkeys("null" if value is None else _JSON_TYPE[type(value)] for value in values))


def _enum(schema: dict[str, Json]) -> list[Any]:
    return [schema["const"]] if "const" in schema else list(schema.get("enum", []))


def annotation(schema: dict[str, Json], *, sent: bool, prefix: str = "") -> str:
    """The type of a value. ``sent`` is for what only ever goes to the server: constants are spelled out there, since
    requests are checked, and dates may be given as such; an answer may hold any text. ``prefix`` goes before the names
    of models."""
    unique = list(dict.fromkeys(_alternatives(schema, sent=sent, prefix=prefix)))
    if "Any" in unique:
        return "Any"
    if "str" in unique:
        # A text among them takes in any constant text.
        unique = [part for part in unique if not part.startswith(("Literal['", 'Literal["'))]
    return " | ".join([part for part in unique if part != "None"] + ["None"] * ("None" in unique))


def _alternatives(schema: dict[str, Json], *, sent: bool, prefix: str) -> list[str]:
    name = component_name(schema)
    if name:
        return [prefix + name]
    if choices(schema):
        return [part for option in choices(schema) for part in _alternatives(option, sent=sent, prefix=prefix)]
    kinds = _kinds(schema)
    values = [value for value in _enum(schema) if value is not None]
    parts = []
    for kind in kinds:
        own = [value for value in values if _JSON_TYPE[type(value)] == kind]
        if own and sent and kind != "number":  # there are no literals of float
            parts.append(f"Literal[{', '.join(map(repr, own))}]")
        elif kind == "array":
            parts.append(f"list[{annotation(schema.get('items', {}), sent=sent, prefix=prefix)}]")
        elif kind == "object":
            values_of = schema.get("additionalProperties")
            inner = annotation(values_of, sent=sent, prefix=prefix) if isinstance(values_of, dict) else "Any"
            parts.append(f"dict[str, {inner}]")
        elif kind == "string" and schema.get("format") == "binary":
            parts += ["bytes", "File"] if sent else ["bytes"]
        else:
            parts.append(_PLAIN[kind])
            if sent and kind in _CLASSES and (form := _format(schema)):
                parts.append(FORMATS[form].given_as)
    return parts or ["Any"]


def _format(schema: dict[str, Json]) -> str | None:
    """The form of a date or duration.

    Raises:
        PipelineError: ``x-altegio-format`` is none that is known.
    """
    ours: str | None = schema.get("x-altegio-format")
    if ours is not None and ours not in FORMATS:
        raise PipelineError(f"x-altegio-format is {ours!r}, not one of {', '.join(FORMATS)}")
    form: str | None = ours or schema.get("format")
    return form if form in FORMATS else None


def table(schema: dict[str, Json], package: str, fields: dict[str, str]) -> str:
    """The expression that makes the runtime's table of a schema; ``package`` is an expression too."""
    return _table(schema, package, fields, nullable=False)


def _table(schema: dict[str, Json], package: str, fields: dict[str, str], *, nullable: bool) -> str:
    null = ", nullable=True" if nullable else ""
    name = component_name(schema)
    if name:
        return f"Ref({package}, {name!r}{null})"
    if choices(schema):
        options = [option for option in choices(schema) if not is_null(option)]
        nullable = nullable or len(options) < len(choices(schema))
        if len(options) == 1:
            return _table(options[0], package, fields, nullable=nullable)
        inner = ", ".join(_table(option, package, fields, nullable=False) for option in options)
        return f"Union(({inner},){', nullable=True' if nullable else ''})"
    kinds = _kinds(schema)
    nullable = nullable or "null" in kinds
    kinds = [kind for kind in kinds if kind != "null"]
    if not kinds:
        return "NULL" if nullable else "ANY"
    if kinds == ["integer", "number"] or kinds == ["number", "integer"]:
        kinds = ["number"]
    if len(kinds) > 1:
        inner = ", ".join(_of_kind(kind, schema, package, fields, nullable=False) for kind in kinds)
        return f"Union(({inner},){', nullable=True' if nullable else ''})"
    return _of_kind(kinds[0], schema, package, fields, nullable=nullable)


def _of_kind(kind: str, schema: dict[str, Json], package: str, fields: dict[str, str], *, nullable: bool) -> str:
    null = ["nullable=True"] if nullable else []
    if "properties" in schema and kind == "object":
        return _object(schema, package, fields)
    if kind == "object":
        values = schema.get("additionalProperties")
        inner = table(values, package, fields) if isinstance(values, dict) else "ANY"
        return f"Map({', '.join([inner, *_arguments(schema, BOUNDS_OF_MAPS), *null])})"
    if kind == "array":
        inner = table(schema.get("items", {}), package, fields)
        return f"Array({', '.join([inner, *_arguments(schema, BOUNDS_OF_ARRAYS), *null])})"
    if kind == "string" and schema.get("format") == "binary":
        return f"Binary({', '.join(null)})"
    rules = {key: ours for key, ours in BOUNDS.items() if key in _BY_TYPE[kind]}
    arguments = _arguments(schema, rules)
    own = [value for value in _enum(schema) if value is not None and _fits(value, kind)]
    if own:
        arguments.insert(0, f"enum={literal(own)}")
    if kind != "boolean" and (form := _format(schema)):
        arguments.append(f"format={form!r}")
    if not arguments:
        return _SHARED[kind] + ("_OR_NULL" if nullable else "")
    return f"{_CLASSES[kind]}({', '.join([*arguments, *null])})"


def _fits(value: Any, kind: str) -> bool:
    return _JSON_TYPE[type(value)] == kind or (kind == "number" and type(value) is int)


def _arguments(schema: dict[str, Json], rules: dict[str, str]) -> list[str]:
    return [f"{ours}={literal(schema[key])}" for key, ours in rules.items() if schema.get(key) is not None]


def other_names(schema: dict[str, Json]) -> dict[str, str]:
    """Other names on the wire of the fields of an object → the name each is sent under."""
    taken = {other: name for name, child in schema["properties"].items() for other in child.get(OTHER_NAMES, ())}
    return taken | dict(schema.get(EARLIER, {}))


def _object(schema: dict[str, Json], package: str, fields: dict[str, str]) -> str:
    properties = ", ".join(f"{name!r}: {table(child, package, fields)}" for name, child in schema["properties"].items())
    arguments = [f"{{{properties}}}"]
    if schema.get("required"):
        arguments.append(f"required={literal(sorted(schema['required']))}")
    if schema.get("additionalProperties") is False:
        arguments.append("closed=True")
    renamed = {name: identifier(name, fields) for name in schema["properties"] if identifier(name, fields) != name}
    if renamed:
        arguments.append(f"renamed={renamed!r}")
    if names := other_names(schema):
        arguments.append(f"other_names={names!r}")
    if earlier := schema.get(EARLIER):
        arguments.append(f"earlier={literal(sorted(earlier))}")
    if "if" in schema:
        for keyword, ours in (("if", "when"), ("then", "then"), ("else", "otherwise")):
            if schema.get(keyword):
                arguments.append(f"{ours}={table({'properties': {}, **schema[keyword]}, package, fields)}")
    return f"Object({', '.join(arguments)})"
