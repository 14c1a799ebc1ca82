"""The rooms of the runtime and of the pipeline: a room imports from the rooms below it, never from one above."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PAGE = ROOT / "docs" / "architecture.md"


def rules(heading: str) -> dict[str, tuple[str, ...]]:
    """Room → the rooms it may import from, as the table under a heading of the page on architecture has it."""
    section = PAGE.read_text(encoding="utf-8").split(f"### {heading}", 1)[1].split("\n### ", 1)[0]
    rows = [line.strip("| ").split("|") for line in section.splitlines() if line.startswith("| `")]
    return {row[0].strip("` "): tuple(re.findall(r"`(\w+)`", row[2] if len(row) > 2 else "")) for row in rows}


RUNTIME, PIPELINE = rules("The runtime"), rules("The pipeline")


def imported(source: str, package: str) -> Iterator[str]:
    """Every module of a package a source names in an import, wherever it stands: lazy and type-only imports count."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        yield from (name for name in names if name == package or name.startswith(f"{package}."))


def arrows(folder: Path, package: str) -> Iterator[tuple[str, str, str]]:
    """Room of the importing file, room of what it imports, and the import as written."""
    for path in sorted(folder.glob("*/**/*.py")):
        room = path.relative_to(folder).parts[0]
        for name in imported(path.read_text(encoding="utf-8"), package):
            parts = name.split(".")
            if len(parts) > 1 and (folder / parts[1]).is_dir():
                yield room, parts[1], f"{path.relative_to(folder)} imports {name}"


@pytest.mark.parametrize(
    ("folder", "package", "rooms"),
    [("overrides/altegio_core", "altegio_core", RUNTIME), ("scripts", "scripts", PIPELINE)],
    ids=["runtime", "pipeline"],
)
def test_arrows_between_rooms_go_down(folder, package, rooms):
    found = list(arrows(ROOT / folder, package))
    assert [line for room, target, line in found if room != target and target not in rooms[room]] == []
    assert {path.parent.name for path in (ROOT / folder).glob("*/__init__.py")} == set(rooms), "a room without a rule"
    assert {room for room, _, _ in found} <= set(rooms)


@pytest.mark.parametrize("rooms", [RUNTIME, PIPELINE], ids=["runtime", "pipeline"])
def test_the_rules_have_no_circle(rooms):
    order = list(rooms)
    assert all(order.index(below) < order.index(room) for room, allowed in rooms.items() for below in allowed)


def test_the_runtime_knows_neither_the_pipeline_nor_the_generated_package():
    for path in (ROOT / "overrides" / "altegio_core").rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        assert [*imported(source, "scripts"), *imported(source, "altegio")] == [], path


def test_an_arrow_up_is_seen():
    assert list(imported("def f():\n    from altegio_core.http import retry\n", "altegio_core")) == [
        "altegio_core.http.retry"
    ]


def test_pages_and_examples_import_from_the_public_root_alone():
    shown = [ROOT / "README.md", *(ROOT / "docs").glob("*.md"), *(ROOT / "docs" / "examples").glob("*.py")]
    assert len(shown) > 20
    naming = re.compile(r"^\s*(?:from|import)\s+altegio_core\b", re.MULTILINE)
    assert [str(path) for path in shown if naming.search(path.read_text(encoding="utf-8"))] == []
