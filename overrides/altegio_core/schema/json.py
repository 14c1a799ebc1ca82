"""Reads and copies JSON; by msgspec where the extra ``fast`` is installed, with the same results as without it."""

import json
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

from altegio_core.base.types import is_dict


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
        # Python's reader takes more: NaN, half a surrogate pair, numbers beyond a float, other encodings.
        pass
    return json.loads(content)


@cache
def _fast() -> tuple[Callable[[bytes], Any], tuple[type[Exception], ...]]:
    """The fastest reader there is, and what it raises where the standard library has the last word."""
    try:
        msgspec = import_module("msgspec")
    except ImportError:
        return json.loads, ()
    # Unlike other fast readers, msgspec keeps whole numbers of any length whole.
    return msgspec.json.Decoder().decode, (msgspec.MsgspecError, ValueError, RecursionError)


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


_HOLDERS = frozenset({dict, list})
