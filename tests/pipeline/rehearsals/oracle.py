"""What changed between two published editions, found by operationId alone and without any of the pipeline's code.

It holds the reports on updates to account: what it finds and a report does not tell is missing there.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

_METHODS = ("get", "put", "post", "delete", "patch")


@dataclass
class Oracle:
    """operationIds by what happened to them, in the order of the description; for parameters and bodies, the names
    that went and came."""

    added: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)
    parameters: dict[str, tuple[set[str], set[str]]] = field(default_factory=dict)
    bodies: dict[str, tuple[set[str], set[str]]] = field(default_factory=dict)


def oracle(old: dict[str, Any], new: dict[str, Any]) -> Oracle:
    """Compare two descriptions as they are published."""
    before, after = (dict(_operations(one)) for one in (old, new))
    found = Oracle([name for name in after if name not in before], [name for name in before if name not in after])
    for name in before:
        if name not in after:
            continue
        (was_at, was), (now_at, now) = before[name], after[name]
        if was_at != now_at:
            found.moved.append(name)
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
    """What a list of changes, as JSON, says nothing of, what it says and is not so, and what it says out of order.

    Args:
        changes: what callers meet and then what they do not, each in the order of the description.
    """
    missing = []
    for kind, names in (("added", found.added), ("removed", found.removed), ("moved", found.moved)):
        claimed = [change["name"] for change in changes if change["kind"] == kind]
        missing += [f"{name} {kind}, not told" for name in names if name not in claimed]
        missing += [f"{name} told as {kind}, and is not" for name in claimed if name not in names]
        missing += [f"{name} told twice as {kind}" for name in names if claimed.count(name) > 1]
    for table in (found.parameters, found.bodies):
        for operation, (went, came) in table.items():
            told = json.dumps([change for change in changes if _is_about(change, operation)])
            missing += [f"{operation}: {name}, not told" for name in sorted(went | came) if f'{name}"' not in told]
    for change in changes:
        operation, _, rest = change["name"].partition("(")
        if change["kind"] == "parameter" and change["code"] in _NAMES and not change["at"]:
            name = rest.rstrip("=)")
            if name not in {_python(one) for side in found.parameters.get(operation, ()) for one in side}:
                missing.append(f"{operation}: {name} told as {change['code']}, and is not")
    return missing


def disordered(before: dict[str, Any], after: dict[str, Any], told: list[dict[str, Any]], page: str) -> list[str]:
    """Where what callers meet of one API is not told in the order of their description, as JSON or as a page.

    Args:
        before, after: the descriptions callers had and have.
    """
    order = list(dict.fromkeys(name for one in (before, after) for name, _ in _operations(one)))
    wrong = []
    for kind in ("added", "removed", "moved"):
        claimed = [change["name"] for change in told if change["kind"] == kind]
        if claimed != [name for name in order if name in claimed]:
            wrong.append(f"{kind}: {claimed}")
    for kind in ("added", "removed"):
        claimed = [change["python"] for change in told if change["kind"] == kind]
        shown = [line.split("`")[1] for line in _lines(page, f"Operations {kind}")]
        if shown != claimed:
            wrong.append(f"page, {kind}: {shown}")
    # Moves stand by what took the place of what, the most frequent first; in each, by the order of the description.
    count, last = 0, len(order)
    for line in _lines(page, "Operations moved"):
        number = int(line.split(" ", 1)[0]) if line[0].isdigit() else 1
        listed = [name.rpartition(".")[2] for name in re.findall(r"`([\w.]+)`", line.partition(": ")[2])]
        names = listed if line[0].isdigit() else [line.split("`")[1].rpartition(".")[2]]
        if number > last or names != [name for name in order if name in names]:
            wrong.append(f"page, moved: {line}")
        count, last = count + number, number
    if count != sum(change["kind"] == "moved" for change in told):
        wrong.append(f"page: {count} operations moved")
    return wrong


_NAMES = {"gone", "new", "new required", "named", "named in path"}


def _lines(page: str, heading: str) -> list[str]:
    section = page.partition(f"### {heading}\n")[2].partition("\n#")[0]
    return [line.removeprefix("- ").removeprefix("⚠️ ") for line in section.splitlines() if line.startswith("- ")]


def _is_about(change: dict[str, Any], operation: str) -> bool:
    return operation in change["operations"] or change["name"].startswith(f"{operation}(")


def _python(name: str) -> str:
    return re.sub(r"\W+", "_", name).strip("_")
