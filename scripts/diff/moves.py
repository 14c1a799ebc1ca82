"""Finds where paths moved between two editions, and moves a path of ours likewise."""

from dataclasses import dataclass, field

from scripts.diff.sides import Edition, pairs
from scripts.spec.operations import METHODS
from scripts.spec.yaml import Json


@dataclass(frozen=True)
class Moves:
    """What became of paths and operations.

    Attributes:
        paths: each path that is no more, and where its operations are now; None if they are gone or parted.
        operations: operationId before → operationId now, None if it is gone.
    """

    paths: dict[str, str | None] = field(default_factory=dict)
    operations: dict[str, str | None] = field(default_factory=dict)

    def follows(self, path: str) -> bool:
        """Whether a path is now where those beside it would lead it."""
        beside = Moves({other: heir for other, heir in self.paths.items() if other != path}, self.operations)
        return beside.moved(path) == self.paths.get(path)

    def moved(self, path: str) -> str:
        """Where a path would be now if it moved as those beside it did: with the longest beginning they share."""
        if heir := self.paths.get(path):
            return heir
        steps = path.split("/")
        best: tuple[list[str], list[str]] = [], []
        for old, new in self.paths.items():
            if new is not None:
                head, instead = _heads(old.split("/"), new.split("/"))
                if len(head) > len(best[0]) and steps[: len(head)] == head:
                    best = head, instead
        return "/".join([*best[1], *steps[len(best[0]) :]])


def moves(before: dict[str, Json], after: dict[str, Json]) -> Moves:
    """Compares two published descriptions."""
    found = Moves()
    heirs: dict[str, set[str]] = {}
    for old, new in pairs(Edition(before, ""), Edition(after, "")):
        if old is None:
            continue
        found.operations[old.id] = new.id if new else None
        if old.path not in after["paths"]:
            heirs.setdefault(old.path, set()).update([new.path] if new else [])
    found.paths.update({path: next(iter(new)) if len(new) == 1 else None for path, new in heirs.items()})
    return found


def operation_ids(item: Json) -> set[str]:
    """The ids of the operations of one path."""
    nodes = [item[method] for method in METHODS if method in item] if isinstance(item, dict) else []
    return {str(node["operationId"]) for node in nodes if isinstance(node, dict) and "operationId" in node}


def _heads(old: list[str], new: list[str]) -> tuple[list[str], list[str]]:
    """The beginnings in which two paths differ."""
    same = 0
    while same < min(len(old), len(new)) and old[-1 - same] == new[-1 - same]:
        same += 1
    return old[: len(old) - same], new[: len(new) - same]
