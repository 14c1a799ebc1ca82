"""Finds the operation a request is for, by method and path."""

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from importlib import import_module
from types import ModuleType
from typing import Any
from urllib.parse import unquote

from attrs import frozen

from altegio_core.base.operation import Operation
from altegio_core.operations.endpoint import Endpoint

_ROOT = "/api/"
_PARAMETER = re.compile(r"\{([^}]+)\}")
_FILLED_IN = re.compile(r"(?<=/)[^/]*\d[^/]*|\{[^}]+\}")


@frozen
class Route:
    """An operation, and how its path reads under the mock's address."""

    package: str
    operation: Operation
    pattern: re.Pattern[str]

    @property
    def module(self) -> ModuleType:
        """The module with the operation's functions."""
        return import_module(f"{self.package}.api.{self.operation.tag}.{self.operation.id}")

    @property
    def endpoint(self) -> Endpoint[Any]:
        endpoint: Endpoint[Any] = self.module.ENDPOINT
        return endpoint


@frozen
class Found:
    """A route with the values of its path parameters, as text, by their names on the wire."""

    route: Route
    values: Mapping[str, str]


class Routes:
    """All operations of some generated packages."""

    def __init__(self, packages: Sequence[str]) -> None:
        self.apis: dict[str, str] = {}
        self._routes: list[Route] = []
        for package in packages:
            for operation in import_module(package).OPERATIONS.values():
                self.apis[operation.api] = _ROOT + operation.api
                self._routes.append(Route(package, operation, _pattern(operation)))
        # What is spelled out comes before what is filled in.
        self._routes.sort(key=lambda route: (_shape(route.operation.path), route.operation.id))
        self._named = {(route.operation.api, route.operation.id): route for route in self._routes}
        self._by_depth: dict[int, list[Route]] = {}
        for route in self._routes:
            self._by_depth.setdefault((_ROOT + route.operation.api + route.operation.path).count("/"), []).append(route)

    def __contains__(self, key: tuple[str, str]) -> bool:
        return key in self._named

    def named(self, api: str, operation_id: str) -> Route:
        """The route of an operation that is there."""
        return self._named[api, operation_id]

    def find(self, method: str, path: str) -> Found | list[str]:
        """The operation, or the methods there are for the path."""
        methods: list[str] = []
        for route in self._by_depth.get(path.count("/"), ()):
            if (match := route.pattern.fullmatch(path)) is not None:
                if route.operation.method == method:
                    names = _PARAMETER.findall(route.operation.path)
                    return Found(route, dict(zip(names, map(unquote, match.groups()), strict=True)))
                methods.append(route.operation.method)
        return sorted(set(methods))

    def near(self, path: str) -> Iterator[str]:
        """Operations whose paths look like this one."""
        shapes: dict[str, list[Operation]] = {}
        for route in self._routes:
            shape = _FILLED_IN.sub("{}", self.apis[route.operation.api] + route.operation.path)
            shapes.setdefault(shape, []).append(route.operation)
        for shape in get_close_matches(_FILLED_IN.sub("{}", path), shapes, n=3):
            for operation in shapes[shape]:
                yield f"{operation.id} ({operation.method} {self.apis[operation.api]}{operation.path})"

    def names(self, api: str) -> list[str]:
        """operationIds of an API version."""
        return [route.operation.id for route in self._routes if route.operation.api == api]


def _pattern(operation: Operation) -> re.Pattern[str]:
    literal = _PARAMETER.split(_ROOT + operation.api + operation.path)[::2]
    return re.compile("([^/]+)".join(map(re.escape, literal)))


def _shape(path: str) -> tuple[bool, ...]:
    return tuple("{" in segment for segment in path.split("/"))
