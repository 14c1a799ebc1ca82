"""Which updates a ``change_…`` is made of, with what reads all that they would drop; and why of others none is made."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from altegio_core.tooling.resource import Resource
from scripts.spec.extensions import ReplacedBy
from scripts.spec.operations import Operation, answers, data_schema, operations
from scripts.spec.pagination import Pagination
from scripts.spec.resources import resources
from scripts.spec.schemas import component_name
from scripts.spec.yaml import Json


@dataclass(frozen=True)
class Update:
    """An operation that may drop what is not sent.

    Attributes:
        resource: what it updates.
        write: the operation.
        read: what reads what it would drop; None where no ``change_…`` is made.
        reason: why none is made.
    """

    resource: Resource
    write: Operation
    read: Operation | None
    reason: str = ""


def updates(document: dict[str, Json]) -> Iterator[Update]:
    """Every update of a description, but those that are known to keep what is not sent."""
    known = {one.id: one for one in operations(document)}
    for resource in resources(document).values():
        for name in resource.update if resource.put != "merges" else ():
            yield _judged(document, known, resource, known[name])


def _judged(document: dict[str, Json], known: Mapping[str, Operation], resource: Resource, write: Operation) -> Update:
    if write.node.get("deprecated"):
        instead = ReplacedBy.of(write.node, write.id)
        return Update(resource, write, None, f"deprecated{f', for {instead}' if instead else ''}")
    if write.id != resource.update[0]:
        return Update(resource, write, None, f"{resource.update[0]} writes the same")
    content: dict[str, Json] = write.node.get("requestBody", {}).get("content", {})
    body = next((entry.get("schema") for entry in content.values()), None)
    if not resource.store or component_name(body) is None:
        return Update(resource, write, None, resource.why)
    read = _reading(document, known, resource, write)
    return Update(resource, write, read, "" if read else f"nothing reads all that it writes. {resource.why}")


def _reading(
    document: dict[str, Json], known: Mapping[str, Operation], resource: Resource, write: Operation
) -> Operation | None:
    """The operation to read with: one that reads it, else a list that comes as a whole."""
    own = _of_path(write)
    for name in (*resource.read, *resource.list):
        one = known[name]
        needed = {p["name"] for p in one.node.get("parameters", []) if p["in"] == "path" or p.get("required")}
        in_part = name in resource.list and (Pagination.of(one.node, name) or own[-1] in needed)
        shows = data_schema(answers(document, one)) != {"type": "null"}
        if needed <= set(own) and not in_part and not one.node.get("deprecated") and one.method == "get" and shows:
            return one
    return None


def _of_path(operation: Operation) -> list[str]:
    return [p["name"] for p in operation.node.get("parameters", []) if p["in"] == "path"]
