"""Corrections of ours that do not fit a new edition, each with what to write: one answer, or those that could be."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from scripts.compat.stale import NAMES, Stale
from scripts.diff.moves import Moves, moves
from scripts.spec.apis import Api
from scripts.spec.jsonpath import JSONPathError, find
from scripts.spec.lint import Finding
from scripts.spec.naming import GivenNames, class_name
from scripts.spec.operations import METHODS
from scripts.spec.overlay import Misfit
from scripts.spec.overlay_file import lines
from scripts.spec.yaml import Json, load
from scripts.update.additions import added, operation_id
from scripts.update.settled import Settled
from scripts.update.targets import quoted, with_names

_STEP = re.compile(r"\.(\w+)|\['([^']+)'\]|\[\?@\.name == '([^']+)'\]|\[[^\]]*\]|\[\?[^\]]*\]")


class Adviser:
    """What is known of a new edition of one API when a correction does not fit it.

    Args:
        root: the tree whose overrides a person would edit.
        old, new: the published descriptions; there is no old one the first time.
        proposed: what could be settled and is not, since that was not wanted.
        numbers: by overlay file, the number each action has in the tree, where others were settled before.
    """

    def __init__(
        self,
        api: Api,
        root: Path,
        old: dict[str, Json] | None,
        new: dict[str, Json],
        *,
        proposed: Sequence[Settled] = (),
        numbers: Mapping[str, Sequence[int]] = {},
    ) -> None:
        self.api, self.root, self.old, self.new = api, root, old, new
        self.went = moves(old, new) if old is not None else Moves()
        self.numbers = numbers
        self.proposed = {one.name: one for one in reversed(proposed) if one.deed != "kept beside"}

    def stale(self, misfits: Sequence[Misfit], idle: Sequence[Finding], names: GivenNames) -> list[Stale]:
        """Everything that does not fit: actions, parts of actions, and names given to what is not there."""
        found = [self._misfit(one) for one in misfits]
        parts: dict[str, list[str]] = {}
        for finding in idle:
            parts.setdefault(finding.where, []).append(finding.problem)
        for where, problems in parts.items():
            file, _, number = where.rpartition(":")
            advice = "; ".join(dict.fromkeys(problems))
            found.append(self._action(f"{file}.overlay.yaml", int(number), "a part has no effect", [advice]))
        return found + [self._name(rule, names) for rule in names.unused()]

    def _misfit(self, one: Misfit) -> Stale:
        path = self._file(one.file)
        action = load(path)["actions"][self._number(one.file, one.number) - 1]
        return self._action(one.file, one.number, one.fault, self._answers(one, action))

    def _action(self, file: str, number: int, problem: str, answers: Sequence[str]) -> Stale:
        number = self._number(file, number)
        bare = file.removesuffix(".overlay.yaml")
        name = f"{self.api.name}/{bare}:{number}"
        first, last = lines(self._file(file), number)
        where = f"{self.api.overlays.as_posix()}/{file}, action {number}, lines {first} to {last}"
        if (own := self.proposed.get(name)) is not None:
            answers = [self._as_proposed(own, file)]
        return Stale(name, where, problem, "\n    or: ".join(answers))

    def _as_proposed(self, one: Settled, file: str) -> str:
        bare = f"{self.api.name}/{file.removesuffix('.overlay.yaml')}"
        every = [f"{bare}:{number}" for number in range(1, len(load(self._file(file))["actions"]) + 1)]
        if all(name in self.proposed and self.proposed[name].deed == "deleted" for name in every):
            return f"{one.why}: delete {bare}, and its row in overrides/README.md"
        return f"{one.why}: it can be {one.deed} by --settle"

    def _number(self, file: str, number: int) -> int:
        known = self.numbers.get(file, ())
        return known[number - 1] if len(known) >= number else number

    def _file(self, file: str) -> Path:
        return self.root / self.api.overlays / file

    def _answers(self, one: Misfit, action: dict[str, Json]) -> list[str]:
        """What could be done about an action: the lines to write, or that it goes."""
        delete = "delete these lines, and the row in overrides/README.md"
        if one.kind == "published":
            return self._published(action, delete)
        if one.kind == "no effect":
            return [f"fixed upstream: {delete}"]
        target = action["target"]
        for word in quoted(target):
            heir = self.went.operations.get(word, word) if word not in self.went.paths else self.went.paths[word]
            if heir is None:
                return [f"{word} is gone: {delete}"]
            if heir != word:
                moved = f"{word} is {heir} now, and what was wrong is wrong there: {_target(target, word, heir)}"
                return [f"{heir} is where it belongs: {delete}", moved] if action.get("remove") is True else [moved]
        found = [
            f"{old} is {new} now: {_target(target, old, new)}" for old, new in _instead(target, self.old, self.new)
        ]
        if one.kind == "no match" and one.detail:
            found.append(one.detail)
        return [*found, f"what was wrong is gone: {delete}"]

    def _published(self, action: dict[str, Json], delete: str) -> list[str]:
        where = {
            operation_id(node): path
            for path, item in self.new["paths"].items()
            for method, node in item.items()
            if method in METHODS
        }
        elsewhere = [(path, where[name]) for path, name, _, _ in added(action) if where.get(name, path) != path]
        found = [f"fixed upstream: {delete}"]
        if elsewhere:
            path, theirs = elsewhere[0]
            removal = f"- {{target: \"$.paths['{theirs}']\", description: ..., remove: true}}"
            found = [f"{theirs} is where it belongs: {delete}", f"{path} is: put above this action: {removal}"]
        return found

    def _name(self, rule: str, names: GivenNames) -> Stale:
        where = f"overrides/names.toml, [{self.api.name}.models] {rule}"
        given = names.models.get(rule, "")
        answer = names.advice(rule)
        for old, new in self.went.operations.items():
            if old != new and rule.startswith(class_name(old)):
                rest = rule.removeprefix(class_name(old))
                line = f'{class_name(new)}{rest} = "{given}"' if new else ""
                answer = f"{old} is {new} now: write {line}" if new else f"{old} is gone: delete the line"
        return Stale(f"{self.api.name}/{NAMES}:{rule}", where, "no model has this name by the rule", answer)


def _target(target: str, old: str, new: str) -> str:
    return f"write target: {with_names(target, {old: new})}"


def _instead(target: str, old: dict[str, Json] | None, new: dict[str, Json]) -> list[tuple[str, str]]:
    """Where the path of a target ends in the new edition: the name that is missing, with each that came beside it."""
    steps = list(_STEP.finditer(target))
    for number, step in enumerate(steps):
        name = step[1] or step[2] or step[3]
        if name is None or _found(target[: step.end()], new):
            continue
        before = target[: steps[number - 1].end() if number else 1]
        were, are = (set().union(*map(_names, _found(before, one))) for one in (old or {}, new))
        return [(name, other) for other in sorted(are - were)]
    return []


def _found(target: str, document: dict[str, Json]) -> list[Any]:
    try:
        return [node.value for node in find(target, document)]
    except JSONPathError:
        return []


def _names(node: Any) -> set[str]:
    if isinstance(node, list):
        return {str(one["name"]) for one in node if isinstance(one, dict) and "name" in one}
    return set(node) if isinstance(node, dict) else set()
