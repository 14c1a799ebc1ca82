"""What is loaded when it is first asked for: parts of packages, docstrings, signatures."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from inspect import Signature

_MAPPING = "Dict"


def attach(
    package: str,
    parts: Mapping[str, str],
    renamed: Mapping[str, str] | None = None,
    retained: Mapping[str, tuple[str, str]] | None = None,
    *,
    tags: bool = False,
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Makes ``__getattr__`` and ``__dir__`` for a package.

    Args:
        package: name of the package.
        parts: public name → where it is: ``module``, ``module.Name`` or, of the same name there, ``module.`` in the
            package; with a slash in front, the full dotted name of a module, or of what is in it.
        renamed: earlier name → public name; an earlier name warns, and is not listed.
        retained: name without a successor → where it is, and the last release whose edition described it; it warns
            and is not listed either.
        tags: further names are tags of the API, to look at without a client: ``help(altegio.v2.events)``.
    """

    def get(name: str) -> Any:
        if renamed and name in renamed:
            from altegio_core.base.deprecation import warn_renamed

            warn_renamed(f"{package}.{name}", f"{package}.{renamed[name]}")
            return getattr(sys.modules[package], renamed[name])
        if retained and name in retained:
            from altegio_core.base.deprecation import warn_retained

            where, last = retained[name]
            warn_retained(f"{package}.{name}", last)
            return _load(package, where)
        where = parts.get(name, "")
        if not where and tags and not name.startswith("_"):
            from altegio_core.package.namespace import NoClient, Tags

            return getattr(Tags(package, NoClient()), name)
        if not where and name.endswith(_MAPPING) and name.removesuffix(_MAPPING) in parts:
            return dict  # what type checkers know more of, see models/dicts.pyi
        if not where:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = _load(package, where + name if where.endswith(".") else where)
        if isinstance(value, type) and "SCHEMA" in vars(value):
            value.__doc__ = Docstring.of(value, "model_help")
        setattr(sys.modules[package], name, value)  # the next time it is found at once
        return value

    def names() -> list[str]:
        return sorted({*vars(sys.modules[package]), *parts})

    return get, names


def _load(package: str, where: str) -> Any:
    full = where[1:] if where.startswith("/") else f"{package}.{where}"
    module, _, attribute = full.rpartition(".")
    if attribute[0].islower():
        return import_module(full)
    return getattr(import_module(module), attribute)


class Docstring(str):
    """A docstring that grows when it is laid out to be read: by then there is time to load what fields are."""

    __slots__ = ("owner", "tell")
    owner: Any
    tell: str

    @classmethod
    def of(cls, owner: Any, tell: str) -> Docstring:
        """The docstring of an operation's function or of a model; ``tell`` is what of ``help`` makes the rest."""
        made = cls(owner.__doc__)
        made.owner, made.tell = owner, tell
        return made

    def expandtabs(self, tabsize: Any = 8) -> str:
        # The first thing inspect.cleandoc does to it, and with it help() and every interactive shell.
        text: str = getattr(import_module("altegio_core.package.help"), self.tell)(self.owner, str(self))
        return text.expandtabs(tabsize)


class Signed:
    """The function beneath a method, whose signature is worked out when somebody asks."""

    def __init__(self, build: Callable[..., Any], *, awaited: bool) -> None:
        self._build, self._awaited = build, awaited

    @property
    def __signature__(self) -> Signature:
        from altegio_core.package.help import signature

        return signature(self._build, awaited=self._awaited)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._build(*args, **kwargs)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._build, name)


def listing(text: str, tell: str) -> Any:
    """A docstring of operations, worked out when it is read; of the class itself a fixed text."""
    return _Listing(text, tell)


class _Listing:
    def __init__(self, text: str, tell: str) -> None:
        self._text, self._tell = text, tell

    def __get__(self, instance: object, owner: type | None = None) -> str:
        if instance is None:
            return self._text
        text: str = getattr(import_module("altegio_core.package.help"), self._tell)(instance)
        return text
