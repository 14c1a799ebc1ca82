"""What stages have made is read back for the same input alone: whatever of it changes is seen."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts.shape import shape
from scripts.spec.apis import APIS
from scripts.spec.errors import PipelineError
from scripts.spec.lint import attempt_actions, correct
from scripts.spec.overlay import try_overlays
from scripts.spec.remembering import remembered, remembering
from scripts.spec.yaml import load_own, loads
from tests.pipeline.rehearsals.kept import Folder
from tests.pipeline.tiny import OVERLAY, TINY
from tests.pipeline.workshop import furnish

API = APIS[0]


@pytest.fixture(params=["in memory", "in a folder"])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Any]:
    here = Folder(tmp_path / "kept") if request.param == "in a folder" else {}
    with remembering(here):
        yield here


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = furnish(tmp_path / "tree")
    (root / API.overlays / "texts").mkdir(parents=True)
    (root / API.overlays / "10-ages.overlay.yaml").write_text(OVERLAY)
    (root / API.overlays / "texts" / "pets.yaml").write_text("fields: {name: What it listens to.}\n")
    return root


def test_the_same_is_made_once_and_nobody_gets_what_another_may_change(kept: Any) -> None:
    made: list[str] = []

    @remembered(lambda text: text)
    def parts(text: str) -> list[str]:
        made.append(text)
        return [text]

    parts("a").append("x")
    parts("a").append("x")
    assert (parts("a"), parts("b"), made) == (["a"], ["b"], ["a", "b"])
    with remembering():
        assert parts("a") == ["a"]
    assert made == ["a", "b"]


def test_nothing_is_kept_outside_nor_of_an_error_nor_where_input_cannot_be_told() -> None:
    made: list[str] = []

    @remembered(lambda text: text != "unknown" and text)
    def part(text: str) -> str:
        made.append(text)
        if text == "wrong":
            raise PipelineError(text)
        return text

    part("a"), part("a")
    with remembering():
        for _ in range(2):
            part("unknown"), part("a")
            with pytest.raises(PipelineError):
                part("wrong")
    with remembering():
        part("a")
    assert made == ["a", "a", "unknown", "a", "wrong", "unknown", "wrong", "a"]


WAYS: dict[str, Callable[[Any, Path], object]] = {
    "overlays": lambda document, root: try_overlays(document, API.overlay_files(root)),
    "actions": lambda document, root: attempt_actions(document, API.overlay_files(root)),
    "correct": lambda document, root: correct(document, API.overlay_files(root)),
    "shape": lambda document, root: shape(document, API, root=root),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_change_of_the_description_is_seen(way: str, kept: Any, root: Path) -> None:
    document = loads(TINY, "tiny")
    before = WAYS[way](document, root)
    assert WAYS[way](document, root) == before
    document["info"]["version"] = "9.9.9"
    assert "9.9.9" in repr(WAYS[way](document, root))


@pytest.mark.parametrize("way", ["overlays", "actions", "correct"])
def test_a_change_of_an_overlay_is_seen(way: str, kept: Any, root: Path) -> None:
    document = loads(TINY, "tiny")
    before = WAYS[way](document, root)
    overlay = root / API.overlays / "10-ages.overlay.yaml"
    overlay.rename(root / API.overlays / "20-ages.overlay.yaml")
    (root / API.overlays / "10-ages.overlay.yaml").write_text(OVERLAY.replace("age", "years"))
    try:
        after: object = WAYS[way](document, root)
    except PipelineError as error:
        after = error
    assert repr(after) != repr(before)


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("overrides/names.toml", '[b2b-v1.models]\n"Never" = "Nowhere"\n'),
        ("overrides/aliases.toml", "[b2b-v1]\nnothing = 1\n"),
        ("overrides/stale.toml", "never = 1\n"),
        ("overrides/b2b-v1/kept-models.yaml", "Cat: {type: object, properties: {tail: {type: integer}}}\n"),
        ("overrides/b2b-v1/texts/pets.yaml", "fields: {name: What it does not listen to.}\n"),
        ("overrides/b2b-v1/texts/more.yaml", "nonsense: {}\n"),
    ],
)
def test_a_change_of_what_shapes_is_seen(file: str, text: str, kept: Any, root: Path) -> None:
    """It is shaped anew, or refused as it would be if nothing were kept."""
    document = loads(TINY, "tiny")
    shape(document, API, root=root)
    known = set(kept)
    (root / file).write_text(text)
    try:
        shape(document, API, root=root)
    except (PipelineError, AttributeError, TypeError, KeyError):
        return
    assert set(kept) - known, "what was made before was taken"


def test_shape_reads_nothing_else_of_the_tree(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it opens is what it is remembered by."""
    opened: set[Path] = set()
    read = Path.read_text

    def noted(path: Path, *given: Any, **named: Any) -> str:
        opened.add(path)
        return read(path, *given, **named)

    monkeypatch.setattr(Path, "read_text", noted)
    shape(loads(TINY, "tiny"), API, root=root)
    places = {root / "overrides", root / API.overlays, root / API.overlays / "texts"}
    assert {path.parent for path in opened if path.is_relative_to(root)} <= places
    assert opened


def test_a_change_of_a_file_of_ours_is_seen(kept: Any, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    for value in (1, 2):
        file.write_text(json.dumps({"a": value}))
        assert load_own(file) == load_own(file) == {"a": value}
