"""A schema and its rules in words: the one room for how ``integer`` and ``at most 255 characters`` are said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from altegio_core.base.types import class_of
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

BOUNDS: Mapping[str, str] = {
    "minimum": "at least {}",
    "maximum": "at most {}",
    "exclusive_minimum": "more than {}",
    "exclusive_maximum": "less than {}",
    "multiple_of": "a multiple of {}",
    "min_length": "at least {} characters",
    "max_length": "at most {} characters",
    "pattern": "text of the form {}",
    "min_items": "at least {} items",
    "max_items": "at most {} items",
    "min_properties": "at least {} properties",
    "max_properties": "at most {} properties",
}
"""Attribute of a schema that bounds its values → the rule it makes."""

UNIQUE = "no item twice"

# Longer ones first.
_LETTERS = (
    (r"\d{4}-\d{2}-\d{2}", "YYYY-MM-DD"),
    (r"\d{2}:\d{2}:\d{2}", "HH:MM:SS"),
    (r"\d{2}:\d{2}", "HH:MM"),
    (r"\.\d{6}", ".ffffff"),
    (r"[+-]\d{4}", "+HHMM"),
    ("[0-9a-f]{6}", "rrggbb"),
)

_ONE = (("characters", "character"), ("items", "item"), ("properties", "property"))


def rule(name: str, bound: Any) -> str:
    """The rule a bound makes, as in ``at least 1 character``."""
    if name == "unique":
        return UNIQUE
    text = BOUNDS[name].format(form(bound) if name == "pattern" else bound)
    for many, one in _ONE if str(bound) == "1" else ():
        text = text.replace(many, one)
    return text


def form(pattern: str) -> str:
    """A regular expression in letters, as in ``YYYY-MM-DD HH:MM:SS``, where it is one of those people write so."""
    text = pattern.removeprefix("^").removesuffix("$").replace("[0-9]", r"\d")
    for expression, letters in _LETTERS:
        text = text.replace(expression, letters)
    return pattern if set(text) & set("\\[](){}*+?|^$") - {"+"} else text


def bounds(schema: Any) -> Iterator[tuple[str, str]]:
    """Every bound a schema sets: name of the attribute and the rule in words."""
    for name in BOUNDS:
        bound = getattr(schema, name, None)
        if bound is not None:
            yield name, rule(name, bound)
    if getattr(schema, "unique", False):
        yield "unique", rule("unique", True)


def one_of(values: Any) -> str:
    """The rule that only these values are taken."""
    return "one of " + ", ".join(map(repr, values))


def wanted(schema: Schema) -> str:
    """What a schema takes, as in ``string or null``."""
    if isinstance(schema, Union):
        return " or ".join(dict.fromkeys(wanted(option) for option in schema.options))
    return json_type(schema) or ("file" if isinstance(schema, Binary) else type(schema).__name__.lower())


def kind(value: Any) -> str:
    """JSON's own word for what a value is."""
    given = class_of(value)
    return _KINDS.get(given, given.__name__)


def json_type(schema: Schema) -> str:
    """JSON's own word for what a schema takes; empty where it takes several kinds or none of JSON's."""
    return _TYPES.get(type(schema), "")


_KINDS: Mapping[type, str] = {
    type(None): "null",
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
    bytes: "bytes",
}
_TYPES: Mapping[type, str] = {
    Boolean: "boolean",
    Integer: "integer",
    Number: "number",
    String: "string",
    Null: "null",
    Array: "array",
    Map: "object",
    Object: "object",
    Ref: "object",
}
