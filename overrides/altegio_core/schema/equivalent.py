"""What is given in another form than a schema asks for, and means the same to the API: digits for an id, a bool for a
flag, a local time with a T, a word in lower case.

Looked at only where a value does not fit, so that values that do cost nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from altegio_core.schema.formats import local_text
from altegio_core.schema.types import Array, Boolean, Map, Number, Object, Ref, Schema, String, Union
from altegio_core.schema.validate import JsonPath, check

NONE: Final[Any] = object()
"""There is no such form."""

_WHOLE = re.compile(r"-?\d{1,18}", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,15}([.]\d{1,15})?", re.ASCII)
_ID = re.compile(r"(^|_)ids?$|(?<=[a-z0-9])Ids?$")


def equivalent(schema: Schema, path: JsonPath, value: Any, name: str, *, as_text: bool) -> Any:
    """The value in a form its schema takes, or :data:`NONE`.

    Args:
        schema: of the whole argument.
        path: where in it the value is.
        value: what does not fit.
        name: of the whole argument.
        as_text: whether the value goes into a path, a query or a header, where ``12`` and ``"12"`` are the same.
    """
    field = next((step for step in reversed(path) if isinstance(step, str)), name)
    digits = _NUMBER if as_text else _WHOLE if _ID.search(field) else None
    for place in _at(schema, path):
        for candidate in _candidates(place, value, digits, as_text):
            if not any(check(place, candidate)):
                return candidate
    return NONE


def plain(value: Any) -> Any:
    """A Decimal as the number JSON has for it; anything else as it is."""
    if type(value).__module__ not in ("decimal", "_decimal") or not value.is_finite():
        return value
    return int(value) if value == value.to_integral_value() else float(value)


def _at(schema: Schema, path: JsonPath) -> Iterator[Schema]:
    """The schemas that may hold for what stands at a path."""
    if not path:
        yield schema
    elif isinstance(schema, Ref):
        yield from _at(schema.model.SCHEMA, path)
    elif isinstance(schema, Union):
        for option in schema.options:
            yield from _at(option, path)
    elif isinstance(schema, Array):
        yield from _at(schema.items, path[1:])
    elif isinstance(schema, Map):
        yield from _at(schema.values, path[1:])
    elif isinstance(schema, Object) and path[0] in schema.properties:
        yield from _at(schema.properties[str(path[0])], path[1:])


def _candidates(schema: Schema, value: Any, digits: re.Pattern[str] | None, as_text: bool) -> Iterator[Any]:
    if isinstance(schema, Union):
        for option in schema.options:
            yield from _candidates(option, value, digits, as_text)
    elif isinstance(schema, Number):
        if isinstance(value, bool):
            yield int(value)
        elif isinstance(value, str) and digits is not None and digits.fullmatch(value):
            yield float(value) if "." in value else int(value)
    elif isinstance(schema, Boolean):
        if value in (0, 1) or (as_text and value in ("0", "1")):
            yield bool(int(value))
    elif isinstance(schema, String):
        if isinstance(value, bool):
            yield str(int(value))
        elif isinstance(value, int | float):
            yield str(int(value)) if float(value).is_integer() else str(value)
        elif isinstance(value, str):
            yield from (word for word in schema.enum if word.casefold() == value.casefold())
            if local := local_text(value, schema):
                yield local
    elif isinstance(schema, Ref | Object | Map):
        if value == []:  # as PHP writes an empty object
            yield {}
    elif isinstance(schema, Array) and as_text and isinstance(value, str | int | float):
        yield [value]
        yield from ([one] for one in _candidates(schema.items, value, digits, as_text))
