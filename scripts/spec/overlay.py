"""Stage "overlay": applies OpenAPI Overlay 1.0 documents, strictly.

An action whose target matches nothing is an error, and so is one that changes nothing: either the vendor
has mended the defect, and the action should go, or it has moved, and the action should follow.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from scripts.spec.errors import PipelineError
from scripts.spec.extensions import check_extensions
from scripts.spec.jsonpath import Found, JSONPathError, Passed, behind_reference, find
from scripts.spec.remembering import contents, remembered
from scripts.spec.yaml import Json, copied, load

SURE = {
    "live": "seen in what the live server takes or answers",
    "backend": "the vendor's own client or notes say so, written with the backend at hand",
    "published": "the published description says so itself, in a text or an example beside the place",
    "analogy": "concluded from what is alike; never a reason to refuse a request",
}
"""How sure an overlay is of what it says: the words of ``x-sure``, of a whole file or of one action."""

_ACTION_KEYS = {"target", "description", "update", "remove", "x-sure"}


MisfitKind: TypeAlias = Literal["no match", "no effect", "published", "bad path", "no container"]

_IN_WORDS: dict[MisfitKind, tuple[str, str]] = {
    "no match": ("matches nothing", "fixed upstream (delete this action) or moved (retarget it)"),
    "no effect": ("changes nothing", "fixed upstream, delete this action"),
    "published": ("changes nothing", "{} there already; fixed upstream, delete this action"),
    "bad path": ("is not a JSONPath (RFC 9535)", "{}"),
    "no container": (
        "an update needs an object or a list as its target",
        "name the parent, give the key in update",
    ),
}
"""What is wrong, and what to do about it."""


Watch: TypeAlias = Callable[[dict[str, Json], str, dict[str, Json], list[Found], Passed], bool]
"""Given an action before it is carried out, with the description, its name, what its target matches and what the search
for that has passed; says whether something is wrong with it, so that it may be accepted as stale though it is carried
out."""


class OverlayError(PipelineError):
    """One or more actions do not fit the description they are meant for."""


@dataclass(frozen=True)
class Misfit:
    """An action that does not fit.

    Attributes:
        name: what it is accepted by, such as ``40-query-lists:1``.
        file, number: where it stands.
        target: its JSONPath.
        kind: why it does not fit: its target is nowhere; it says what is there; it adds what is published by now; its
            target is no JSONPath, or nothing that holds anything.
        detail: what is there already, what is wrong with the path, or the ``$ref`` it stops at.
    """

    name: str
    file: str
    number: int
    target: str
    kind: MisfitKind
    detail: str

    @property
    def problem(self) -> str:
        """Why it does not fit, for people."""
        known = self.kind == "no match" and self.detail
        return f"{self.fault}: {known or _IN_WORDS[self.kind][1].format(self.detail)}"

    @property
    def fault(self) -> str:
        """The same without advice."""
        return _IN_WORDS[self.kind][0]


def apply_overlays(
    document: dict[str, Json], paths: Sequence[Path], accepted: Collection[str] = (), watch: Watch | None = None
) -> tuple[dict[str, Json], int]:
    """Applies overlay files in the order given; ``accepted`` names actions that need not fit.

    Returns the corrected description and the number of actions applied; the argument is left as it is.
    All actions are tried before an OverlayError lists every one that failed.
    """
    wrong: set[str] = set()

    def watching(
        document: dict[str, Json], name: str, action: dict[str, Json], nodes: list[Found], passed: Passed
    ) -> bool:
        found = watch is not None and watch(document, name, action, nodes, passed)
        if found:
            wrong.add(name)
        return found

    document, applied, misfits = try_overlays(document, paths, watching)
    problems = [
        f"{one.file}, action {one.number}, target {one.target}\n    {one.problem}"
        for one in misfits
        if one.name not in accepted
    ]
    fitting = sorted(set(accepted) - {one.name for one in misfits} - wrong)
    problems += [f"{name} is accepted as stale and fits again\n    delete its line in stale.toml" for name in fitting]
    if problems:
        raise OverlayError(f"{len(problems)} overlay action(s) do not fit the description:\n  " + "\n  ".join(problems))
    return document, applied - len(misfits)


@remembered(lambda document, paths, watch=None: watch is None and (document, contents(paths)))
def try_overlays(
    document: dict[str, Json], paths: Sequence[Path], watch: Watch | None = None
) -> tuple[dict[str, Json], int, list[Misfit]]:
    """Applies what fits of overlay files: the corrected description, the number of actions tried, those that misfit."""
    document = copied(document)
    tried = 0
    misfits = []
    passed = Passed()
    for path in paths:
        for number, action in enumerate(_actions(path), start=1):
            tried += 1
            name = f"{path.name.removesuffix('.overlay.yaml')}:{number}"
            why = _apply(document, name, action, watch, passed)
            if why:
                misfits.append(Misfit(name, path.name, number, action["target"], *why))
    return document, tried, misfits


def how_sure(overlay: dict[str, Json], action: dict[str, Json]) -> str:
    """The word for the evidence of an action: its own, else that of its file."""
    return str(action.get("x-sure") or overlay["info"].get("x-sure", ""))


def _actions(path: Path) -> list[dict[str, Json]]:
    overlay = load(path)
    if overlay.get("overlay") != "1.0.0":
        raise OverlayError(f'{path.name}: expected "overlay: 1.0.0", got {overlay.get("overlay")!r}')
    if not isinstance(overlay.get("info"), dict):
        raise OverlayError(f"{path.name}: info (title, version) is required")
    actions = overlay.get("actions") or []
    if not isinstance(actions, list) or not actions:
        raise OverlayError(f"{path.name}: holds no action; delete the file")
    for number, action in enumerate(actions, start=1):
        where = f"{path.name}, action {number}"
        if not isinstance(action, dict):
            raise OverlayError(f"{where}: an object is required")
        unknown = set(action) - _ACTION_KEYS
        if unknown:
            raise OverlayError(f"{where}: unknown key(s) {', '.join(sorted(unknown))}")
        if (sure := how_sure(overlay, action)) and sure not in SURE:
            raise OverlayError(f"{where}: {sure!r} says not how sure it is (x-sure): {', '.join(SURE)}")
        if not isinstance(action.get("target"), str):
            raise OverlayError(f"{where}: a target (JSONPath) is required")
        if not str(action.get("description", "")).strip():
            raise OverlayError(f"{where}: say in description what is wrong, with evidence and edition")
        check_extensions(action.get("update"), where)
        if ("update" in action) == (action.get("remove") is True):
            raise OverlayError(f"{where}: give either update or remove: true")
    return actions


def _apply(
    document: dict[str, Json], name: str, action: dict[str, Json], watch: Watch | None, passed: Passed
) -> tuple[MisfitKind, str] | None:
    """Carries out one action; what is returned says why it does not fit."""
    try:
        nodes = find(action["target"], document, passed)
    except JSONPathError as error:
        return "bad path", str(error)
    if not nodes:
        return "no match", behind_reference(action["target"], document)
    if watch is not None:
        watch(document, name, action, nodes, passed)
    if action.get("remove") is True:
        _remove(nodes)
        passed.forget()
        return None
    if (added := _operation_ids(action["update"])) and (there := sorted(added & _operation_ids(document["paths"]))):
        # Under its old path or another: a second one of the id would not do, nor would ours written over the vendor's.
        return "published", f"{', '.join(there)} {'is' if len(there) == 1 else 'are'}"
    changed = False
    for node in nodes:
        if isinstance(node.value, list):
            if (added_one := _parameter(action["update"])) and added_one in map(_parameter, node.value):
                # Listed in the vendor's own words by now; a second one of the name would not do.
                return "published", f"parameter {added_one[0]} is"
            if action["update"] not in node.value:
                node.value.append(copied(action["update"]))
                passed.forget()
                changed = True
        elif isinstance(node.value, dict) and isinstance(action["update"], dict):
            changed |= _merge(node.value, action["update"], passed)
        else:
            return "no container", ""
    return None if changed else ("no effect", "")


def _operation_ids(node: Json) -> set[str]:
    """The ids of operations in the paths of a description, or in an update that adds to them."""
    if not isinstance(node, dict):
        return set()
    if isinstance(node.get("operationId"), str) and "responses" in node:
        return {node["operationId"]}  # there is none inside another
    return set().union(*(_operation_ids(value) for value in node.values()))


def _parameter(node: Json) -> tuple[str, str] | None:
    """Name and location of a parameter, which identify it."""
    if isinstance(node, dict) and isinstance(node.get("name"), str) and isinstance(node.get("in"), str):
        return node["name"], node["in"]
    return None


def _remove(nodes: list[Found]) -> None:
    if any(node.parent is None for node in nodes):
        raise OverlayError("the whole description cannot be removed")
    places = {(id(node.parent), node.key): node for node in nodes}.values()
    for parent, key, _ in (node for node in places if isinstance(node.parent, dict)):
        del parent[key]
    # From the end, so that an index still means the same element when its turn comes.
    lists = (node for node in places if isinstance(node.parent, list))
    for parent, index, _ in sorted(lists, key=lambda node: int(node.key), reverse=True):
        del parent[index]


def _merge(target: dict[str, Json], update: dict[str, Json], passed: Passed) -> bool:
    """Merges recursively, as the standard says: objects by key, lists joined, anything else replaced."""
    changed = False
    for key, value in update.items():
        present = target.get(key)
        if isinstance(present, dict) and isinstance(value, dict):
            changed |= _merge(present, value, passed)
        elif isinstance(present, list) and isinstance(value, list):
            missing = [entry for entry in value if entry not in present]
            present.extend(copied(missing))
            changed |= bool(missing)
            passed.forget()
        elif key not in target or present != value or type(present) is not type(value):
            holds = isinstance(present, dict | list) or isinstance(value, dict | list)
            passed.forget(None if holds else key)
            target[key] = copied(value)
            changed = True
    return changed
