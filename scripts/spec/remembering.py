"""Reads back what a stage has made of the same input before: by content, so that no change is missed.

An update looks several times at the same descriptions under the same overrides. Errors are not kept, and outside of
:func:`remembering` nothing is.
"""

import marshal
import pickle
from collections.abc import Callable, Iterable, Iterator, MutableMapping
from contextlib import contextmanager
from functools import wraps
from hashlib import sha256
from pathlib import Path
from typing import Any, ParamSpec, TypeAlias, TypeVar

_P = ParamSpec("_P")
_R = TypeVar("_R")

Kept: TypeAlias = MutableMapping[str, bytes]
"""What was made, by a digest of what it was made of."""

_kept: list[Kept] = []


@contextmanager
def remembering(kept: Kept | None = None) -> Iterator[None]:
    """Keeps what is made within, there or until the end; inside another, what the outer one keeps is used."""
    _kept.append(_kept[-1] if _kept else {} if kept is None else kept)
    try:
        yield
    finally:
        _kept.pop()


def remembered(inputs: Callable[..., Any]) -> Callable[[Callable[_P, _R]], Callable[_P, _R]]:
    """For a function without effects.

    Args:
        inputs: gives, for the same arguments, everything that decides what comes out, of builtin types alone; nothing
            where that cannot be told, and then nothing is kept.
    """

    def decorate(function: Callable[_P, _R]) -> Callable[_P, _R]:
        @wraps(function)
        def called(*args: _P.args, **kwargs: _P.kwargs) -> _R:
            if not _kept or not (given := inputs(*args, **kwargs)):
                return function(*args, **kwargs)
            kept, name = _kept[-1], f"{function.__module__}.{function.__qualname__}"
            # Without the marks of what is the same object, for they are no part of the content.
            key = sha256(marshal.dumps((name, given), 0)).hexdigest()
            if key in kept:
                made: _R = pickle.loads(kept[key])  # noqa: S301 - of this run's own making
                return made
            made = function(*args, **kwargs)
            kept[key] = pickle.dumps(made)
            return made

        return called

    return decorate


def contents(paths: Iterable[Path]) -> list[tuple[str, bytes]]:
    """Files as input: their names, in the order given, and all that they hold."""
    return [(path.name, path.read_bytes()) for path in paths]
