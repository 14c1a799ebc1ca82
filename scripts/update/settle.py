"""Brings overlays up to a new edition where there is but one answer, and asks where there are two.

An action whose operation has moved is retargeted. One that the vendor has made true is deleted, and what it carried
beside is kept in an action of its own. A field under a new name has it in the actions about it too.
"""

import re
from collections.abc import Collection
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from scripts.diff.moves import Moves, moves, operation_ids
from scripts.diff.renames import renamed_fields
from scripts.spec.apis import Api
from scripts.spec.extensions import AddedIn
from scripts.spec.jsonpath import find
from scripts.spec.lint import attempt_actions
from scripts.spec.overlay import Misfit
from scripts.spec.yaml import Json
from scripts.update.additions import added, adds, operation_id, removes_elsewhere
from scripts.update.carried import beside
from scripts.update.our_actions import Actions
from scripts.update.settle_fields import rename_fields, rename_in_examples
from scripts.update.settle_idle import drop_unused, shorten
from scripts.update.settled import Settled
from scripts.update.targets import parent, quoted, with_names

_ROUNDS = 5
"""An action retargeted may show that another is not needed any more, and so on; never in more steps than these."""


def settle(
    root: Path, api: Api, before: dict[str, Json], after: dict[str, Json], edition: date, *, left: Collection[str] = ()
) -> tuple[list[Settled], dict[str, list[int]]]:
    """Settles the overlays of an API in a tree of overrides.

    Args:
        before, after: the published descriptions.
        edition: of the latter.
        left: names of overlay files to leave alone.

    Returns:
        What was done, and by overlay file the numbers that the actions in it had before.
    """
    went, files = moves(before, after), Actions(api, root, left)
    files.read()
    renames = renamed_fields(before, after)
    rename_fields(files, renames)
    rename_in_examples(files, renames, after, edition)
    done = list(files.settled)
    files.write()
    for _ in range(_ROUNDS):
        files.read()
        corrected, misfits, findings = attempt_actions(after, api.overlay_files(root))
        for one in misfits:
            if one.file in files.actions:
                _settle(one, files, went, before, after)
        if not files.settled:
            drop_unused(files, corrected)
            shorten(files, after, went, findings)
        if not files.settled:
            break
        done += files.settled
        files.write()
    return done, files.numbers


def _settle(one: Misfit, files: Actions, went: Moves, before: dict[str, Json], after: dict[str, Json]) -> None:
    action = files.actions[one.file][one.number - 1]
    if one.kind == "no effect":
        files.note(one.file, one.number, "deleted", "the vendor says so now", None)
    elif one.kind == "published":
        _published(one, action, files, went, after)
    elif one.kind == "no match":
        _no_match(one, action, files, went, before, after)


def _published(one: Misfit, action: Json, files: Actions, went: Moves, after: dict[str, Json]) -> None:
    """What an action adds is published: it goes, and what the vendor does not say of it stays."""
    where = {name: path for path, item in after["paths"].items() for name in operation_ids(item)}
    for path, name, _, _ in added(action):
        if name in where and went.moved(path) != where[name] and removes_elsewhere(files.actions, name):
            return  # we hold that it is elsewhere: one may be right or the other
    names = [name for _, name, _, _ in added(action) if name in where] or ["the parameter"]
    files.note(one.file, one.number, "deleted", f"published by now: {', '.join(names)}", None)
    for _, name, ours, _ in added(action):
        if name in where:
            theirs = next(node for node in after["paths"][where[name]].values() if operation_id(node) == name)
            for target, update in beside(name, ours, theirs):
                text = "What a correction said beside what the vendor has mended since. It began: "
                text += " ".join(action["description"].split())
                files.added[one.file].append({"target": target, "description": text, "update": update})
                name_of_it = files.name(one.file, one.number)
                files.settled.append(Settled(name_of_it, "kept beside", f"{name}: {_leaves(update)}"))


def _no_match(
    one: Misfit, action: Json, files: Actions, went: Moves, before: dict[str, Json], after: dict[str, Json]
) -> None:
    paths = [path for path in quoted(action["target"]) if path in went.paths]
    ids = [name for path in paths for name in sorted(operation_ids(before["paths"].get(path)))]
    if action.get("remove") is True and ids and all(went.operations.get(name) is None for name in ids):
        files.note(one.file, one.number, "deleted", f"gone: {', '.join(ids)}", None)
    elif action.get("remove") is True and ids and all(_made_true(name, files, went, after) for name in ids):
        files.note(one.file, one.number, "deleted", f"the vendor has moved {', '.join(ids)} to where it belongs", None)
    elif (
        action.get("remove") is True
        and any(map(partial(adds, files.actions.values()), ids))
        and not all(map(went.follows, paths))
    ):
        return  # the vendor has put it elsewhere, and so have we
    elif paths and all(went.paths[path] for path in paths):
        new = {**action, "target": with_names(action["target"], {path: went.paths[path] for path in paths})}
        files.note(one.file, one.number, "retargeted", f"{paths[0]} is {went.paths[paths[0]]} now", new)
    elif words := _renamed_operations(action["target"], went):
        new = {**action, "target": with_names(action["target"], words)}
        files.note(one.file, one.number, "retargeted", ", ".join(f"{a} is {b} now" for a, b in words.items()), new)
    if one.number in files.changes[one.file]:
        return
    if AddedIn.KEY in quoted(action["target"]):
        files.note(one.file, one.number, "deleted", "what is of that edition is published by now", None)
    if action.get("remove") is not True:
        if _named_so(action, after):
            files.note(one.file, one.number, "deleted", f"the vendor says {action['update']['name']} now", None)
        return
    gone = [name for name in quoted(action["target"]) if went.operations.get(name, "") is None]
    if gone:
        files.note(one.file, one.number, "deleted", f"gone: {', '.join(gone)}", None)
    elif (holder := parent(action["target"])) and _holds(holder, after):
        files.note(one.file, one.number, "deleted", "the vendor has taken it out", None)


def _named_so(action: Json, after: dict[str, Json]) -> bool:
    """Whether the parameter that an action gives another name has it everywhere."""
    parent = re.sub(r"\s*\[\?@\.name == '[^']*'\]$", "", action["target"].rstrip())
    name = action["update"].get("name") if isinstance(action["update"], dict) else None
    if name is None or parent == action["target"].rstrip():
        return False
    lists: list[Any] = [node.value for node in find(parent, after)]
    return bool(lists) and all(any(one.get("name") == name for one in own) for own in lists)


def _renamed_operations(target: str, went: Moves) -> dict[str, str]:
    """The operationIds in a target that are other ones now."""
    return {word: now for word in quoted(target) if (now := went.operations.get(word)) and now != word}


def _made_true(name: str, files: Actions, went: Moves, after: dict[str, Json]) -> bool:
    """Whether an operation of which we say where it belongs is published there, or where that has moved to."""
    for actions in files.actions.values():
        for action in actions:
            for path, one, _, method in added(action):
                if one == name:
                    node = (after["paths"].get(went.moved(path)) or {}).get(method)
                    return operation_id(node) == name
    return False


def _holds(target: str, document: dict[str, Json]) -> bool:
    return bool(find(target, document))


def _leaves(node: Any) -> str:
    """What an update says, in short."""
    if not isinstance(node, dict):
        return str(node)
    return ", ".join(
        f"{key}.{_leaves(value)}" if isinstance(value, dict) else f"{key}: {value}" for key, value in node.items()
    )
