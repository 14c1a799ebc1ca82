"""From a schema: any value its rules allow, as our table states them."""

from typing import Any

from hypothesis import strategies as st

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
from tests.contract.calls import PICTURE

# No half of a surrogate pair, which cannot be sent; and no control characters, which no API wants.
_TEXT = st.characters(exclude_categories=("Cs", "Cc"))
_SCALARS = st.none() | st.booleans() | st.integers(-(2**31), 2**31) | st.text(_TEXT, max_size=10)
_LONGEST = 40
_FORMATS = {
    "date": st.dates().map(str),
    "date-time": st.datetimes().map(lambda moment: moment.replace(microsecond=0).isoformat() + "+00:00"),
    "time": st.times().map(lambda moment: moment.replace(microsecond=0).isoformat() + "Z"),
    "uri": st.just("https://example.com/a?b=c"),
    "email": st.just("john@example.com"),
    "uuid": st.uuids().map(str),
}


def inside(schema: Schema, depth: int = 0) -> st.SearchStrategy[Any]:
    """Values that break no rule."""
    strategy = _inside(schema, depth)
    return st.none() | strategy if schema.nullable and depth and not isinstance(schema, Null) else strategy


def _inside(schema: Schema, depth: int) -> st.SearchStrategy[Any]:
    if isinstance(schema, Ref):
        return st.deferred(lambda: _object(schema.model.SCHEMA, depth))
    if isinstance(schema, String):
        return _string(schema)
    if isinstance(schema, Number):
        return _number(schema)
    if isinstance(schema, Boolean):
        return st.sampled_from(schema.enum) if schema.enum else st.booleans()
    if isinstance(schema, Array):
        shortest = schema.min_items or 0
        longest = max(shortest, min(3, 3 if schema.max_items is None else schema.max_items) if depth < 6 else 0)
        unique = repr if schema.unique else None
        return st.lists(inside(schema.items, depth + 1), min_size=shortest, max_size=longest, unique_by=unique)
    if isinstance(schema, Map):
        least = schema.min_properties or 0
        names = st.text(_TEXT, min_size=1, max_size=10)
        return st.dictionaries(names, inside(schema.values, depth + 1), min_size=least, max_size=max(least, 2))
    if isinstance(schema, Object):
        return _object(schema, depth)
    if isinstance(schema, Union):
        return st.one_of([inside(option, depth + 1) for option in schema.options])
    if isinstance(schema, Binary):
        return st.just(PICTURE)
    return st.none() if isinstance(schema, Null) else _SCALARS


def _object(schema: Object, depth: int) -> st.SearchStrategy[dict[str, Any]]:
    wanted = {name: inside(schema.properties[name], depth + 1) for name in schema.required if name in schema.properties}
    others = {name: inside(inner, depth + 1) for name, inner in schema.properties.items() if name not in wanted}
    return st.fixed_dictionaries(wanted, optional=others if depth < 6 else {})


def _string(schema: String) -> st.SearchStrategy[str]:
    if schema.enum:
        return st.sampled_from(schema.enum)
    if schema.pattern:
        return st.from_regex(schema.pattern.replace("$", r"\Z"), alphabet=st.characters(codec="ascii"))
    if schema.format in _FORMATS:
        return _FORMATS[schema.format]
    shortest = schema.min_length or 0
    longest = _LONGEST if schema.max_length is None else min(schema.max_length, _LONGEST)
    return st.text(_TEXT, min_size=shortest, max_size=max(shortest, longest))


def _number(schema: Number) -> st.SearchStrategy[Any]:
    if schema.enum:
        return st.sampled_from(schema.enum)
    # Whole numbers of 32 bits: whether more fits is a format, which is for the server to judge.
    lowest = -(2**31) if schema.minimum is None else schema.minimum
    highest = 2**31 - 1 if schema.maximum is None else schema.maximum
    if schema.exclusive_minimum is not None:
        lowest = max(lowest, schema.exclusive_minimum + 1)
    if schema.exclusive_maximum is not None:
        highest = min(highest, schema.exclusive_maximum - 1)
    step = schema.multiple_of
    if step is not None and step != 1:
        return st.integers(-(-int(lowest) // step).__floor__(), int(highest // step)).map(lambda n: n * step)
    whole = st.integers(-int(-lowest // 1), int(highest // 1))
    return whole if isinstance(schema, Integer) else whole | st.floats(lowest, highest)
