"""Encodes Python values as JSON values: models, dates and durations at any depth."""

from collections.abc import Callable, Collection, Mapping
from datetime import date, time, timedelta
from enum import Enum
from functools import cache
from importlib import import_module
from typing import Any

from altegio_core.base.types import UNSET, class_of, is_dict, is_list, is_listed, is_mapping
from altegio_core.schema.decode import fit
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
    if (own := getattr(kind, "SCHEMA", None)) is not None:
        return _model(value, own)
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


def _model(model: Any, own: Object) -> dict[str, Any]:
    """Most fields are plain, so the dictionary is kept and only the others are replaced."""
    fields: dict[str, Any] = model.__dict__.copy()
    unread: Collection[str] = class_of(model)._plan.unread if model._unread else ()
    if own.renamed or own.other_names or model._came:
        return _as_on_the_wire(model, own, fields, unread)
    for name in [name for name, item in fields.items() if class_of(item) not in _PLAIN]:
        if (item := fields[name]) is UNSET:
            del fields[name]
        elif class_of(item) in _HOLDERS and (not item or name in unread):
            fields[name] = copied(item)
        else:
            fields[name] = encode(item, own.properties.get(name, ANY))
    return fields


def _as_on_the_wire(model: Any, own: Object, fields: dict[str, Any], unread: Collection[str]) -> dict[str, Any]:
    """The fields of a model of which some are called otherwise there, or came in another form than they were read."""
    done = [name for name in unread if name in fields]
    for name in done:
        fields[name] = copied(fields[name])
    # What is as it was read goes back as it came.
    for name, (read, form) in model._came.items() if model._came else ():
        if fields.get(name) is read:
            fields[name] = _as_it_came(read, form)
    if own.renamed:
        wire = {name: wire for wire, name in own.renamed.items()}
        fields = {wire.get(name, name): item for name, item in fields.items()}
        done = [wire.get(name, name) for name in done]
    return _object(fields, own, done)


def _as_it_came(read: Any, form: str) -> Any:
    if form == "object":
        return read[0]
    return {} if form == "empty object" else [read] if form == "list of one" else []


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


def copied(value: Any) -> Any:
    """A JSON value of its own, to be changed without changing the other."""
    return _copier()(value) if type(value) in _HOLDERS else value


@cache
def _copier() -> Callable[[Any], Any]:
    try:
        msgspec = import_module("msgspec")
    except ImportError:
        return _copied
    copy: Callable[[Any], Any] = msgspec.to_builtins
    return copy


def _copied(value: Any) -> Any:
    if is_dict(value):
        return {name: _copied(item) if type(item) in _HOLDERS else item for name, item in value.items()}
    return [_copied(item) if type(item) in _HOLDERS else item for item in value]


_PLAIN = frozenset({str, int, float, bool, type(None)})
_HOLDERS = frozenset({dict, list})
