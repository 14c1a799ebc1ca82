"""Modules that load their parts when they are first asked for."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def attach(package: str, parts: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make ``__getattr__`` and ``__dir__`` for a package.

    Args:
        package: name of the package.
        parts: public name → where it is: ``module.Name`` relative to the package, ``module`` for a module itself.
    """

    def get(name: str) -> Any:
        where = parts.get(name)
        if where is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module_name, _, attribute = where.partition(".")
        module = import_module(f"{package}.{module_name}")
        return getattr(module, attribute) if attribute else module

    def names() -> list[str]:
        return sorted(parts)

    return get, names
