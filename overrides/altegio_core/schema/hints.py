"""What is said beside a rule that is broken where the value shows how it came to be; loaded where one is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from altegio_core.base.types import is_list, is_mapping
from altegio_core.schema.types import Array, Object, Schema, form_of

_DEEPEST = 3
_FEW = 2


def hinted(rule: str, value: Any) -> str:
    """The rule, and what is to be done about brackets that are missing or too many."""
    if rule == "array" and value is not None and not is_list(value):
        return f"{rule}; write {'[{...}]' if is_mapping(value) else '[...]'}, even for a single one"
    if rule == "object" and is_list(value) and len(value) == 1 and is_mapping(value[0]):
        return f"{rule}; leave out the brackets around it"
    return rule


def wrapped(schema: Object, value: Any, depth: int = 0) -> list[str]:
    """The fields of a schema that stand, and nothing else does, in an object within what should hold them itself."""
    if not is_mapping(value) or not value or depth > _DEEPEST:
        return []
    if all(name in schema.properties for name in value):
        return [*map(str, value)]
    found = (wrapped(schema, inner, depth + 1) for inner in _objects(value))
    return next((fields for fields in found if fields), list[str]())


def belonging(schema: Object, name: str) -> list[str]:
    """The fields of a schema within which there is a field of that name; none if too many have it to be of use."""
    inside = {place: form_of(inner.items if isinstance(inner, Array) else inner) for place, inner in _within(schema)}
    found = [place for place, form in inside.items() if isinstance(form, Object) and name in form.properties]
    return found if len(found) <= _FEW else []


def _within(schema: Object) -> list[tuple[str, Schema]]:
    return [(name + "[]" * isinstance(inner, Array), inner) for name, inner in schema.properties.items()]


def _objects(value: Mapping[str, Any]) -> list[Any]:
    return [inner for inner in value.values() if is_mapping(inner)]
