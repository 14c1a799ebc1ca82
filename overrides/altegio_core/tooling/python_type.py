"""The Python type of what a schema describes, as the annotations of generated code have it."""

from altegio_core.schema.types import (
    Array,
    Binary,
    Boolean,
    Integer,
    Map,
    Null,
    Number,
    Object,
    Ref,
    Schema,
    String,
    Union,
)

_NAMES: dict[type[Schema], str] = {
    Binary: "bytes",
    Boolean: "bool",
    Integer: "int",
    Null: "None",
    Number: "float",
    Object: "dict[str, Any]",
    String: "str",
}


def python_type(schema: Schema) -> str:
    """The type, such as ``list[Event] | None``."""
    name = _without_null(schema)
    return f"{name} | None" if schema.nullable and name not in ("None", "Any") else name


def _without_null(schema: Schema) -> str:
    if enum := getattr(schema, "enum", ()):
        return f"Literal[{', '.join(map(repr, enum))}]"
    match schema:
        case Ref():
            return schema.name
        case Array():
            return f"list[{python_type(schema.items)}]"
        case Map():
            return f"dict[str, {python_type(schema.values)}]"
        case Union():
            return " | ".join(dict.fromkeys(map(python_type, schema.options)))
        case _:
            return _NAMES.get(type(schema), "Any")
