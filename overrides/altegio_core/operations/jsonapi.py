"""Side-loaded resources of v2: found by reference, also where the server leaves out their type."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from altegio_core.base.lazy_attrs import field, frozen
from altegio_core.base.types import class_of, is_list, is_mapping
from altegio_core.operations.envelope import Envelope
from altegio_core.schema.model import Model


@frozen
class Resource:
    """A resource.

    Attributes:
        type: the vendor's word for what it is; None where the server does not say.
        id: its id, as text; may be made of several, as in ``720441_13245586_0_0``.
        attributes: its data, by name on the wire; empty where it was referred to but not side-loaded.
        relationships: what it refers to, by name on the wire.
    """

    type: str | None
    id: str
    attributes: Mapping[str, Any] = field(factory=dict[str, Any])
    relationships: Mapping[str, Any] = field(factory=dict[str, Any])


class Included:
    """The resources side-loaded with a response.

    ``Included(envelope.included).one(event, "service")`` is the service of an event, ``.many(event, "labels")`` are
    its labels. Both take models of ``altegio.v2`` and resources found here, so that one can go on from there.
    """

    def __init__(self, included: Iterable[Mapping[str, Any]]) -> None:
        kind = class_of(included)
        if issubclass(kind, str | Mapping | Envelope):  # each can be gone through, to no good
            raise TypeError(f"Included takes a list, such as envelope.included, not {kind.__name__}")
        self._by_id: dict[str, list[Resource]] = {}
        for one in included:
            found = _resource(one)
            if found is not None:
                self._by_id.setdefault(found.id, []).append(found)

    def get(self, type: str | None, id: str | int) -> Resource | None:
        """The resource of a type and id; where either side has no type, the only one of the id."""
        same_id = self._by_id.get(str(id), [])
        for resource in same_id:
            if resource.type == type is not None:
                return resource
        possible = [resource for resource in same_id if type is None or resource.type is None]
        return possible[0] if len(possible) == 1 else None

    def one(self, resource: Any, relationship: str) -> Resource | None:
        """What a resource refers to under the name of a relationship; None if nothing.

        Raises:
            ValueError: the relationship is to several; use :meth:`many`.
        """
        found = self.many(resource, relationship)
        if len(found) > 1:
            raise ValueError(f"{relationship} refers to {len(found)} resources; many() returns them")
        return found[0] if found else None

    def many(self, resource: Any, relationship: str) -> list[Resource]:
        """All that a resource refers to under the name of a relationship, in the server's order."""
        data = _data(resource, relationship)
        references = [_resource(given) for given in (data if is_list(data) else [data])]
        return [self.get(one.type, one.id) or Resource(one.type, one.id) for one in references if one is not None]

    def __len__(self) -> int:
        return sum(map(len, self._by_id.values()))


def _resource(given: Any) -> Resource | None:
    """A resource or a reference to one, from JSON or from a model; None for anything else, such as PHP's empty list."""
    identity = _part(given, "id")
    if identity is None:
        return None
    attributes, relationships = _part(given, "attributes"), _part(given, "relationships")
    return Resource(
        _part(given, "type"),
        str(identity),
        attributes if is_mapping(attributes) else {},
        relationships if is_mapping(relationships) else {},
    )


def _data(resource: Any, relationship: str) -> Any:
    return _part(_part(_part(resource, "relationships"), relationship), "data")


def _part(holder: Any, name: str) -> Any:
    """What stands under a name on the wire in JSON, a model or a resource; None if nothing does."""
    if isinstance(holder, Resource):
        return getattr(holder, name)
    # Anything else may stand there as well, for a server's responses are not what is described.
    return holder[name] if (is_mapping(holder) or isinstance(holder, Model)) and name in holder else None
