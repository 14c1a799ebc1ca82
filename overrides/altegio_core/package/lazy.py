"""Packages that load their parts when they are first asked for."""

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def attach(
    package: str,
    parts: Mapping[str, str],
    renamed: Mapping[str, str] | None = None,
    retained: Mapping[str, tuple[str, str]] | None = None,
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make ``__getattr__`` and ``__dir__`` for a package.

    Args:
        package: name of the package.
        parts: public name → where it is: ``module`` or ``module.Name`` in the package; with a slash in front, the
            full dotted name of a module, or of what is in it.
        renamed: earlier name → public name; an earlier name warns, and is not listed.
        retained: name without a successor → where it is, and the last release whose edition described it; it warns
            and is not listed either.
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
        if not where:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = _load(package, where)
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
