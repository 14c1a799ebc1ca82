"""A request about something in the store."""

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from altegio_core.base.types import UNSET
from altegio_core.mock.resource import Part
from altegio_core.mock.routes import Route
from altegio_core.mock.store import Scope


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
