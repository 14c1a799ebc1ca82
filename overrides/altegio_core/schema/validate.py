"""Holds a JSON value against its schema and tells every rule it breaks.

One walk for two users: a request is checked before it is sent, a response is looked through for drift.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, time, timedelta
from os import PathLike
from typing import TYPE_CHECKING, Any

from altegio_core.base.lazy_attrs import frozen
from altegio_core.base.problem import REQUIRED
from altegio_core.base.types import File, is_dict, is_list, is_mapping
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

if TYPE_CHECKING:
    from altegio_core.schema.misspelt import NoField

JsonPath = tuple[str | int, ...]
"""Where a value is: names and indices, from the outside in."""

UNKNOWN = "a field the description knows"
SHOWN = "a field every published example has"


@frozen
class Violation:
    """A rule that is broken: where, by what, and how the rule reads."""

    path: JsonPath
    value: Any
    rule: str


def check(schema: Schema, value: Any, path: JsonPath = (), *, answer: bool = False) -> Iterable[Violation]:
    """A violation for each rule the value breaks.

    Args:
        schema: what is expected.
        value: a JSON-ready value.
        path: where the value is.
        answer: the value came from the server: tell of fields the description does not know, which contradict nothing,
            and take what the server is known to write: ``[]`` for an object that is not there and ``{}`` for an empty
            list, a list around the only object and the object alone for a list of it.
    """
    if value is None:
        return () if schema.nullable else [mistyped(schema, value, path)]
    if isinstance(schema, Ref):
        if answer and is_mapping(value):
            return _answered(schema, value, path)
        return check(schema.model.SCHEMA, value, path, answer=answer)
    if isinstance(value, date | time | timedelta):
        from altegio_core.schema.formats import objection

        return [Violation(path, value, objection(value, schema))]
    walk = _WALKS.get(type(schema))
    return walk(schema, value, path, answer) if walk else ()


def _answered(schema: Ref, value: Mapping[str, Any], path: JsonPath) -> Iterator[Violation]:
    from altegio_core.schema.shown import shown

    yield from check(schema.model.SCHEMA, value, path, answer=True)
    for name in shown(schema.model):  # type: ignore[arg-type]  # a class is hashable, whatever its objects are
        if name not in value:
            yield Violation((*path, name), None, SHOWN)


def _union(schema: Union, value: Any, path: JsonPath, answer: bool) -> Iterable[Violation]:
    from altegio_core.schema.choices import in_forms

    return in_forms(schema, value, path, answer)


def _string(schema: String, value: Any, path: JsonPath, answer: bool) -> Iterator[Violation]:
    if not isinstance(value, str):
        yield mistyped(schema, value, path)
        return
    yield from _one_of(schema.enum, value, path)
    if schema.min_length is not None and len(value) < schema.min_length:
        yield _bound(path, value, "min_length", schema.min_length)
    if schema.max_length is not None and len(value) > schema.max_length:
        yield _bound(path, value, "max_length", schema.max_length)
    if schema.pattern is not None:
        from altegio_core.schema.patterns import matches

        if not matches(schema.pattern, value):
            yield _bound(path, value, "pattern", schema.pattern)
    elif schema.format is not None and not answer:
        from altegio_core.schema.formats import misread

        if (rule := misread(value, schema.format)) is not None:
            yield Violation(path, value, rule)


def _number(schema: Number, value: Any, path: JsonPath, answer: bool) -> Iterator[Violation]:
    whole = isinstance(schema, Integer)
    if isinstance(value, bool) or not isinstance(value, int | float) or (whole and value % 1 != 0):
        yield mistyped(schema, value, path)
        return
    if isinstance(value, float) and not math.isfinite(value):
        yield Violation(path, value, "a finite number")
        return
    yield from _one_of(schema.enum, value, path)
    if schema.minimum is not None and value < schema.minimum:
        yield _bound(path, value, "minimum", schema.minimum)
    if schema.maximum is not None and value > schema.maximum:
        yield _bound(path, value, "maximum", schema.maximum)
    if schema.exclusive_minimum is not None and value <= schema.exclusive_minimum:
        yield _bound(path, value, "exclusive_minimum", schema.exclusive_minimum)
    if schema.exclusive_maximum is not None and value >= schema.exclusive_maximum:
        yield _bound(path, value, "exclusive_maximum", schema.exclusive_maximum)
    if schema.multiple_of is not None:
        from altegio_core.schema.multiples import is_multiple

        if not is_multiple(value, schema.multiple_of):
            yield _bound(path, value, "multiple_of", schema.multiple_of)


def _boolean(schema: Boolean, value: Any, path: JsonPath, answer: bool) -> Iterator[Violation]:
    yield from _one_of(schema.enum, value, path) if isinstance(value, bool) else [Violation(path, value, "boolean")]


def _null(schema: Null, value: Any, path: JsonPath, answer: bool) -> Iterator[Violation]:
    yield Violation(path, value, "null")


def _binary(schema: Binary, value: Any, path: JsonPath, answer: bool) -> Iterator[Violation]:
    if not isinstance(value, bytes | File | PathLike) and not hasattr(value, "read"):
        yield Violation(path, value, "a path (pathlib.Path), bytes, a File, or a file opened in binary mode")


def _array(schema: Array, value: Any, path: JsonPath, answer: bool) -> Iterator[Violation]:
    if answer and is_dict(value) and (not value or isinstance(schema.items, Ref | Object)):
        yield from check(schema.items, value, path, answer=True) if value else ()
        return
    if not is_list(value):
        yield mistyped(schema, value, path)
        return
    if schema.min_items is not None and len(value) < schema.min_items:
        yield _bound(path, value, "min_items", schema.min_items)
    if schema.max_items is not None and len(value) > schema.max_items:
        yield _bound(path, value, "max_items", schema.max_items)
    if schema.unique and len({repr(item) for item in value}) < len(value):
        yield _bound(path, value, "unique", True)
    for index, item in enumerate(value):
        yield from check(schema.items, item, (*path, index), answer=answer)


def _map(schema: Map, value: Any, path: JsonPath, answer: bool) -> Iterator[Violation]:
    if answer and value == []:
        return
    if not is_mapping(value):
        yield mistyped(schema, value, path)
        return
    if schema.min_properties is not None and len(value) < schema.min_properties:
        yield _bound(path, value, "min_properties", schema.min_properties)
    if schema.max_properties is not None and len(value) > schema.max_properties:
        yield _bound(path, value, "max_properties", schema.max_properties)
    for name, item in value.items():
        yield from check(schema.values, item, (*path, name), answer=answer)


def _object(schema: Object, value: Any, path: JsonPath, answer: bool) -> Iterator[Violation]:
    if answer and is_list(value) and len(value) < 2:
        for item in value:
            yield from check(schema, item, path, answer=True)
        return
    if not is_mapping(value):
        yield mistyped(schema, value, path)
        return
    strange: Mapping[str, NoField] = {}
    if not (answer or schema.open) and any(name not in schema.properties for name in value):
        from altegio_core.schema.misspelt import misspelt

        strange = misspelt(schema, value)
    for name in schema.required:
        # A name that is misspelt is told once, with what is meant.
        if name not in value and not any(name in rule.meant for rule in strange.values()):
            yield Violation((*path, name), None, REQUIRED)
    for name, item in value.items():
        inner = schema.properties.get(name)
        if inner is not None:
            yield from check(inner, item, (*path, name), answer=answer)
        elif name in schema.other_names:
            if not answer:  # one that says the same is not here any more
                yield Violation((*path, name), item, f"the value of {schema.other_names[name]}: it is one field")
        elif answer:
            yield Violation((*path, name), item, UNKNOWN)
        elif name in strange:
            yield Violation((*path, name), item, strange[name])
    if schema.when is not None:
        branch = schema.otherwise if any(check(schema.when, value)) else schema.then
        if branch is not None:
            yield from check(branch, value, path)


_WALKS: Mapping[type, Callable[[Any, Any, JsonPath, bool], Iterable[Violation]]] = {
    String: _string,
    Number: _number,
    Integer: _number,
    Boolean: _boolean,
    Null: _null,
    Binary: _binary,
    Array: _array,
    Map: _map,
    Object: _object,
    Union: _union,
}


def _one_of(allowed: Sequence[Any], value: Any, path: JsonPath) -> Iterator[Violation]:
    if allowed and value not in allowed:
        from altegio_core.schema.words import one_of

        yield Violation(path, value, one_of(allowed))


def _bound(path: JsonPath, value: Any, name: str, bound: Any) -> Violation:
    from altegio_core.schema.words import rule  # most values break none

    return Violation(path, value, rule(name, bound))


def mistyped(schema: Schema, value: Any, path: JsonPath) -> Violation:
    """The rule broken by what is no value of a schema at all."""
    from altegio_core.schema.words import wanted

    return Violation(path, value, wanted(schema) + (", not null" if value is None else ""))
