"""What changed between two published editions, found by operationId alone and without any of the pipeline's code.

It holds the reports on updates to account: what it finds and a report does not tell is missing there.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

_METHODS = ("get", "put", "post", "delete", "patch")


@dataclass
class Oracle:
    """operationIds by what happened to them; for parameters and bodies, the names that went and came."""

    added: set[str] = field(default_factory=set)
    removed: set[str] = field(default_factory=set)
    moved: set[str] = field(default_factory=set)
    parameters: dict[str, tuple[set[str], set[str]]] = field(default_factory=dict)
    bodies: dict[str, tuple[set[str], set[str]]] = field(default_factory=dict)


def oracle(old: dict[str, Any], new: dict[str, Any]) -> Oracle:
    """Compare two descriptions as they are published."""
    before, after = (dict(_operations(one)) for one in (old, new))
    found = Oracle(added=after.keys() - before.keys(), removed=before.keys() - after.keys())
    for name in before.keys() & after.keys():
        (was_at, was), (now_at, now) = before[name], after[name]
        if was_at != now_at:
            found.moved.add(name)
        for table, names in ((found.parameters, _parameters), (found.bodies, _fields)):
            went, came = names(old, was), names(new, now)
            if went != came:
                table[name] = went - came, came - went
    return found


def _operations(document: dict[str, Any]) -> Iterator[tuple[str, tuple[str, dict[str, Any]]]]:
    for path, item in document["paths"].items():
        for method in _METHODS:
            if method in item:
                yield item[method]["operationId"], (f"{method} {path}", item[method])


def _resolved(document: dict[str, Any], node: Any) -> Any:
    while isinstance(node, dict) and "$ref" in node:
        steps = node["$ref"].removeprefix("#/").split("/")
        node = document
        for step in steps:
            node = node[step.replace("~1", "/").replace("~0", "~")]
    return node


def _parameters(document: dict[str, Any], node: dict[str, Any]) -> set[str]:
    declared = (_resolved(document, one) for one in node.get("parameters", ()))
    return {one["name"] for one in declared if one["in"] != "header"}


def _fields(document: dict[str, Any], node: dict[str, Any]) -> set[str]:
    body = _resolved(document, node.get("requestBody", {}))
    forms = (_resolved(document, entry.get("schema", {})) for entry in body.get("content", {}).values())
    return {name for form in forms for name in form.get("properties", ())}


def untold(found: Oracle, changes: list[dict[str, Any]]) -> list[str]:
    """What an API's part of a report, as JSON, says nothing of; and what it says and is not so."""
    told: dict[str, set[str]] = {}
    for change in changes:
        told.setdefault(change["kind"], set()).add(change["name"])
    missing = []
    for kind, names in (("added", found.added), ("removed", found.removed), ("moved", found.moved)):
        claimed = told.get(kind, set())
        missing += [f"{name} {kind}, not told" for name in sorted(names - claimed)]
        missing += [f"{name} told as {kind}, and is not" for name in sorted(claimed - names)]
    text = json.dumps(changes)
    for table in (found.parameters, found.bodies):
        for operation, (went, came) in sorted(table.items()):
            missing += [f"{operation}: {name}, not told" for name in sorted(went | came) if name not in text]
    return missing
