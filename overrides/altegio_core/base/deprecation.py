"""Deprecation: names of earlier releases go on working for one minor release, and warn with the present name; so do
operations the vendor advises against."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Mapping
from functools import wraps
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

from altegio_core.base.operation import Operation

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated  # PEP 702; for type checkers alone
else:

    def deprecated(text):
        """Marks a function for type checkers; the warning comes from the call."""

        def mark(function):
            function.__deprecated__ = text
            return function

        return mark


P = ParamSpec("P")
T = TypeVar("T")
V = TypeVar("V")

_WARNED: set[str] = set()
_OURS = ("altegio", "altegio_core", "importlib")


def warn_renamed(old: str, new: str) -> None:
    """Warns that a name has a new one."""
    _warn(f"{old} goes away with the next minor release; use {new}")


def warn_deprecated(operation: Operation) -> None:
    """Warns, once for each operation, that the vendor advises against it, with what to call instead."""
    name = operation.full_name
    if name not in _WARNED:
        _WARNED.add(name)
        instead = f"; use {operation.replaced_by}" if operation.replaced_by else ""
        _warn(f"{name} is deprecated by Altegio{instead}")


def warn_sunset(operation: Operation, sunset: str | None) -> None:
    """Warns, once for each operation, that a response announced its end."""
    name = operation.full_name
    if (announced := f"{name} {sunset}") not in _WARNED:
        _WARNED.add(announced)
        when = f" and goes away on {sunset[:40]}" if sunset else ""
        _warn(f"{name} is deprecated by Altegio{when}: an answer says so")


def warn_retained(name: str, last: str) -> None:
    """Warns that a name has no successor; silent where the runtime itself asks for it."""
    if not str(sys._getframe(2).f_globals.get("__name__", "")).startswith("altegio_core."):
        _warn_gone(name, last)


def renamed_arguments(operation: str, names: Mapping[str, str | None]) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Lets a function take arguments by their earlier names; None stands for one that is not sent any more."""

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        @wraps(function)
        def taking(*args: P.args, **kwargs: P.kwargs) -> T:
            given = cast(dict[str, Any], kwargs)
            for old, new in names.items():
                if old not in given:
                    continue
                value = given.pop(old)
                if new is None:
                    _warn(f"{operation} no longer has the argument {old}: it is not sent")
                elif new in given:
                    raise TypeError(f"{operation}() got {new}, and {old}, which is its earlier name")
                else:
                    warn_renamed(f"argument {old} of {operation}", new)
                    given[new] = value
            return function(*args, **kwargs)

        return taking

    return decorate


def retained(operation: str, last: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Marks the request function of an operation that the vendor no longer describes."""

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        @wraps(function)
        def warning(*args: P.args, **kwargs: P.kwargs) -> T:
            _warn_gone(operation, last)
            return function(*args, **kwargs)

        return warning

    return decorate


class RenamedKeys(dict[str, V]):
    """A mapping that takes earlier keys too and warns; only present keys are listed."""

    def __init__(self, entries: Mapping[str, V], renamed: Mapping[str, str]) -> None:
        super().__init__(entries)
        self._renamed = renamed

    def __missing__(self, key: str) -> V:
        new = self._renamed.get(key)
        if new is None:
            raise KeyError(key)
        warn_renamed(f"OPERATIONS[{key!r}]", f"OPERATIONS[{new!r}]")
        return self[new]


def _warn_gone(name: str, last: str) -> None:
    _warn(f"{name} is no longer described by Altegio; {last} was the last release that supported it")


def _warn(text: str) -> None:
    """Warns at the line of the caller, the first frame outside of this package."""
    frame = sys._getframe()
    while frame.f_back is not None and _is_ours(str(frame.f_globals.get("__name__", ""))):
        frame = frame.f_back
    # By frame, not by stacklevel: during an import the frames of importlib are counted too.
    warnings.warn_explicit(
        text,
        DeprecationWarning,
        frame.f_code.co_filename,
        frame.f_lineno,
        module=str(frame.f_globals.get("__name__", "")),
        registry=frame.f_globals.setdefault("__warningregistry__", {}),
    )


def _is_ours(module: str) -> bool:
    return module.partition(".")[0] in _OURS
