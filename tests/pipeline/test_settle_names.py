"""Names of classes do not depend on what gave a schema: an overlay of ours, another one, or the vendor by now."""

from pathlib import Path
from typing import Any

import pytest

from scripts.diff.changes import compare
from scripts.diff.sides import Edition
from scripts.spec.apis import APIS
from scripts.spec.naming import GivenNames
from scripts.spec.overlay import try_overlays
from scripts.spec.yaml import dumps
from scripts.update.settle_names import settle_names
from scripts.update.trial import real_shape
from tests.pipeline.workshop import answering, furnish, holding, importable, ref

API = APIS[0]
TAIL = holding(length={"type": "integer"}, tip=holding(colour={"type": "string"}))
BARE = answering(holding(name={"type": "string"}), name="get_pet")


def adding(document: dict[str, Any], component: str = "") -> list[dict[str, Any]]:
    """Overlay actions that add to BARE what a description has more."""
    paths = {path: item for path, item in document["paths"].items() if path not in BARE["paths"]}
    actions = [{"target": "$.paths", "update": paths}]
    if component:
        actions.append({"target": "$.components.schemas", "update": {component: TAIL}})
    return [{"description": "Missing. Evidence: a dog.", **action} for action in actions]


def with_tail(schema: dict[str, Any], **schemas: Any) -> dict[str, Any]:
    document = answering(schema, name="get_tail", schemas=schemas)
    return {**document, "paths": {**BARE["paths"], **document["paths"]}}


INLINE, NAMED, OTHERWISE = with_tail(TAIL), with_tail(ref("tail"), tail=TAIL), with_tail(ref("rear"), rear=TAIL)

# What is published, and what an overlay of ours adds to it.
WAYS: dict[str, tuple[dict[str, Any], list[dict[str, Any]]]] = {
    "ours, in place": (BARE, adding(INLINE)),
    "ours, a component": (BARE, adding(NAMED, "tail")),
    "ours, a component of another name": (BARE, adding(OTHERWISE, "rear")),
    "theirs, in place": (INLINE, []),
    "theirs, a component": (NAMED, []),
    "theirs, a component of another name": (OTHERWISE, []),
}


class Tree:
    """A tree with names given by hand, in which one way after another is taken."""

    def __init__(self, folder: Path) -> None:
        self.root = furnish(folder)

    def shape(self, way: str) -> tuple[dict[str, Any], GivenNames]:
        published, actions = WAYS[way]
        path = self.root / API.overlays / "10-tail.overlay.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dumps({"overlay": "1.0.0", "info": {"title": "Tails", "version": "1.0.0"}, "actions": actions}))
        corrected, _, misfits = try_overlays(published, [path] if actions else [])
        assert misfits == []
        return real_shape(corrected, API, self.root)

    def names(self, way: str) -> set[str]:
        return importable(self.shape(way)[0])


@pytest.mark.parametrize("now", WAYS)
@pytest.mark.parametrize("before", WAYS)
def test_names_callers_know_stay_whoever_gives_the_schema(before: str, now: str, tmp_path: Path) -> None:
    tree = Tree(tmp_path / "tree")
    callers, _ = tree.shape(before)
    by_rule = tree.names(now)

    done = settle_names(tree.root, API, callers, lambda: tree.shape(now))
    after, _ = tree.shape(now)
    lost = importable(callers) - importable(after)
    assert lost.isdisjoint(callers["components"]["schemas"]), "a class has another name"
    # Of two names for one class, that by its place may be the one given away; the review keeps it as an alias.
    changes = compare(Edition(callers, API.package), Edition(after, API.package))
    led = {one.old: one.new for one in changes if one.kind == "model gone"}
    assert {led.get(name) for name in lost} <= set(callers["components"]["schemas"])

    assert bool(done) == (not set(callers["components"]["schemas"]) <= by_rule)
    assert settle_names(tree.root, API, callers, lambda: tree.shape(now)) == []
