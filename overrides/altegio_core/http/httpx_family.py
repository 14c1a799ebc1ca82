"""The family a client, a transport or an error belongs to: httpx, or its successor httpx2, which has the same classes.

Nothing of httpx2 is loaded unless an object of it is brought.
"""

from __future__ import annotations

import sys
from functools import cache, lru_cache
from typing import Any

import httpx

from altegio_core.http.request import is_plain

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


def address(family: Any, origin: str, url: str) -> Any:
    """The ``URL`` of a request, of which the text, beginning with its origin, was put together here.

    httpx takes an address apart character by character, which takes a twentieth of a call: of most the host alone is,
    and that once.
    """
    path, mark, query = url[len(origin) :].partition("?")
    if is_plain(path):
        host = _host(family, origin)
        # There is no public way; where this one ends, the whole is taken apart.
        parts: Any = getattr(host, "_uri_reference", None)
        if hasattr(parts, "_replace"):
            made = family.URL(host)
            made._uri_reference = parts._replace(path=path, query=query if mark else None)
            return made
    return family.URL(url)


@lru_cache(maxsize=64)
def _host(family: Any, origin: str) -> Any:
    return family.URL(origin)


@cache
def stream_class(ours: type, family: Any, *bases: str) -> Any:
    """A stream of ours as one of the family, whose clients take no other."""
    return type(ours.__name__, (ours, *(getattr(family, base) for base in bases)), {})
