"""Imports everything that is loaded lazily: every module, every exported name, every operation's functions.

Run as a file, with ``-P``, under any interpreter that has the packages: it imports nothing of this repository, so that
it can be put to the tree, to what a run has just made, and to an installed wheel alike.
"""

import argparse
import importlib
import pkgutil
import sys
from collections.abc import Iterator

_PACKAGES = ("altegio", "altegio_core")
_FUNCTIONS = ("sync", "sync_detailed", "asyncio", "asyncio_detailed")


def modules(without: set[str]) -> Iterator[str]:
    """Import every module and get every name; tells the modules but those that need a package known to be missing."""
    for package in _PACKAGES:
        for found in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}."):
            try:
                module = importlib.import_module(found.name)
            except ModuleNotFoundError as error:
                if (error.name or "").split(".")[0] in without:
                    continue
                raise
            for name in getattr(module, "__all__", ()):
                getattr(module, name)
            yield found.name


def operations_without_functions(version: str) -> Iterator[str]:
    """Operations in the table of a version whose module is not there, or lacks a function."""
    for operation in importlib.import_module(f"altegio.{version}").OPERATIONS.values():
        try:
            module = importlib.import_module(f"altegio.{version}.api.{operation.tag}.{operation.id}")
        except ModuleNotFoundError:
            yield f"{version} {operation.id}"
        else:
            if not all(hasattr(module, name) for name in _FUNCTIONS):
                yield f"{version} {operation.id}"


def main() -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -P scripts/commands/import_all.py", description=__doc__)
    parser.add_argument("versions", nargs="*", help="packages of the APIs, such as v1; all of them if left out")
    parser.add_argument("--without", nargs="*", default=[], metavar="PACKAGE", help="not installed; who needs it waits")
    options = parser.parse_args()
    loaded = list(modules(set(options.without)))
    lost = [
        operation
        for version in options.versions or importlib.import_module("altegio").__editions__
        for operation in operations_without_functions(version)
    ]
    if lost:
        print(f"operations without their functions: {', '.join(lost)}", file=sys.stderr)
        return 1
    print(f"{len(loaded)} modules loaded with all their names")
    return 0


if __name__ == "__main__":
    sys.exit(main())
