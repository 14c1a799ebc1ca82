"""The resources of a description: which operations create, read, list, update and delete what, as our overlays say.

They stand at the root, by the name of the resource, and name operations by operationId: ids stay where the vendor moves
paths, so a resource outlives an edition. What is said of an operation that is there no more is left out, and told by
``python -m scripts resources``.
"""

from collections.abc import Iterator
from typing import Any

from attrs import evolve, fields

from altegio_core.tooling.resource import ROLES, Resource
from scripts.spec.errors import PipelineError
from scripts.spec.extensions import Behaviours, Resources
from scripts.spec.operations import operations
from scripts.spec.schemas import choices, resolve, types
from scripts.spec.yaml import Json

_PUTS = ("replaces", "merges", "unknown")
_TESTS = {"equals", "phone", "in", "contains", "from", "until", "before", "lasts_past", "weekday", "deleted"}


def resources(document: dict[str, Json]) -> dict[str, Resource]:
    """The resources of a corrected description by name, without operations it does not have.

    Raises:
        PipelineError: what is said of one is not of the form above, or an operation stands in two of them.
    """
    known = {one.id for one in operations(document)}
    found: dict[str, Resource] = {}
    taken: dict[str, str] = {}
    for name, entry in Resources.entries_of(document).items():
        resource = _read(name, entry)
        for one in resource.operations:
            if one in taken:
                raise PipelineError(f"resource {name}: {one} is of {taken[one]} as well")
            taken[one] = name
        there: dict[str, Any] = {role: [one for one in getattr(resource, role) if one in known] for role in ROLES}
        if any(there.values()):
            found[name] = evolve(resource, **there)
    return found


def vanished(document: dict[str, Json]) -> dict[str, str]:
    """Operations that resources name and the description does not have → the resource."""
    known = {one.id for one in operations(document)}
    entries = (_read(name, entry) for name, entry in Resources.entries_of(document).items())
    return {one: entry.name for entry in entries for one in entry.operations if one not in known}


def shows(document: dict[str, Json], schema: Json, place: str) -> bool:
    """Whether a response may hold something at a place with dots, be it in the attributes of a resource of v2."""
    held = list(_objects(document, schema))
    held += [one for outer in held for one in _objects(document, (outer.get("properties") or {}).get("attributes"))]
    for name in place.split("."):
        if any("properties" not in one for one in held):
            return True  # of what is not described
        inside = [one["properties"][name] for one in held if name in one["properties"]]
        if not inside:
            return False
        held = [one for child in inside for one in _objects(document, child)]
    return True


def _objects(document: dict[str, Json], schema: Json) -> Iterator[dict[str, Json]]:
    """The objects a value may be, or the items of a list."""
    schema = resolve(document, schema or {})
    for option in choices(schema):
        yield from _objects(document, option)
    if "items" in schema:
        yield from _objects(document, schema["items"])
    if "properties" in schema or types(schema) == ["object"]:
        yield schema


def unclassified(document: dict[str, Json]) -> list[str]:
    """Operations of a path that several operations share, or that one of its things has, of no resource."""
    every = list(operations(document))
    shared: dict[str, list[str]] = {}
    for one in every:
        head, _, last = one.path.rpartition("/")
        shared.setdefault(head if last.startswith("{") and head.count("/") > 1 else one.path, []).append(one.id)
        if last.startswith("{"):
            shared.setdefault(one.path, []).append(one.id)
    classified = {one for resource in resources(document).values() for one in resource.operations}
    missing = {one for group in shared.values() if len(set(group)) > 1 for one in group if one not in classified}
    return sorted(missing)


def behaviours(document: dict[str, Json]) -> dict[str, dict[str, Json]]:
    """How the server behaves beyond what its description says, by name: a rule of the mock, and what it is about.

    Raises:
        PipelineError: one names no rule, or not how it is known.
    """
    found = dict(Behaviours.entries_of(document))
    for name, entry in found.items():
        if not isinstance(entry, dict) or not entry.get("rule") or not entry.get("evidence"):
            raise PipelineError(f"behaviour {name}: say its rule and the evidence")
    return found


def _read(name: str, entry: Json) -> Resource:
    kinds = {one.name for one in fields(Resource)} - {"name", "package"}
    if not isinstance(entry, dict) or (strange := sorted(set(entry) - kinds)):
        raise PipelineError(f"resource {name}: not known: {', '.join(strange) if isinstance(entry, dict) else entry!r}")
    values: dict[str, Any] = dict(entry)
    for key in {*ROLES, "commands", "unseen", "derived"} & set(values):
        value = values[key]
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise PipelineError(f"resource {name}: {key} is a list of names, not {value!r}")
    made = Resource(name, **values)
    if bool(made.update) != bool(made.put) or (made.put and (made.put not in _PUTS or not made.why)):
        raise PipelineError(f"resource {name}: what updates says put: {' | '.join(_PUTS)}, and why")
    for parameter, test in made.filters.items():
        if not isinstance(test, dict) or len(test) != 1 or not set(test) <= _TESTS:
            raise PipelineError(f"resource {name}: the filter {parameter} is one of {', '.join(sorted(_TESTS))}")
    return made


def as_data(resource: Resource) -> dict[str, Json]:
    """What is said of a resource, without what goes without saying and how it is known."""
    usual = Resource(resource.name)
    values = {one.name: getattr(resource, one.name) for one in fields(Resource) if one.name != "why"}
    empty = {name for name, value in values.items() if value == [] and getattr(usual, name) == ()}
    return {name: value for name, value in values.items() if name not in empty and value != getattr(usual, name)}
