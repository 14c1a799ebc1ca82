"""Bytes → JSON → models. Only the structure is looked at, so reading is lean and never fails; see ``validate``.

A JSON object becomes a model by becoming its ``__dict__``, where it holds models when the first field is accessed; see
:mod:`altegio_core.schema.nested`. Where the extra ``fast`` is installed, msgspec reads the JSON, with the same results.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from altegio_core.base.types import UNSET, is_dict, is_list
from altegio_core.schema.nested import Field, Inner, maker, new, put_fields, put_held, settle
from altegio_core.schema.types import Array, Map, Ref, Schema, Union

if TYPE_CHECKING:
    from altegio_core.schema.model import Model

Decoder = Callable[[Any], Any]

M = TypeVar("M", bound="Model")

_NOT_AT_ALL = float("-inf")
_LONG = 2**64 + 10**18 + 1
_EMPTY = -1  # for [] may stand for an empty object, but is a list first of all


def loads(content: bytes) -> Any:
    """What ``json.loads`` makes of it.

    Raises:
        ValueError: it is not JSON.
        RecursionError: it is nested deeper than Python can follow.
    """
    read, refusals = _fast()
    try:
        return read(content)
    except refusals:
        pass  # Python's reader takes more: NaN, half a surrogate pair, numbers beyond a float, other encodings.
    return json.loads(content)


@cache
def _fast() -> tuple[Callable[[bytes], Any], tuple[type[Exception], ...]]:
    """The fastest reader there is, and what it raises where the standard library has the last word."""
    try:
        msgspec = import_module("msgspec")
    except ImportError:
        return json.loads, ()
    read = msgspec.json.Decoder().decode
    # Unlike other fast readers, msgspec keeps whole numbers of any length whole; before 0.19 not those of 20 digits.
    right = read(str(_LONG)) == _LONG
    return (read, (msgspec.MsgspecError, ValueError, RecursionError)) if right else (json.loads, ())


@cache
def decoder(schema: Schema) -> Decoder | None:
    """What turns a JSON value of this schema into what the user gets; None where that is the value itself."""
    if isinstance(schema, Ref):
        return _model_decoder(schema)
    if isinstance(schema, Array):
        return _array_decoder(schema)
    if isinstance(schema, Map):
        return _map_decoder(schema)
    if isinstance(schema, Union):
        return _union_decoder(schema)
    return None


def decode(schema: Schema, value: Any) -> Any:
    """Turns one JSON value into models; the value is used up."""
    step = decoder(schema)
    return step(value) if step else value


def build(model: type[M], data: dict[str, Any]) -> M:
    """Makes a model of a JSON object, which it takes over."""
    made: M = _plan(model).make(data)
    return made


def _plan(model: type[Model]) -> _Plan:
    plan = model.__dict__.get("_plan")
    if plan is None:
        plan = model._plan = _Plan(model)
    return plan


class _Plan:
    """What there is to do for the objects of one model; worked out when the first of them comes."""

    def __init__(self, model: type[Model]) -> None:
        schema, self.model = model.SCHEMA, model
        self.renamed, self.other_names = tuple(schema.renamed.items()), tuple(schema.other_names.items())
        fields = {schema.renamed.get(wire, wire): inner for wire, inner in schema.properties.items()}
        self.nested = tuple(
            Inner(name, step, *_many(inner), is_one=isinstance(inner, Ref))
            for name, inner in fields.items()
            if (step := decoder(inner))
        )
        self.is_flat = not self.nested
        free = [name for name in fields if getattr(model, name, UNSET) is UNSET]
        for name in free:  # what did not come is found on the class at a tenth of what Model.__getattr__ takes
            setattr(model, name, Field(name) if self.nested else UNSET)
        put = put_held if self.nested else put_fields
        make = maker(model, put)
        # Where the class has something else of the name, nothing tells when the field is accessed.
        at_once = bool(self.nested) and len(free) < len(fields)
        is_plain = not (self.renamed or self.other_names or at_once)
        self.make = make if is_plain else self._by_name(make, at_once)
        self.put = put if is_plain else None

    def _by_name(self, make: Decoder, at_once: bool) -> Decoder:
        """The same for a model that has fields by other names than come, or under names its class needs."""

        def made(data: dict[str, Any]) -> Any:
            for other, wire in self.other_names:
                if other in data and data.get(wire, data[other]) == data[other]:
                    data[wire] = data.pop(other)
            for wire, name in self.renamed:
                if wire in data:
                    data[name] = data.pop(wire)
            instance = make(data)
            if at_once:
                settle(instance)
            return instance

        return made


def _model_decoder(ref: Ref) -> Decoder:
    make: Decoder | None = None

    def step(value: Any) -> Any:
        nonlocal make
        if make is None:
            make = _plan(ref.model).make
        if is_dict(value):
            return make(value)
        if is_list(value):
            # PHP writes an object that is not there as [], and some answers wrap the one there is in a list.
            if not value:
                return None
            models = [make(item) if is_dict(item) else item for item in value]
            return models[0] if len(models) == 1 and is_dict(value[0]) else models
        return value

    return step


def _many(schema: Schema) -> tuple[type[Any] | None, Callable[[Any], Any] | None]:
    """In what JSON there are many of one schema, and how they are read."""
    if isinstance(schema, Map):
        return dict, _map_decoder(schema) if _items_decoder(schema.values) else None
    return (list, _items_decoder(schema.items)) if isinstance(schema, Array) else (None, None)


def _array_decoder(schema: Array) -> Decoder:
    items = _items_decoder(schema.items)

    def step(value: Any) -> Any:
        if is_list(value):
            return items(value) if items and value else value
        # One object where a list of them is described; an empty one is an empty list.
        if is_dict(value) and (not value or isinstance(schema.items, Ref)):
            return items([value]) if items and value else []
        return value

    return step


def _map_decoder(schema: Map) -> Decoder:
    items = _items_decoder(schema.values)

    def step(value: Any) -> Any:
        if items and is_dict(value):
            return dict(zip(value, items(value.values()), strict=True))
        return {} if value == [] else value

    return step


def _items_decoder(schema: Schema) -> Callable[[Collection[Any]], list[Any]] | None:
    """For what is in a list or a map. What would be read in another form stays as it is: nothing tells how it came."""
    if isinstance(schema, Ref):
        plan: _Plan | None = None

        def models(values: Collection[Any]) -> list[Any]:
            nonlocal plan
            plan = plan or _plan(schema.model)
            make, put, model = plan.make, plan.put, plan.model
            if put and all(map(is_dict, values)):  # as ``make`` does it, without a call for each
                return [made for item in values if put(made := new(model), item) is None]
            return [make(item) if is_dict(item) else _inside(item, make) for item in values]

        return models
    if (inner := decoder(schema)) is None:
        return None

    def alike(item: Any) -> Any:
        listed, read = is_list(item), inner(item)
        return read if is_list(read) is listed else item

    return lambda values: list(map(alike, values))


def _inside(value: Any, make: Decoder) -> Any:
    return [make(item) if is_dict(item) else item for item in value] if is_list(value) else value


def _union_decoder(schema: Union) -> Decoder | None:
    options = [(option, read) for option in schema.options if (read := decoder(option))]
    if not options:
        return None

    def step(value: Any) -> Any:
        if not is_dict(value) and not is_list(value):
            return value
        best = max(options, key=lambda option: fit(option[0], value))
        return best[1](value) if fit(best[0], value) > _NOT_AT_ALL else value

    return step


def fit(schema: Schema, value: Any) -> float:
    """How well a value fits one form of several; minus infinity is not at all."""
    if isinstance(schema, Array):
        if not is_list(value):
            return _NOT_AT_ALL
        filled = [item for item in value if item is not None]
        return fit(schema.items, filled[0]) if filled else 0
    if isinstance(schema, Map):
        return 0 if is_dict(value) else _EMPTY if value == [] else _NOT_AT_ALL
    if not isinstance(schema, Ref) or not is_dict(value):
        return _EMPTY if isinstance(schema, Ref) and value == [] else _NOT_AT_ALL
    described = schema.model.SCHEMA
    if described.other_names:
        value = {described.other_names.get(name, name): item for name, item in value.items()}
    score = 0.0
    for name, inner in described.properties.items():
        if name in value:
            # A constant such as `type` tells forms apart better than any number of common names.
            allowed = getattr(inner, "enum", None)
            score += 1 if not allowed else 100 if value[name] in allowed else -100
        elif name in described.required:
            score -= 0.01  # decides where nothing else does; servers leave fields out
    return score
