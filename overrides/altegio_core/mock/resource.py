"""What an operation does to which resource, from the catalogue, and a request to do it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from attrs import frozen

from altegio_core.base.types import UNSET
from altegio_core.mock.routes import Route, Routes
from altegio_core.mock.store import Scope
from altegio_core.schema.types import Object, Ref, Schema, Union
from altegio_core.tooling.catalogue import catalogue
from altegio_core.tooling.resource import Resource

_PARAMETER = re.compile(r"\{([^}]+)\}")


@frozen
class Part:
    """What an operation does to a resource.

    Attributes:
        resource: the resource.
        role: create, read, list, update, delete, or action.
        scope: path parameters that say whose it is.
        id: path parameter with its id; empty for none.
    """

    resource: Resource
    role: str
    scope: tuple[str, ...]
    id: str


@frozen
class Asked:
    """A valid request to an operation on something in the store.

    Attributes:
        route: the operation.
        part: what it does to which resource.
        path, query: by name on the wire.
        arguments: by name in Python.
        body: the body; None without one.
    """

    route: Route
    part: Part
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    arguments: Mapping[str, Any]

    @property
    def body(self) -> Any:
        body = self.arguments.get("body", UNSET)
        return None if body is UNSET else body

    @property
    def scope(self) -> Scope:
        """Returns the scope of the things: the path parameters that say whose they are."""
        values = tuple(str(self.path[name]) for name in self.part.scope)
        return values[:-1] if self.part.resource.link else values

    @property
    def link(self) -> str | None:
        """Returns the id of the parent whose things are meant, where things of several parents share a scope."""
        return str(self.path[self.part.scope[-1]]) if self.part.resource.link else None


class Parts:
    """The parts of the operations of some packages, each looked up at its first call."""

    def __init__(self, packages: Sequence[str], routes: Routes) -> None:
        self._packages, self._routes = packages, routes
        self._known: dict[tuple[str, str], frozenset[str]] = {}

    @cached_property
    def _by_operation(self) -> dict[tuple[str, str], Part]:
        found: dict[tuple[str, str], Part] = {}
        for package in self._packages:
            for name, described in catalogue(package).resources.items():
                resource = Resource(name, package, **described)
                for operation, role in resource.operations.items():
                    api = package.rpartition(".")[2]
                    found[api, operation] = self._part(resource, role, self._routes.named(api, operation))
        return found

    def of(self, route: Route) -> Part | None:
        """Returns what the operation of a route does; None if it belongs to no resource."""
        return self._by_operation.get((route.operation.api, route.operation.id))

    def places(self) -> dict[str, set[tuple[str, ...]]]:
        """Returns each resource that has things of its own, with the path parameters of its scope."""
        found: dict[str, set[tuple[str, ...]]] = {}
        for part in self._by_operation.values():
            if not part.resource.kept_in:
                found.setdefault(part.resource.name, set()).add(part.scope)
        return found

    def route(self, resource: Resource, operation: str) -> Route:
        """Returns the route of one of a resource's operations."""
        return self._routes.named(resource.package.rpartition(".")[2], operation)

    def showing(self, resource: Resource) -> Iterator[Route]:
        """Yields the operations that answer with one of its things, or with those it is kept among."""
        known = catalogue(resource.package).resources
        both = (
            [resource]
            if resource.kept == resource.name or resource.kept not in known
            else [resource, self.named(resource.package, resource.kept)]
        )
        for one in both:
            yield from (self.route(one, name) for name in (*one.create, *one.read, *one.list))

    def scope(self, resource: Resource) -> tuple[str, ...]:
        """Returns the path parameters of its scope."""
        return self._place(resource)[0]

    def named(self, package: str, name: str) -> Resource:
        """Returns a resource of a package."""
        return Resource(name, package, **catalogue(package).resources[name])

    def described(self, resource: Resource) -> frozenset[str]:
        """Returns the fields that bodies can give it; if another API creates it, the fields of the bodies there."""
        if resource.create or resource.update:
            return self.writable(resource)
        others = (
            self.named(package, resource.name)
            for package in self._packages
            if package != resource.package and resource.name in catalogue(package).resources
        )
        return self.writable(resource).union(*map(self.writable, others))

    def writable(self, resource: Resource) -> frozenset[str]:
        """Returns the fields in bodies of the resource's operations, by the names they are stored under."""
        key = resource.package, resource.name
        if key not in self._known:
            names = set[str]()
            for operation in (*resource.create, *resource.update):
                body = self.route(resource, operation).endpoint.body
                form = object_of(body.schema) if body else None
                names |= set(form.properties) if form else set()
            names |= {one for one in resource.fields if one.partition(".")[0] in names}
            self._known[key] = frozenset(names - set(resource.commands))
        return self._known[key]

    def _part(self, resource: Resource, role: str, route: Route) -> Part:
        own = parameters(route)
        names, id = self._place(resource)
        has_id = role in ("read", "update", "delete", "action") and not resource.single
        return Part(resource, role, names, id if has_id and id in own else own[-1] if has_id and own else "")

    def _place(self, resource: Resource) -> tuple[tuple[str, ...], str]:
        """Returns the path parameters of the scope, and the one of the id."""
        one = [*resource.read, *resource.update, *resource.delete]
        several = [*resource.list, *resource.create]
        first = self.route(resource, (one or several or [*resource.action])[0])
        own = parameters(first)
        id = resource.path_id or (own[-1] if one and own and not resource.single else "")
        scope = resource.scope if resource.scope is not None else [name for name in own if name != id]
        return tuple(scope), id


def parameters(route: Route) -> list[str]:
    """Returns the names of a path's parameters, in order."""
    return _PARAMETER.findall(route.operation.path)


def object_of(schema: Schema) -> Object | None:
    """Returns the object a schema describes: itself, its model's, or that of the first option that has one."""
    if isinstance(schema, Ref):
        return schema.model.SCHEMA
    if isinstance(schema, Union):
        return next((form for option in schema.options if (form := object_of(option)) is not None), None)
    return schema if isinstance(schema, Object) else None
