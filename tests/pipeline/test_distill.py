"""Distill: the vendor's wording goes, whatever looks like wording but is contract stays, and the order is ours."""

from pathlib import Path
from typing import Any

import pytest

from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.yaml import dumps, load
from scripts.update.distill import distill
from scripts.update.sanitize import parse

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def published() -> dict[str, Any]:
    return parse((GOLDEN / "published.yaml").read_bytes(), "published.yaml")


def test_traps_come_out_as_in_the_golden_file(published: dict[str, Any]) -> None:
    assert dumps(distill(published)) == (GOLDEN / "distilled.yaml").read_text()


def test_no_wording_is_left(published: dict[str, Any]) -> None:
    assert "wording" not in dumps(distill(published)).lower()


def test_wording_can_be_kept_for_a_private_build(published: dict[str, Any]) -> None:
    kept = distill(published, keep_prose=True)
    assert kept["paths"]["/notes/{shelf}/{title}"]["post"]["description"] == "Wording."
    assert kept["components"]["schemas"]["Note"]["title"] == "Wording"


def test_argument_is_left_as_it_is(published: dict[str, Any]) -> None:
    before = dumps(published)
    distill(published)
    assert dumps(published) == before


def test_distilled_is_distilled_already(published: dict[str, Any]) -> None:
    once = distill(published)
    assert dumps(distill(once)) == dumps(once)


def reworded(node: Any) -> Any:
    """The same contract in other words and another order."""
    if isinstance(node, dict):
        return {key: reworded(value) for key, value in reversed(node.items())}
    if isinstance(node, list):
        return [reworded(entry) for entry in node]
    return node.replace("Wording", "Other words") if isinstance(node, str) else node


def test_other_words_and_another_order_give_the_same_bytes(published: dict[str, Any]) -> None:
    other = reworded(published)
    assert dumps(other) != dumps(published)
    # Values of examples are taken over as they stand, in the vendor's order.
    for document in (other, published):
        post = document["paths"]["/notes/{shelf}/{title}"]["post"]
        del post["requestBody"]["content"]["application/json"]["examples"]
        del post["responses"]["201"]["content"]["application/json"]["example"]
        del document["components"]["schemas"]["Note"]["example"]
    assert dumps(distill(other)) == dumps(distill(published))


@pytest.mark.parametrize("change", [{"maximum": 1}, {"type": "string"}, {"default": None}, {"enum": [0]}])
def test_every_change_of_contract_is_seen(published: dict[str, Any], change: dict[str, Any]) -> None:
    before = dumps(distill(published))
    operation = published["paths"]["/notes/{shelf}/{title}"]["post"]
    next(p for p in operation["parameters"] if p.get("name") == "answer")["schema"].update(change)
    assert dumps(distill(published)) != before


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.name)
def test_pins_of_this_repository_hold_no_wording(api: Api) -> None:
    """A pin distilled once more loses nothing, so there is no wording in it."""
    pinned = load(ROOT / api.pin)
    header = (ROOT / api.pin).read_text().split("\n", 1)[0].removeprefix("# ")
    assert dumps(distill(pinned), header) == (ROOT / api.pin).read_text()
