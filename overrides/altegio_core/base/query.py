"""Writes values into a query the way PHP reads them, for the API is written in it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

from altegio_core.base.types import is_dict, is_list, is_listed, is_mapping

_WRITES_ITSELF = frozenset({"datetime", "decimal", "uuid"})
_MOST_BITS = 10_000
RULE = "text, a finite number, a boolean, or lists and objects of these"


def written(name: str, value: Any, *, explode: bool) -> list[tuple[str, str]]:
    """The pairs for a parameter; one that does not explode sends its name once, with the items joined by commas.

    Raises:
        ValueError: there is no way to write the value.
    """
    if is_list(value) and not explode:
        return [(name, ",".join(text(item) for item in value))] if value else []
    return list(pairs(name, value)) if is_list(value) or is_dict(value) else [(name, text(value))]


def pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """The pairs of name and text that stand for a value.

    A list sends its name once for each item, spelled as given (the API wants ``name[]``); an object sends
    ``name[key]`` for each of its keys; what is null is left out, since there is no way to write it.

    Raises:
        ValueError: there is no way to write it.
    """
    if is_mapping(value):
        for key, item in value.items():
            yield from _inside(f"{name}[{text(key)}]", item)
    elif is_listed(value):
        for place, item in enumerate(value):
            if isinstance(item, Mapping | list | tuple | set | frozenset):
                yield from _inside(f"{name.removesuffix('[]')}[{place}]", item)
            elif item is not None:
                yield name, text(item)
    elif value is not None:
        yield name, text(value)


def _inside(name: str, value: Any) -> Iterator[tuple[str, str]]:
    # A list inside of an object has to be marked as one, or its last item would be all that is read.
    return pairs(f"{name}[]" if isinstance(value, list | tuple | set | frozenset) else name, value)


def text(value: Any) -> str:
    """One plain value.

    Raises:
        ValueError: it is none.
    """
    if isinstance(value, bool):
        return str(int(value))  # the API reads 0 and 1, and takes the word "false" for true
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(RULE)
        if value.is_integer():
            return str(int(value))  # an id that became 7.0 on its way through a table is still 7
    if isinstance(value, int) and value.bit_length() > _MOST_BITS:
        raise ValueError("a number of fewer digits")
    if isinstance(value, str | int | float) or type(value).__module__ in _WRITES_ITSELF:
        return str(value)
    raise ValueError(RULE)
