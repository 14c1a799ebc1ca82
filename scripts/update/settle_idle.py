"""Parts of our actions no longer needed: the vendor says so by now, or they are about what is gone or unused."""

import re
from collections.abc import Iterable
from typing import Any

from scripts.compat import retained
from scripts.diff.moves import Moves, operation_ids
from scripts.spec.jsonpath import find
from scripts.spec.lint import Finding
from scripts.spec.overlay import try_overlays
from scripts.spec.references import references
from scripts.spec.yaml import Json
from scripts.update.our_actions import Actions
from scripts.update.targets import with_names


def shorten(files: Actions, after: dict[str, Json], went: Moves, findings: Iterable[Finding]) -> None:
    """What part of an update the vendor says by now, where the rest of it still has an effect.

    Args:
        findings: about the actions as they are in the files.
    """
    kept = [path for path in files.api.overlay_files(files.root) if path.name == retained.OVERLAY]
    document, _, _ = try_overlays(after, kept)
    for one in findings:
        file, _, number = one.where.rpartition(":")
        name = f"{file}.overlay.yaml"
        if name not in files.actions or not number.isdigit() or int(number) in files.changes[name]:
            continue
        action = files.actions[name][int(number) - 1]
        target, reasons = _without_gone(action["target"], document, went)
        if reasons:
            files.note(name, int(number), "retargeted", ", ".join(reasons), {**action, "target": target})
            continue
        nodes = [node.value for node in find(action["target"], document)]
        new = _without_said(action.get("update"), nodes)
        if nodes and isinstance(new, dict) and new and new != action.get("update"):
            files.note(name, int(number), "renamed", "the vendor says a part of it now", {**action, "update": new})


def _without_gone(target: str, document: dict[str, Json], went: Moves) -> tuple[str, list[str]]:
    """A target that names several operations or places, without those that are no more; and what became of these."""
    ids = {name for item in document["paths"].values() for name in operation_ids(item)}
    reasons = []
    for one in re.findall(r"@\.operationId == '([^']+)'", target):
        if one in ids:
            continue
        if heir := went.operations.get(one):
            target = with_names(target, {one: heir})
            reasons.append(f"{one} is {heir} now")
        else:
            said = re.escape(f"@.operationId == '{one}'")
            target = re.sub(rf" \|\| {said}|{said} \|\| ", "", target)
            reasons.append(f"gone: {one}")
    for listed in re.finditer(r"\[('[^']+'(?:\s*,\s*'[^']+')+)\]", target):
        every = re.findall(r"'[^']+'", listed[1])
        before, after = target[: listed.start()], target[listed.end() :]
        there = [one for one in every if find(f"{before}[{one}]{after}", document)]
        if 0 < len(there) < len(every):
            reasons += [f"gone: {one}" for one in every if one not in there]
            return f"{before}[{', '.join(there)}]{after}", reasons
    return target, reasons


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


def drop_unused(files: Actions, corrected: dict[str, Json]) -> None:
    """Schemas of ours that no operation or webhook refers to any more, now that the one that did is the vendor's."""
    used = set(references([corrected["paths"], corrected.get("webhooks")]))
    waiting = list(used)
    while waiting:
        kind, _, name = waiting.pop().removeprefix("#/components/").partition("/")
        further = set(references(corrected["components"].get(kind, {}).get(name))) - used
        used |= further
        waiting += further
    schemas = corrected["components"]["schemas"]
    for file, actions in files.actions.items():
        for number, action in enumerate(actions, start=1):
            update = action.get("update")
            if action["target"] == "$.components.schemas" and isinstance(update, dict):
                names = list(update)
            else:
                inside = re.match(r"\$\.components\.schemas(?:\.(\w+)|\['([^']+)'\])", action["target"])
                names = [name for name in inside.groups() if name in schemas] if inside else []
            if names and not {f"#/components/schemas/{name}" for name in names} & used:
                files.note(file, number, "deleted", f"nothing refers to {', '.join(names)} any more", None)
