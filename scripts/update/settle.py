"""Brings overlays up to a new edition where there is but one answer, and asks where there are two.

An action whose operation has moved is retargeted. One that the vendor has made true is deleted, and what it carried
beside is kept in an action of its own. A field under a new name has it in the actions about it too.
"""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import jsonpath_rfc9535 as jsonpath

from scripts.compat import retained
from scripts.diff.moves import Moves, moves, operation_ids
from scripts.diff.renames import FieldRenames, renamed_fields
from scripts.spec.apis import Api
from scripts.spec.lint import attempt
from scripts.spec.overlay import Misfit, try_overlays
from scripts.spec.overlay_file import edit
from scripts.spec.references import references
from scripts.spec.yaml import Json, load
from scripts.update.additions import added, adds, operation_id, removes_elsewhere
from scripts.update.carried import beside
from scripts.update.settle_fields import renamed, renames_of
from scripts.update.settled import Deed, Settled
from scripts.update.targets import parent, quoted, with_names

EDITION = "x-altegio-edition"
"""Marks what our overlays add of an edition that is not pinned yet."""

_ROUNDS = 5
"""An action retargeted may show that another is not needed any more, and so on; never in more steps than these."""


@dataclass
class _Files:
    """The actions of one API while they are settled; each knows the number it had."""

    api: Api
    root: Path
    actions: dict[str, list[Json]] = field(default_factory=dict)
    numbers: dict[str, list[int]] = field(default_factory=dict)
    changes: dict[str, dict[int, Json | None]] = field(default_factory=lambda: defaultdict(dict))
    added: dict[str, list[Json]] = field(default_factory=lambda: defaultdict(list))
    settled: list[Settled] = field(default_factory=list)

    def read(self) -> None:
        """Take in the files as they are; those kept for importers are not ours to settle."""
        paths = [path for path in self.api.overlay_files(self.root) if path.name != retained.OVERLAY]
        self.actions = {path.name: load(path)["actions"] for path in paths}
        for name, actions in self.actions.items():
            self.numbers.setdefault(name, list(range(1, len(actions) + 1)))

    def name(self, file: str, number: int) -> str:
        return f"{self.api.name}/{file.removesuffix('.overlay.yaml')}:{self.numbers[file][number - 1]}"

    def note(self, file: str, number: int, deed: Deed, why: str, new: Json | None) -> None:
        self.changes[file][number] = new
        self.settled.append(Settled(self.name(file, number), deed, why))

    def write(self) -> None:
        for file in sorted({*self.changes, *self.added}):
            changes, added = self.changes[file], self.added[file]
            edit(self.root / self.api.overlays / file, changes, added)
            left = [known for number, known in enumerate(self.numbers[file], start=1) if changes.get(number, known)]
            self.numbers[file] = [*left, *range(max(self.numbers[file]) + 1, max(self.numbers[file]) + 1 + len(added))]
        self.changes.clear()
        self.added.clear()
        self.settled.clear()


def settle(root: Path, api: Api, before: dict[str, Json], after: dict[str, Json]) -> list[Settled]:
    """Settle the overlays of an API in a tree of overrides; returns what was done.

    Args:
        before, after: the published descriptions.
    """
    went, files = moves(before, after), _Files(api, root)
    files.read()
    renames = renamed_fields(before, after)
    _rename(files, renames)
    _rename_in_examples(files, renames, after)
    done = list(files.settled)
    files.write()
    for _ in range(_ROUNDS):
        files.read()
        corrected, _, misfits = try_overlays(after, api.overlay_files(root))
        for one in misfits:
            if one.file in files.actions:
                _settle(one, files, went, before, after)
        if not files.settled:
            _unreachable(files, corrected)
            _partial(files, after)
        if not files.settled:
            break
        done += files.settled
        files.write()
    return done


def _rename_in_examples(files: _Files, renames: FieldRenames, after: dict[str, Json]) -> None:
    """The vendor's examples that lag behind, beside the actions about their schemas: ours would find them wrong."""
    for holder, names in renames.items():
        example = after["components"]["schemas"].get(holder, {}).get("example")
        where = f"$.components.schemas.{holder}"
        changed = (
            file for file, own in files.changes.items() if any(one and where in one["target"] for one in own.values())
        )
        file = next(changed, None)
        for old, new in names.items() if file and isinstance(example, dict) else ():
            if file and old in example and new not in example:
                text = f"The example has {new} by its earlier name, {old}."
                files.added[file].append(
                    {"target": f"{where}.example", "description": text, "update": {new: example[old]}}
                )
                files.added[file].append({"target": f"{where}.example.{old}", "description": text, "remove": True})
                name = f"{files.api.name}/{file.removesuffix('.overlay.yaml')}"
                files.settled.append(Settled(name, "renamed", f"{old} is {new} now, in the example as well"))


def _partial(files: _Files, after: dict[str, Json]) -> None:
    """What part of an update the vendor says by now, where the rest of it still has an effect."""
    kept = [path for path in files.api.overlay_files(files.root) if path.name == retained.OVERLAY]
    document, _, _ = try_overlays(after, kept)
    for one in attempt(after, files.api.overlay_files(files.root))[2]:
        file, _, number = one.where.rpartition(":")
        name = f"{file}.overlay.yaml"
        if name not in files.actions or not number.isdigit() or int(number) in files.changes[name]:
            continue
        action = files.actions[name][int(number) - 1]
        nodes = [node.value for node in jsonpath.find(action["target"], document)]
        new = _without_said(action.get("update"), nodes)
        if nodes and isinstance(new, dict) and new and new != action.get("update"):
            files.note(name, int(number), "renamed", "the vendor says a part of it now", {**action, "update": new})


def _without_said(update: Any, nodes: list[Any]) -> Any:
    """An update without what every node says."""
    if not isinstance(update, dict) or not all(isinstance(node, dict) for node in nodes):
        return update
    left = {}
    for key, value in update.items():
        if all(key in node and node[key] == value for node in nodes):
            continue
        inner = _without_said(value, [node.get(key) for node in nodes])
        if inner != {} or value == {}:
            left[key] = inner
    return left


def _rename(files: _Files, renames: FieldRenames) -> None:
    """Fields that have a new name, in the actions about the schemas they stand in."""
    for file, actions in files.actions.items():
        for number, action in enumerate(actions, start=1):
            words = renames_of(action, renames)
            new = renamed(action, words) if words else action
            text = ", ".join(f"{old} is {now} now" for old, now in words.items())
            if new.get("update") == {}:
                files.note(file, number, "deleted", text, None)
            elif new != action:
                files.note(file, number, "renamed", text, new)


def _settle(one: Misfit, files: _Files, went: Moves, before: dict[str, Json], after: dict[str, Json]) -> None:
    action = files.actions[one.file][one.number - 1]
    if one.kind == "no effect":
        files.note(one.file, one.number, "deleted", "the vendor says so now", None)
    elif one.kind == "published":
        _published(one, action, files, went, after)
    elif one.kind == "no match":
        _no_match(one, action, files, went, before, after)


def _published(one: Misfit, action: Json, files: _Files, went: Moves, after: dict[str, Json]) -> None:
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
    one: Misfit, action: Json, files: _Files, went: Moves, before: dict[str, Json], after: dict[str, Json]
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
    if EDITION in quoted(action["target"]):
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
    lists: list[Any] = [node.value for node in jsonpath.find(parent, after)]
    return bool(lists) and all(any(one.get("name") == name for one in own) for own in lists)


def _renamed_operations(target: str, went: Moves) -> dict[str, str]:
    """The operationIds in a target that are other ones now."""
    return {word: now for word in quoted(target) if (now := went.operations.get(word)) and now != word}


def _made_true(name: str, files: _Files, went: Moves, after: dict[str, Json]) -> bool:
    """Whether an operation of which we say where it belongs is published there, or where that has moved to."""
    for actions in files.actions.values():
        for action in actions:
            for path, one, _, method in added(action):
                if one == name:
                    node = (after["paths"].get(went.moved(path)) or {}).get(method)
                    return operation_id(node) == name
    return False


def _unreachable(files: _Files, corrected: dict[str, Json]) -> None:
    """Schemas of ours that nothing refers to any more, now that the operation that did is the vendor's."""
    used = set(references(corrected["paths"]))
    waiting = list(used)
    while waiting:
        kind, _, name = waiting.pop().removeprefix("#/components/").partition("/")
        further = set(references(corrected["components"].get(kind, {}).get(name))) - used
        used |= further
        waiting += further
    for file, actions in files.actions.items():
        for number, action in enumerate(actions, start=1):
            update = action.get("update")
            if action["target"] == "$.components.schemas" and isinstance(update, dict):
                names = {f"#/components/schemas/{name}" for name in update}
                if not names & used:
                    files.note(file, number, "deleted", f"nothing refers to {', '.join(update)} any more", None)


def _holds(target: str, document: dict[str, Json]) -> bool:
    return bool(jsonpath.find(target, document))


def _leaves(node: Any) -> str:
    """What an update says, in short."""
    if not isinstance(node, dict):
        return str(node)
    return ", ".join(
        f"{key}.{_leaves(value)}" if isinstance(value, dict) else f"{key}: {value}" for key, value in node.items()
    )
