"""What a schema takes, in a few words; two that take the same have the same words."""

from typing import Any

from scripts.spec.schemas import choices, component_name, types

_WORDS = {"string": "text", "integer": "whole number", "number": "number", "boolean": "true or false", "null": "null"}


def words(schema: Any) -> str:
    """What a schema takes, in a few words."""
    if not isinstance(schema, dict) or not schema:
        return "anything"
    name = component_name(schema)
    if name:
        return f"`{name}`"
    if choices(schema):
        return " or ".join(dict.fromkeys(words(option) for option in choices(schema)))
    found = []
    for kind in types(schema):
        if kind == "array":
            found.append(f"list of {words(schema.get('items'))}")
        elif kind == "object":
            found.append("object")
        else:
            found.append(_WORDS.get(kind, kind))
    return " or ".join(found) or "anything"
