"""The real stages on a small description: nothing the generator drops or grumbles about gets past a run."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest

from scripts.commands import regenerate
from scripts.commands.regenerate import Source, real_stages
from scripts.render import Rendered
from tests.pipeline.tiny import TINY, contents, pin
from tests.pipeline.workshop import furnish


@pytest.fixture
def tree(tree: Path) -> Path:
    """The small tree with what the real stages need."""
    return furnish(tree)


def run(tree: Path, *arguments: str) -> int:
    return regenerate.main(list(arguments), root=tree)


def test_small_description_becomes_a_package_twice_the_same(tree: Path) -> None:
    assert run(tree) == 0
    made = contents(tree)
    assert run(tree, "--check") == 0
    modules = sorted((tree / "generated" / "altegio" / "v1" / "api" / "pets").glob("*_pet.py"))
    assert [module.name for module in modules] == ["create_pet.py", "get_pet.py"]
    for module in modules:
        names = {node.name for node in ast.parse(module.read_text()).body if hasattr(node, "name")}
        assert {"sync", "sync_detailed", "asyncio", "asyncio_detailed"} <= names
    assert contents(tree) == made


GRUMBLES = {
    "path names an unknown parameter": TINY.replace("/pets/{pet_id}:", "/pets/{pet_id}/{other_id}:"),
    "default of another type": TINY.replace("age: {type: integer}", "age: {type: integer, default: old}"),
    "reference to nowhere": TINY.replace("age: {type: integer}", "age: {$ref: '#/components/schemas/Age'}"),
}


@pytest.mark.parametrize("text", GRUMBLES.values(), ids=GRUMBLES.keys())
def test_generator_warning_stops_the_run(tree: Path, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tree / "overrides" / "b2b-v1" / "ages.overlay.yaml").unlink()
    pin(tree, text)
    before = contents(tree)
    assert run(tree) == 1
    told = capsys.readouterr().err
    assert told.startswith("error: ")
    assert "pet" in told.lower()
    assert contents(tree) == before


def test_lost_operation_stops_the_run(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A generator that leaves an operation out in silence is found out by comparing, not by believing it."""
    stages = real_stages(tree)

    def lossy(sources: list[Source], output: Path) -> Rendered:
        rendered = stages.render(sources, output)
        (output / "altegio" / "v1" / "api" / "pets" / "get_pet.py").unlink()
        return rendered

    before = contents(tree)
    assert regenerate.main([], root=tree, stages=replace(stages, render=lossy)) == 1
    told = capsys.readouterr().err
    assert told.startswith("error: ")
    assert "get_pet" in told
    assert contents(tree) == before
