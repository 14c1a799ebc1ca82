"""Finds the operations our overlays add, and whether each replaces one of the vendor's."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from scripts.spec.operations import METHODS
from scripts.spec.yaml import Json
from scripts.update.targets import quoted


def added(action: Json) -> Iterator[tuple[str, str, Json, str]]:
    """Path, operationId, node and method of the operations that an action adds."""
    update = action.get("update")
    if not isinstance(update, dict):
        return
    names = quoted(action["target"])
    items = update if action["target"] == "$.paths" else {names[0]: update} if len(names) == 1 else {}
    items = update.get("paths", {}) if action["target"] == "$" else items
    for path, item in items.items():
        for method in METHODS:
            if isinstance(item, dict) and (name := operation_id(item.get(method))):
                yield path, name, item[method], method


def adds(files: Iterable[Sequence[Json]], name: str) -> bool:
    """Whether an operation is added by us."""
    return any(one == name for actions in files for action in actions for _, one, _, _ in added(action))


def removes_elsewhere(files: Mapping[str, Sequence[Json]], name: str) -> bool:
    """Whether a file that adds an operation also removes one of the vendor's, so that it tells where it belongs."""
    return any(
        any(one == name for action in actions for _, one, _, _ in added(action))
        and any(action.get("remove") is True and action["target"].startswith("$.paths[") for action in actions)
        for actions in files.values()
    )


def operation_id(node: Json) -> str:
    """The operationId of a part of a description that may be an operation."""
    return str(node.get("operationId") or "") if isinstance(node, dict) else ""
