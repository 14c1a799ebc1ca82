"""From a schema and a value that fits: every place where a rule can be broken, with values that break it."""

import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen
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
from altegio_core.schema.validate import check

GONE = object()
"""Stands for a field left out."""


@frozen
class Break:
    """One rule at one place.

    Attributes:
        path: where.
        rule: how the refusal has to read, or begin.
        values: what breaks the rule.
    """

    path: tuple[str | int, ...]
    rule: str
    values: st.SearchStrategy[Any]

    @property
    def kind(self) -> str:
        words = re.sub(r"(item|character)$", r"\1s", self.rule)  # one is told in the singular
        return re.sub(r"-?[\d.]+", "…", words).strip() or "none of several forms"

    @property
    def field(self) -> str:
        return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path)


def breaks(schema: Schema, value: Any, path: tuple[str | int, ...] = ()) -> Iterator[Break]:
    """What can be broken in and below a value; inside of a choice between forms nothing, for there any may be meant."""
    if isinstance(schema, Ref):
        yield from _null(schema, "object", path)
        schema = schema.model.SCHEMA
    elif isinstance(schema, String | Number | Boolean | Array | Map | Object) and not isinstance(schema, Null):
        word = "object" if isinstance(schema, Map | Object) else type(schema).__name__.lower()
        yield from _null(schema, word, path)
    if isinstance(schema, String):
        yield from _string(schema, path)
    elif isinstance(schema, Number):
        yield from _number(schema, path)
    elif isinstance(schema, Boolean):
        yield Break(path, "boolean", st.text() | st.integers() | st.lists(st.none()))
    elif isinstance(schema, Binary):
        yield Break(path, "bytes, a File", st.integers() | st.text() | st.just({"a": 1}))
    elif isinstance(schema, Union):
        yield from _union(schema, path)
    elif isinstance(schema, Map) and isinstance(value, dict):
        yield Break(path, "object", st.text() | st.integers() | st.booleans())
        for name, item in list(value.items())[:1]:
            yield from breaks(schema.values, item, (*path, name))
    elif isinstance(schema, Array) and isinstance(value, list):
        yield Break(path, "array", st.text() | st.integers() | st.booleans())
        if schema.max_items is not None and value:
            yield Break(path, f"at most {schema.max_items} item", st.just(value[:1] * (schema.max_items + 1)))
        if schema.min_items:
            yield Break(path, f"at least {schema.min_items} item", st.just(value[: schema.min_items - 1]))
        if schema.unique and value:
            yield Break(path, "no item twice", st.just([*value, value[-1]]))
        for index, item in enumerate(value[:1]):
            yield from breaks(schema.items, item, (*path, index))
    elif isinstance(schema, Object) and isinstance(value, dict):
        yield Break(path, "object", st.text() | st.integers() | st.booleans() | st.lists(st.integers(), min_size=1))
        for name in (*schema.required, *_required_by_others(schema, value)):
            yield Break((*path, name), "required", st.just(GONE))
        if not schema.open:
            yield Break((*path, "quite_new"), "no such field", st.integers() | st.text() | st.none())
        for name, item in value.items():
            if name in schema.properties:
                yield from breaks(schema.properties[name], item, (*path, name))


def _required_by_others(schema: Object, value: dict[str, Any]) -> tuple[str, ...]:
    """What has to be there because of what else is."""
    if schema.when is None:
        return ()
    branch = schema.otherwise if any(check(schema.when, value)) else schema.then
    return branch.required if isinstance(branch, Object) else ()


def _union(schema: Union, path: tuple[str | int, ...]) -> Iterator[Break]:
    """A value of a type that none of the forms has."""
    forms = {"object" if isinstance(one, Ref | Map | Object) else type(one).__name__.lower() for one in schema.options}
    values = {"object": {"a": 1}, "array": [[]], "string": "text", "number": 1.5, "boolean": True}
    if "integer" in forms:
        forms.add("number")
    if left := [value for name, value in values.items() if name not in forms]:
        yield Break(path, "", st.sampled_from(left))


def _null(schema: Schema, word: str, path: tuple[str | int, ...]) -> Iterator[Break]:
    if not schema.nullable and path:
        yield Break(path, f"{word}, not null", st.none())


def _string(schema: String, path: tuple[str | int, ...]) -> Iterator[Break]:
    yield Break(path, "string", st.integers() | st.booleans() | st.lists(st.none()) | st.just({"a": 1}))
    if schema.enum:
        yield Break(path, "one of ", st.text(min_size=1).filter(lambda text: text not in schema.enum))
    if schema.max_length is not None:
        above = schema.max_length + 1
        yield Break(path, f"at most {schema.max_length} character", st.text(min_size=above, max_size=above + 20))
    if schema.pattern:
        # As ECMAScript reads it: to the very end, digits of ASCII.
        form = re.compile(schema.pattern.removesuffix("$") + r"\Z" * schema.pattern.endswith("$"), re.ASCII)
        near = st.sampled_from(["2026-1-1", "2026-01-01\n", "٢٠٢٦-٠١-٠١", "#f44336 ", "f4433", "10:00:00:00"])
        yield Break(path, "text of the form ", (st.text() | near).filter(lambda text: not form.search(text)))
    if schema.min_length:
        yield Break(path, f"at least {schema.min_length} character", st.text(max_size=schema.min_length - 1))


def _number(schema: Number, path: tuple[str | int, ...]) -> Iterator[Break]:
    word = type(schema).__name__.lower()
    yield Break(path, word, st.text() | st.booleans() | st.lists(st.none()))
    yield Break(
        path, word if isinstance(schema, Integer) else "a finite number", st.sampled_from([float("nan"), float("inf")])
    )
    if isinstance(schema, Integer):
        yield Break(path, "integer", st.floats(-1e6, 1e6).filter(lambda number: not number.is_integer()))
    if schema.enum:
        yield Break(path, "one of ", st.integers().filter(lambda number: number not in schema.enum))
    whole = isinstance(schema, Integer)
    if schema.minimum is not None:
        yield Break(path, f"at least {schema.minimum}", _below(schema.minimum, whole))
    if schema.maximum is not None:
        yield Break(path, f"at most {schema.maximum}", _below(-schema.maximum, whole).map(lambda number: -number))
    if schema.multiple_of is not None and schema.multiple_of != 1:
        step = schema.multiple_of
        yield Break(
            path,
            f"a multiple of {step}",
            st.integers(0, 1000).map(lambda n: n * step + step / 2)
            if not whole
            else st.integers(0, 1000).map(lambda n: n * int(step) + 1),
        )


def _below(bound: float, whole: bool) -> st.SearchStrategy[Any]:
    integers = st.integers(max_value=int(bound) - 1)
    return integers if whole else integers | st.floats(max_value=bound, exclude_max=True, allow_infinity=False)
