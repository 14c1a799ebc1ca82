"""Encodes Python values as JSON values: models, dates and durations at any depth."""

from collections.abc import Collection, Mapping
from datetime import date, time, timedelta
from enum import Enum
from typing import Any

from altegio_core.base.types import UNSET, class_of, is_list, is_listed, is_mapping
from altegio_core.schema.decode import copied, fit
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
    if is_list(value):
        form = _resolved(schema, value)
        inner = form.items if isinstance(form, Array) else ANY
        return [encode(item, inner) for item in value]
    own: Object | None = getattr(kind, "SCHEMA", None)
    if own is not None:
        fields: dict[str, Any] = value.__dict__.copy()
        unread: list[str] = []
        if value._unread:
            unread = [name for name, _ in kind._plan.nested if name in fields]
            for name in unread:
                fields[name] = copied(fields[name])
        # What was read as something else, and is as it was read, goes back as it came.
        for name, (read, form) in value._came.items() if value._came else ():
            if fields.get(name) is read:
                fields[name] = _as_it_came(read, form)
        if own.renamed:
            wire = {name: wire for wire, name in own.renamed.items()}
            fields = {wire.get(name, name): item for name, item in fields.items()}
            unread = [wire.get(name, name) for name in unread]
        return _object(fields, own, unread)
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


def _as_it_came(read: Any, form: str) -> Any:
    if form == "object":
        return read[0]
    return {} if form == "empty object" else [read] if form == "list of one" else []


def _object(fields: dict[str, Any], form: Schema, done: Collection[str] = ()) -> dict[str, Any]:
    """The fields as an object; most are plain, so the dictionary is kept and only the others are replaced.

    ``done`` are names of what is JSON already.
    """
    known: Mapping[str, Schema] = form.properties if isinstance(form, Object) else {}
    if isinstance(form, Object) and form.other_names:
        from altegio_core.schema.other_names import with_present_names

        fields = with_present_names(fields, form)
    if _PLAIN.issuperset(map(type, fields.values())):
        return fields
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


_PLAIN = frozenset({str, int, float, bool, type(None)})
