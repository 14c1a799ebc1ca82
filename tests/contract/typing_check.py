"""Checks that a decoded value is what the function's annotation promises, all the way down."""

import types
import typing
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any

from altegio_core.base.types import UNSET
from altegio_core.schema.model import Model
from altegio_core.schema.nested import Held


class _Models(dict[str, Any]):
    """The models of an API version by name; generated modules import them for type checkers only."""

    def __init__(self, module: str) -> None:
        super().__init__()
        self.package = import_module(".".join([*module.split(".")[:2], "models"]))

    def __missing__(self, name: str) -> Any:
        try:
            return getattr(self.package, name)
        except AttributeError:
            raise KeyError(name) from None


def data_type(function: Any) -> Any:
    """T of a function annotated to return ``Response[Envelope[T]]``."""
    response = typing.get_type_hints(function, localns=_Models(function.__module__))["return"]
    (envelope,) = typing.get_args(response)
    (data,) = typing.get_args(envelope)
    return data


def mismatches(value: Any, expected: Any, place: str = "data") -> Iterator[str]:
    """Say where the value is not of the annotated type."""
    origin, arguments = typing.get_origin(expected), typing.get_args(expected)
    if expected is Any or expected is object:
        return
    if origin in (typing.Union, types.UnionType):
        tried = [list(mismatches(value, option, place)) for option in arguments]
        if all(tried):
            yield f"{place}: {type(value).__name__} is none of {expected}"
    elif origin is typing.Literal:
        # A value the vendor added meanwhile passes as it is.
        if type(value) not in {type(choice) for choice in arguments}:
            yield f"{place}: {type(value).__name__} is none of {expected}"
    elif origin is list:
        if not isinstance(value, list):
            yield f"{place}: {type(value).__name__} is not a list"
        else:
            for index, item in enumerate(value):
                yield from mismatches(item, arguments[0], f"{place}[{index}]")
    elif origin is dict:
        if not isinstance(value, dict):
            yield f"{place}: {type(value).__name__} is not a dict"
        else:
            for name, item in value.items():
                yield from mismatches(item, arguments[1], f"{place}[{name!r}]")
    elif expected is float:
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            yield f"{place}: {type(value).__name__} is not a number"
    elif expected is None or expected is type(None):
        if value is not None:
            yield f"{place}: {type(value).__name__} is not None"
    elif not isinstance(value, expected) or (expected is int and isinstance(value, bool)):
        yield f"{place}: {type(value).__name__} is not {expected}"
    elif isinstance(value, Model):
        for name, hint in _fields(type(value)).items():
            item = getattr(value, name)
            if item is not UNSET:
                yield from mismatches(item, hint, f"{place}.{name}")


@cache
def _fields(model: Any) -> dict[str, Any]:
    hints = typing.get_type_hints(model, localns=_Models(model.__module__))
    return {
        name: hint
        for name, hint in hints.items()
        if typing.get_origin(hint) is not typing.ClassVar and name not in Held.__slots__  # what is no field
    }
