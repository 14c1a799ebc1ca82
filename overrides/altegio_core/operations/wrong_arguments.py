"""What is said of arguments an operation does not take: its name, the argument, and what may be meant.

Loaded when a call was wrong, and never by one that is not.
"""

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from attrs import fields_dict

from altegio_core.base.wrong_arguments import listed, wrong
from altegio_core.http.options import CallOptions

_OURS = {"options", "max_items", "max_pages"}


def in_our_words(
    function: Callable[..., Any],
    operation: str,
    args: Sequence[Any],
    kwargs: Mapping[str, Any],
    request: Callable[..., Any],
) -> TypeError | None:
    """What is wrong with the arguments of a call, or None if nothing is.

    Args:
        function: what was called.
        operation: the name users know it by.
        args: arguments given by position.
        kwargs: arguments given by keyword.
        request: takes what the function takes as ``**arguments``.
    """
    known = dict(inspect.signature(function).parameters)
    if known.pop("arguments", None):
        known |= inspect.signature(request).parameters
    if known.pop("self", None):
        args = args[1:]
    problems = wrong(known, args, kwargs, "argument", _option_hint, lambda name: _body_hint(name, known))
    return TypeError(f"{operation}() {', and '.join(problems)}") if problems else None


def _option_hint(name: str) -> str:
    return f"; it is given as options=CallOptions({name}=...)" if name in fields_dict(CallOptions) else ""


def _body_hint(name: str, known: Iterable[str]) -> str:
    if "body" in known:
        return f"; fields of the body are given as body={{{name!r}: ...}}"
    ours = sorted(set(known) - _OURS)
    return f"; there are {listed(ours)}" if 0 < len(ours) <= 5 else ""
