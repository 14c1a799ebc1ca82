"""Finds the operation of a request by method and path."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from attrs import frozen

if TYPE_CHECKING:
    from altegio_core.base.operation import Operation
    from altegio_core.operations.endpoint import Endpoint

_ROOT = "/api/"
_FILLED, _END = "{}", "{end}"  # a literal segment has no braces
_FILLED_IN = re.compile(r"(?<=/)[^/]*\d[^/]*|\{[^}]+\}")


@frozen
class Route:
    """An operation and its path under the mock's address."""

    package: str
    operation: "Operation"

    @property
    def module(self) -> ModuleType:
        """Returns the module with the operation's functions."""
        return import_module(f"{self.package}.api.{self.operation.tag}.{self.operation.id}")

    @property
    def endpoint(self) -> "Endpoint[Any]":
        endpoint: Endpoint[Any] = self.module.ENDPOINT
        return endpoint


@frozen
class Found:
    """A route with the values of its path parameters, as text, by their names on the wire."""

    route: Route
    values: Mapping[str, str]


class Routes:
    """All operations of some generated packages, in a tree of path segments; loaded when one is looked for."""

    def __init__(self, packages: Sequence[str]) -> None:
        self._packages = {package.rpartition(".")[2]: package for package in packages}
        self.apis: Mapping[str, str] = {api: _ROOT + api for api in self._packages}

    @cached_property
    def _named(self) -> dict[tuple[str, str], Route]:
        return {
            (api, operation.id): Route(package, operation)
            for api, package in self._packages.items()
            for operation in import_module(package).OPERATIONS.values()
        }

    @cached_property
    def _tree(self) -> dict[str, Any]:
        tree: dict[str, Any] = {}
        for route in self._named.values():
            node = tree
            for segment in (self.apis[route.operation.api] + route.operation.path).split("/"):
                node = node.setdefault(_FILLED if segment.startswith("{") else segment, {})
            node.setdefault(_END, []).append(route)
        return tree

    def __contains__(self, key: tuple[str, str]) -> bool:
        return key in self._named

    def named(self, api: str, operation_id: str) -> Route:
        """Returns the route of an existing operation."""
        return self._named[api, operation_id]

    def find(self, method: str, path: str) -> Found | list[str]:
        """Returns the operation, or the methods of the path; a literal segment goes before a parameter."""
        methods = set[str]()
        segments = path.split("/")
        for routes in _ends(self._tree, segments):
            for route in sorted(routes, key=lambda one: one.operation.id):
                if route.operation.method == method:
                    template = (_ROOT + route.operation.api + route.operation.path).split("/")
                    both = zip(template, segments, strict=True)
                    return Found(route, {name[1:-1]: unquote(value) for name, value in both if name.startswith("{")})
                methods.add(route.operation.method)
        return sorted(methods)

    def near(self, path: str) -> Iterator[str]:
        """Yields operations with similar paths."""
        from difflib import get_close_matches

        shapes: dict[str, list[Operation]] = {}
        for route in self._named.values():
            shape = _FILLED_IN.sub("{}", self.apis[route.operation.api] + route.operation.path)
            shapes.setdefault(shape, []).append(route.operation)
        for shape in get_close_matches(_FILLED_IN.sub("{}", path), shapes, n=3):
            for operation in shapes[shape]:
                yield f"{operation.id} ({operation.method} {self.apis[operation.api]}{operation.path})"

    def names(self, api: str) -> list[str]:
        """Returns the operationIds of an API version."""
        return [route.operation.id for route in self._named.values() if route.operation.api == api]


def _ends(node: Mapping[str, Any], segments: Sequence[str]) -> Iterator[list[Route]]:
    """Yields the operations that the segments lead to."""
    if not segments:
        yield node.get(_END, [])
        return
    first, *rest = segments
    for step in (first, _FILLED) if first else (first,):
        if step in node and step != _END:
            yield from _ends(node[step], rest)
