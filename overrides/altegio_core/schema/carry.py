"""Converts a value of a response into the form a request body takes it in, with the same meaning."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from altegio_core.base.types import UNSET, is_list, is_mapping
from altegio_core.schema.formats import local_text
from altegio_core.schema.types import Array, Boolean, Integer, Map, Number, Object, Schema, String, Union, form_of
from altegio_core.schema.validate import check

_OFFSET = re.compile(r"(?<=:\d\d)(\.\d+)?(Z|[+-]\d\d:?\d\d)?$", re.ASCII)


class _Missing:
    """Stands for a value that is not there, or that a body has no way to write."""

    def __repr__(self) -> str:
        return "MISSING"


MISSING = _Missing()


def at(item: Any, place: str) -> Any:
    """What stands at a place with dots, be it in the attributes of a resource of v2; MISSING if nothing does.

    Where an object on the way is absent, as null or ``[]``, what it would hold is null.
    """
    value, names = item, place.split(".")
    for depth, name in enumerate(names):
        if depth and value in (None, []):
            return None
        if not is_mapping(value) or name not in value:
            inner = item.get("attributes") if depth == 0 and is_mapping(item) else None
            return at(inner, place) if is_mapping(inner) and names[0] in inner else MISSING
        value = value[name]
    return value


def carried(schema: Schema, value: Any) -> Any:
    """The value in the form of a body; UNSET where nothing is nothing to be sent, MISSING where there is no way."""
    if value is MISSING:
        return MISSING
    if value is None:
        return None if schema.nullable else UNSET
    if isinstance(schema, Union):
        options = [carried(option, value) for option in schema.options]
        return next((one for one in options if one is not MISSING and one is not UNSET), options[0])
    form = form_of(schema)
    if isinstance(form, Object | Map) and value == []:
        return {} if not any(check(schema, {})) else UNSET
    if isinstance(form, Object) and is_mapping(value):
        return _projected(form, value)
    if isinstance(form, Array) and is_list(value):
        items = [carried(form.items, one) for one in value]
        return MISSING if any(one is MISSING or one is UNSET for one in items) else items
    if isinstance(form, String | Number) and is_mapping(value):
        return carried(form, value.get("id", MISSING))
    value = _respelt(form, value)
    if any(check(schema, value)):
        return UNSET if value in ("", "0000-00-00") else MISSING
    return value


def _projected(form: Object, value: Mapping[str, Any]) -> Any:
    """The fields a body knows; what else a response shows is the server's."""
    if not form.properties:
        return dict(value)
    held = {name: carried(schema, value.get(name, MISSING)) for name, schema in form.properties.items()}
    if any(held[name] is MISSING for name in form.required if name in held):
        return MISSING
    return {name: one for name, one in held.items() if one is not MISSING and one is not UNSET}


def _respelt(form: Schema, value: Any) -> Any:
    if isinstance(form, String) and isinstance(value, str):
        # The clock reading counts: offsets of answers are the winter's in summer.
        local = local_text(_OFFSET.sub("", value), form)
        return value if local is None else local
    if isinstance(form, String) and isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(form, Integer | Number) and isinstance(value, str | bool):
        try:
            return int(value)
        except ValueError:
            return value
    if isinstance(form, Boolean) and type(value) is int and value in (0, 1):
        return bool(value)
    return value


def same(one: Any, other: Any) -> bool:
    """Whether two values say the same, whatever their spelling; nothing to be sent is null."""
    if one in (None, "", [], {}) or one is UNSET:
        return other in (None, "", [], {}) or other is UNSET
    if is_mapping(one) and is_mapping(other):
        return all(same(value, other.get(name)) for name, value in one.items())
    if is_list(one) and is_list(other):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, bool | int | float) and isinstance(other, bool | int | float):
        return float(one) == float(other)
    return _spelt(one) == _spelt(other)


def _spelt(value: Any) -> str:
    text = str(value)
    return text[:19].replace("T", " ") if len(text) >= 19 and text[4:5] == "-" and text[10:11] in "T " else text
