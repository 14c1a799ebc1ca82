"""The family a client, a transport or an error belongs to: httpx, or its successor httpx2, which has the same classes.

Nothing of httpx2 is loaded unless an object of it is brought.
"""

import sys
from functools import cache
from typing import Any

import httpx

_FAMILIES = ("httpx", "httpx2")

# What connections of our own are made with; the tests run over the other one as well.
OURS: Any = httpx


def family_of(brought: object) -> Any:
    """The module of the family; ours for what belongs to neither, such as a transport by its methods alone."""
    for kind in type(brought).__mro__:
        root = kind.__module__.partition(".")[0]
        if root in _FAMILIES:
            return sys.modules[root]
    return OURS


@cache
def stream_class(ours: type, family: Any, *bases: str) -> Any:
    """A stream of ours as one of the family, whose clients take no other."""
    return type(ours.__name__, (ours, *(getattr(family, base) for base in bases)), {})
