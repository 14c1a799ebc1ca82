"""One side of a comparison: a description with the Python names of what is in it; and which operations are paired."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from scripts.spec.extensions import ModelAliases, ReplacedBy
from scripts.spec.naming import identifier, snake_case
from scripts.spec.operations import Operation, operations
from scripts.spec.schemas import resolve
from scripts.spec.yaml import Json


@dataclass(frozen=True)
class Edition:
    """One side of a comparison.

    Attributes:
        document: the description.
        package: the namespace in ``altegio``, such as "v1".
        fields: names given by hand, wire → Python.
        tags: names given by hand, the vendor's tag → module.
        positions: operationId → parameters of its path in the order they are given in, if it is not the path's.
        named: whether its components have the names of our models; those of the vendor's are nobody's business.
    """

    document: dict[str, Json]
    package: str
    fields: dict[str, str] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    positions: Mapping[str, list[str]] = field(default_factory=dict)
    named: bool = True

    def tag(self, operation: Operation) -> str:
        return self.tags.get(operation.tag) or snake_case(operation.tag)

    def method(self, operation: Operation) -> str:
        """The Python name of an operation, under a client."""
        return f"{self.package}.{self.tag(operation)}.{operation.id}"

    def server(self, operation: Operation) -> str:
        """The address an operation is called at: its own, that of its path, or that of the description."""
        item = self.document["paths"][operation.path]
        given = (one.get("servers") for one in (operation.node, item, self.document))
        return next((str(servers[0].get("url", "")).rstrip("/") for servers in given if servers), "")

    def parameters(self, operation: Operation) -> dict[str, dict[str, Json]]:
        """Parameters that are not part of the path, by Python name."""
        return {identifier(one["name"], self.fields): one for one in self._given(operation) if one["in"] != "path"}

    def in_path(self, operation: Operation) -> list[tuple[str, dict[str, Json]]]:
        """Parameters of the path by Python name, in the order they are given in."""
        found = [one for one in self._given(operation) if one["in"] == "path"]
        found.sort(key=lambda one: operation.path.find("{" + str(one["name"]) + "}"))
        named = {identifier(one["name"], self.fields): one for one in found}
        order = self.positions.get(operation.id, [])
        return list(named.items()) if sorted(order) != sorted(named) else [(name, named[name]) for name in order]

    def models(self) -> set[str]:
        """Every importable name of a model."""
        return {*self.document["components"]["schemas"], *self._aliased}

    def model(self, name: str) -> str:
        """The class an importable name of a model stands for."""
        return self._aliased.get(name, name)

    @cached_property
    def _aliased(self) -> dict[str, str]:
        """Other name of a model → its class, the first that has it."""
        found: dict[str, str] = {}
        for own, schema in self.document["components"]["schemas"].items():
            for alias in ModelAliases.names_of(schema):
                found.setdefault(alias, own)
        return found

    def _given(self, operation: Operation) -> list[dict[str, Json]]:
        common = self.document["paths"][operation.path].get("parameters", [])
        return [resolve(self.document, one) for one in [*common, *operation.node.get("parameters", [])]]


def pairs(old: Edition, new: Edition) -> list[tuple[Operation | None, Operation | None]]:
    """Operations of both editions, paired: by operationId; by method and path; by what replaces them."""
    before = {one.id: one for one in operations(old.document)}
    after = {one.id: one for one in operations(new.document)}
    found: list[tuple[Operation | None, Operation | None]] = []
    places = {(one.method, _bare(one.path)): one for one in after.values() if one.id not in before}
    taken = set()
    for one in before.values():
        other = after.get(one.id) or places.get((one.method, _bare(one.path)))
        if other is None:
            heir = ReplacedBy.of(one.node, one.id)
            if heir and heir.package == old.package and heir.operation_id not in before:
                other = after.get(heir.operation_id)
        if other is not None and other.id in taken:
            other = None
        if other is not None:
            taken.add(other.id)
        found.append((one, other))
    return found + [(None, one) for one in after.values() if one.id not in taken]


def _bare(path: str) -> str:
    """The path without the names of its parameters."""
    return "/".join("{}" if step.startswith("{") else step for step in path.split("/"))
