"""Names of models stay, whatever happens elsewhere in a description; on the small one and on the real ones."""

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts.shape import shape
from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.naming import LONGEST, class_name, module_name
from scripts.spec.operations import operations
from scripts.spec.overlay import apply_overlays
from scripts.spec.schemas import referenced_components
from scripts.spec.yaml import load, load_own
from tests.pipeline.workshop import answering, furnish, importable, shaped

PETSHOP = load(Path(__file__).parent / "small" / "petshop.yaml")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return furnish(tmp_path / "tree")


def objects(node: Any) -> Iterator[dict[str, Any]]:
    """Every object schema written out in a description, but for envelopes: those decide what the data is."""
    if isinstance(node, list):
        for item in node:
            yield from objects(item)
    elif isinstance(node, dict):
        properties = node.get("properties")
        if isinstance(properties, dict) and isinstance(node.get("type", ""), str) and "data" not in properties:
            yield node
        for key, value in node.items():
            if key not in {"example", "examples", "if", "then", "else"}:
                yield from objects(list(value.values()) if key == "properties" else value)


def grown(document: dict[str, Any], number: int) -> dict[str, Any]:
    """The description with a property more in one of its objects."""
    document = copy.deepcopy(document)
    found = list(objects(document))[number]
    found["properties"]["a_property_more"] = {"type": "object", "properties": {"new": {"type": "string"}}}
    return document


@pytest.mark.parametrize("number", range(len(list(objects(PETSHOP)))))
def test_when_one_place_diverges_no_name_is_lost(number: int, root: Path) -> None:
    before = importable(shaped(PETSHOP, root))
    assert before <= importable(shaped(grown(PETSHOP, number), root))


@pytest.mark.parametrize("number", range(len(list(objects(PETSHOP)))))
def test_an_equal_neighbour_takes_no_name_of_an_operation(number: int, root: Path) -> None:
    """Its name may be shorter and become the name of the class. An operation's own words for what it takes and gives
    stay beside it; one thing inside has one name, and `regenerate` refuses to take the earlier one away unasked."""
    before = shaped(PETSHOP, root)
    document = copy.deepcopy(PETSHOP)
    same = copy.deepcopy(list(objects(document))[number])
    neighbour = answering(same, name="a")["paths"]
    after = shaped({**document, "paths": {**neighbour, **document["paths"]}}, root)
    models, now = before["components"]["schemas"], after["components"]["schemas"]
    shorter = [set(now[name]["properties"]) for name in now.keys() - importable(before)]
    for name in importable(before) - importable(after):
        assert name in models, "an operation's own word is gone"
        assert set(models[name]["properties"]) in shorter, "the class has no other name"


def reached(document: dict[str, Any]) -> set[str]:
    """The components the operations of a description lead to."""
    found: set[str] = set()
    waiting = set(referenced_components(document["paths"]))
    waiting |= {
        name for kind in ("parameters", "responses") for name in referenced_components(document["components"].get(kind))
    }
    while waiting:
        found.add(name := waiting.pop())
        waiting |= set(referenced_components(document["components"]["schemas"][name])) - found
    return found


@pytest.mark.parametrize("operation", [one.id for one in operations(PETSHOP)])
def test_an_operation_that_goes_takes_its_own_names_only(operation: str, root: Path) -> None:
    document = copy.deepcopy(PETSHOP)
    for item in document["paths"].values():
        for method in [method for method, node in item.items() if method != "parameters"]:
            if item[method]["operationId"] == operation:
                del item[method]
    own = {operation, *(reached(PETSHOP) - reached(document))}
    lost = importable(shaped(PETSHOP, root)) - importable(shaped(document, root))
    assert [name for name in lost if not name.startswith(tuple(map(class_name, own)))] == []


@pytest.fixture(scope="module", params=APIS, ids=lambda api: api.name)
def real(request: pytest.FixtureRequest) -> tuple[Api, dict[str, Any]]:
    """A real description, corrected."""
    api: Api = request.param
    return api, apply_overlays(load_own(ROOT / api.pin), api.overlay_files(ROOT))[0]


@pytest.mark.slow
def test_real_names_survive_changes_of_single_places(real: tuple[Api, dict[str, Any]]) -> None:
    api, corrected = real
    before = importable(shape(corrected, api).document)
    count = len(list(objects(corrected)))
    for number in range(0, count, 1 + count // 12):
        lost = before - importable(shape(grown(corrected, number), api).document)
        assert not lost, f"object {number} grown"


def test_real_names_are_short_and_modules_distinct(real: tuple[Api, dict[str, Any]]) -> None:
    api, corrected = real
    document = shape(corrected, api).document
    names = importable(document)
    assert [name for name in names if len(name) > LONGEST or not name.isidentifier()] == []
    classes = document["components"]["schemas"]
    modules = {module_name(name) for name in classes}
    assert len(modules) == len(classes)
    assert max(map(len, modules)) <= LONGEST
    assert len(names) == len(classes) + sum(len(schema.get("x-altegio-aliases", ())) for schema in classes.values())
