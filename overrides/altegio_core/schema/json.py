"""Reads JSON; by msgspec where the extra ``fast`` is installed, with the same results as without it."""

import json
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any


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
