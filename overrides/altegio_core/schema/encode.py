"""Encodes Python values as JSON values: models, dates and durations at any depth."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date, time, timedelta
from enum import Enum
from functools import cache
from importlib import import_module
from sys import getrecursionlimit
from typing import Any

from altegio_core.base.types import UNSET, class_of, is_list, is_listed, is_mapping
from altegio_core.schema.decode import _Plan, fit
from altegio_core.schema.nested import Form, Otherwise, own_fields
from altegio_core.schema.types import ANY, Array, Map, Object, Schema, Union, form_of


def encode(value: Any, schema: Schema = ANY) -> Any:
    """The JSON-ready form of a value.

    Models and mappings become objects without what is UNSET, tuples and sets become lists, dates and durations take
    the form the schema asks for, see :mod:`altegio_core.schema.formats`. Anything that cannot be written is left as
    it is: validation names it later.
    """
    kind = class_of(value)
    if kind in _PLAIN or value is UNSET:
        return value
    if hasattr(kind, "SCHEMA"):
        return written(value)
    if schema is ANY and kind in _HOLDERS:
        return _undescribed(value)
    if is_list(value):
        if _PLAIN.issuperset(map(class_of, value)):
            return value[:]
        form = _resolved(schema, value)
        inner = form.items if isinstance(form, Array) else ANY
        return [encode(item, inner) for item in value]
    if is_mapping(value):
        fields = dict(value)
        return _object(fields, _resolved(schema, fields))
    if is_listed(value):
        return encode(list(value), schema)
    if isinstance(value, date | time | timedelta):
        from altegio_core.schema.formats import write

        try:
            return write(value, schema)
        except (TypeError, ValueError):
            return value
    if isinstance(value, Enum):
        return encode(value.value, schema)
    from altegio_core.schema.equivalent import plain

    return plain(value)


def written(model: Any) -> dict[str, Any]:
    """The JSON-ready form of a model.

    What is unread is JSON; of what is read most fields are, so they are kept and only the others are replaced.
    """
    kind = class_of(model)
    plan: _Plan | None = kind._plan
    held: dict[str, Any] | None = None if plan and plan.is_flat else model._held
    if plan and held is not None and class_of(held) is not Otherwise:
        try:
            fields = _copier()(held)
        except RecursionError:  # msgspec follows no deeper than Python's own frames leave room for
            fields = _copied(held)
        return fields if plan.put else _as_on_the_wire(kind.SCHEMA, fields, fields)
    own: Object = kind.SCHEMA
    fields = own_fields(model).copy()
    if own.renamed or own.other_names or held:
        # What is as it was read goes back as it came.
        for name, (read, form) in (held or {}).items():
            if fields.get(name) is read:
                fields[name] = _as_it_came(read, form)
        return _as_on_the_wire(own, fields)
    for name in [name for name, item in fields.items() if class_of(item) not in _PLAIN]:
        if (item := fields[name]) is UNSET:
            del fields[name]
        else:
            fields[name] = encode(item, own.properties.get(name, ANY))
    return fields


def _as_on_the_wire(own: Object, fields: dict[str, Any], done: Collection[str] = ()) -> dict[str, Any]:
    """The fields of a model of which some are called otherwise there; ``done`` are those that are JSON already."""
    if own.renamed:
        wire = {name: wire for wire, name in own.renamed.items()}
        fields = {wire.get(name, name): item for name, item in fields.items()}
        done = [wire.get(name, name) for name in done]
    return _object(fields, own, done)


def _as_it_came(read: Any, form: Form) -> Any:
    """What was read in another form, as it came; where the caller has put something in since, as it is described."""
    if form == "list of one":
        return [read]
    if form == "object":
        return read[0] if len(read) == 1 else read
    return read or ({} if form == "empty object" else [])


def _object(fields: dict[str, Any], form: Schema, done: Collection[str] = ()) -> dict[str, Any]:
    """The fields as an object; ``done`` are names of what is JSON already."""
    known: Mapping[str, Schema] = form.properties if isinstance(form, Object) else {}
    if isinstance(form, Object) and form.other_names:
        from altegio_core.schema.other_names import with_present_names

        fields = with_present_names(fields, form)
    other = form.values if isinstance(form, Map) else ANY
    for name in [name for name, item in fields.items() if type(item) not in _PLAIN and name not in done]:
        if (item := fields[name]) is UNSET:
            del fields[name]
        else:
            fields[name] = encode(item, known.get(name, other))
    return fields


def _resolved(schema: Schema, value: Any) -> Schema:
    """The schema without references and choices."""
    if isinstance(schema, Union):
        alike = [option for option in schema.options if isinstance(option, Array) is is_list(value)]
        schema = max(alike, key=lambda option: fit(option, value), default=ANY)
    return form_of(schema)


@cache
def _copier() -> Callable[[dict[str, Any]], dict[str, Any]]:
    """What makes a JSON object of its own, to be changed without changing the other."""
    try:
        msgspec = import_module("msgspec")
    except ImportError:
        return _copied
    copy: Callable[[dict[str, Any]], dict[str, Any]] = msgspec.to_builtins
    return copy


def _copied(value: dict[str, Any]) -> dict[str, Any]:
    copy = value.copy()
    waiting: list[Any] = [copy]
    for one in waiting:
        for place, item in one.items() if class_of(one) is dict else enumerate(one):
            if class_of(item) in _HOLDERS:
                one[place] = inner = item.copy()
                if inner:
                    waiting.append(inner)
    return copy


def _undescribed(value: Any) -> Any:
    """The JSON-ready form of a dict or a list nobody describes, at any depth that JSON can be read at.

    Raises:
        RecursionError: it is nested deeper, as what holds itself is.
    """
    copy = value.copy()
    waiting, deepest = [(copy, 1)], getrecursionlimit()
    while waiting:
        one, depth = waiting.pop()
        if depth > deepest:
            raise RecursionError("nested deeper than Python can follow")
        places = one.items() if class_of(one) is dict else enumerate(one)
        for place, item in [(place, item) for place, item in places if class_of(item) not in _PLAIN]:
            if class_of(item) in _HOLDERS:
                one[place] = inner = item.copy()
                if inner:
                    waiting.append((inner, depth + 1))
            elif item is not UNSET:
                one[place] = encode(item)
            elif class_of(one) is dict:
                del one[place]
    return copy


_PLAIN = frozenset({str, int, float, bool, type(None)})
_HOLDERS = frozenset({dict, list})
