"""Checks that each overlay action has an effect with everything it says, and names the edition it is about."""

import re
from collections.abc import Iterator
from typing import Any

from scripts.spec.jsonpath import Found, Passed, find
from scripts.spec.lint.findings import Finding
from scripts.spec.operations import METHODS
from scripts.spec.yaml import Json

_OPERATION = re.compile(r"operationId == '([^']+)'")
_EDITION = re.compile(r"\b\d{4}-\d\d-\d\d\b|\bearly[ -]\d{4}\b")
_NAMES = re.compile(r"\[('[^']+'(?:\s*,\s*'[^']+')+)\]")


def partial(
    document: dict[str, Json], name: str, action: dict[str, Json], nodes: list[Found], passed: Passed
) -> Iterator[Finding]:
    """What of an action that is about to be carried out will have no effect.

    Args:
        document: the description before.
        name: of the action.
        action: as written.
        nodes: what its target matches.
        passed: what the search for them has passed.
    """

    def finding(problem: str) -> Finding:
        return Finding("partial", name, problem, name.rpartition(":")[0])

    target = action["target"]
    if named := set(_OPERATION.findall(target)):
        for operation in sorted(named - _operation_ids(document)):
            yield finding(f"its target names {operation}, an operation that is not there: take it out of the target")
    for match in _NAMES.finditer(target):
        for one in re.findall(r"'[^']+'", match[1]):
            if not find(f"{target[: match.start()]}[{one}]{target[match.end() :]}", document, passed):
                yield finding(f"its target names {one}, where nothing is: take it out of the target")
    update = action.get("update")
    if isinstance(update, dict) and all(isinstance(node.value, dict) for node in nodes):
        every = list(_leaves(update))
        for leaf in every if len(every) > 1 else []:
            if all(_holds(node.value, update, leaf) for node in nodes):
                where = ".".join(map(str, leaf))
                yield finding(f"{where} is there already: fixed upstream, take it out of the update")


def unnamed_edition(name: str, action: dict[str, Json]) -> Iterator[Finding]:
    """A correction that does not say in which edition something is wrong, so that nobody knows when to look again.

    A text for docstrings corrects nothing.
    """
    update = action.get("update")
    if isinstance(update, dict) and update.keys() == {"description"}:
        return
    if not _EDITION.search(action["description"]):
        problem = "its description names no edition: write the date of the edition in which this was seen"
        yield Finding("edition", name, problem, name.rpartition(":")[0])


def _operation_ids(document: dict[str, Json]) -> set[str]:
    return {
        str(node.get("operationId"))
        for item in document["paths"].values()
        for method, node in (item or {}).items()
        if method in METHODS
    }


def _leaves(update: Json, at: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if isinstance(update, dict) and update:
        for key, value in update.items():
            yield from _leaves(value, (*at, key))
    elif isinstance(update, list) and update:
        for number in range(len(update)):
            yield (*at, number)
    else:
        yield at


def _holds(node: Any, update: Any, leaf: tuple[str | int, ...]) -> bool:
    """Whether a part of an update says what is there already. Entries of lists are joined, so place matters not."""
    for step in leaf:
        if isinstance(update, list):
            return isinstance(node, list) and update[int(step)] in node
        if not isinstance(node, dict) or step not in node:
            return False
        node, update = node[step], update[step]
    return bool(node == update) and type(node) is type(update)
