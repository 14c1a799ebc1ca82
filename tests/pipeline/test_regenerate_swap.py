"""The swap: the tree is the old one or the new one, also when a run is killed, and two runs do not meet."""

import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from scripts.commands.folders import compare, digest
from scripts.commands.swap import swap, workspace
from scripts.spec.apis import ROOT
from scripts.spec.errors import PipelineError

NAMES = ("openapi", "generated", "docs/page.md")
OLD, NEW = ["old"] * len(NAMES), ["new"] * len(NAMES)


def files(folder: Path) -> list[Path]:
    """A file of each: one in a folder, or the one it is."""
    return [folder / name if name.endswith(".md") else folder / name / "deep" / "file" for name in NAMES]


def fill(folder: Path, text: str) -> None:
    for path in files(folder):
        path.parent.mkdir(parents=True)
        path.write_text(text)


def state(root: Path) -> list[str]:
    """What folders and files of a tree hold now."""
    return [path.read_text() for path in files(root)]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    fill(tmp_path, "old")
    return tmp_path


def python(root: Path, program: str) -> subprocess.Popen[str]:
    """A run of its own, over the same tree."""
    preamble = """\
        import os, signal, sys, time
        from pathlib import Path
        from scripts.commands.swap import put, swap, workspace
        from tests.pipeline.test_regenerate_swap import NAMES, fill
        root = Path(sys.argv[1])
    """
    code = textwrap.dedent(preamble) + textwrap.dedent(program)
    return subprocess.Popen([sys.executable, "-c", code, root], cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_folders_are_replaced_and_nothing_is_left_behind(root: Path) -> None:
    with workspace(root) as work:
        fill(work, "new")
        assert swap(root, work, NAMES) == list(NAMES)
    assert state(root) == NEW
    assert sorted(path.name for path in root.iterdir()) == [".regenerate", "docs", "generated", "openapi"]
    assert [path.name for path in (root / ".regenerate").iterdir()] == ["lock"]


def test_folder_that_is_the_same_is_not_touched(root: Path) -> None:
    before = (root / "openapi").stat().st_ino
    with workspace(root) as work:
        fill(work, "new")
        (work / "openapi" / "deep" / "file").write_text("old")
        assert swap(root, work, NAMES) == list(NAMES[1:])
    assert state(root) == ["old", "new", "new"]
    assert (root / "openapi").stat().st_ino == before


KILLED_AT = {
    "before all is ready": ("", OLD),
    "between two folders": ("def move(new, old): put(new, old); die()", NEW),
    "before the first move": ("def move(new, old): die()", NEW),
    "between the two moves of one folder": (
        "def move(new, old): old.rename(new.with_name(new.name + '.old')); die()",
        NEW,
    ),
    "after the last move": (
        "done = []\ndef move(new, old):\n    put(new, old); done.append(new); len(done) == 3 and die()",
        NEW,
    ),
}


@pytest.mark.parametrize(("move", "expected"), KILLED_AT.values(), ids=KILLED_AT.keys())
def test_next_run_puts_a_killed_one_right(root: Path, move: str, expected: list[str]) -> None:
    killed = python(
        root,
        "def die(): os.kill(os.getpid(), signal.SIGKILL)\n"
        f"{move or 'move = None'}\n"
        "with workspace(root) as work:\n"
        "    fill(work, 'new')\n"
        "    swap(root, work, NAMES, move) if move else die()\n",
    )
    killed.communicate(timeout=30)
    assert killed.returncode == -signal.SIGKILL
    told: list[str] = []
    with workspace(root, told.append) as work:
        assert state(root) == expected
        assert list(work.iterdir()) == []
    assert bool(told) == (expected == NEW)
    assert [path.name for path in (root / ".regenerate").iterdir()] == ["lock"]


def test_a_run_that_only_looks_on_leaves_what_a_killed_one_left(root: Path) -> None:
    killed = python(
        root,
        "def move(new, old): put(new, old); os.kill(os.getpid(), signal.SIGKILL)\n"
        "with workspace(root) as work:\n"
        "    fill(work, 'new')\n"
        "    swap(root, work, NAMES, move)\n",
    )
    killed.communicate(timeout=30)
    left = digest(root)
    with pytest.raises(PipelineError, match="make regenerate"), workspace(root, mends=False):
        pass
    assert digest(root) == left
    with workspace(root):
        pass
    assert state(root) == NEW


def test_what_is_new_to_the_tree_gets_its_folder(root: Path) -> None:
    with workspace(root) as work:
        (work / "docs" / "deep").mkdir(parents=True)
        (work / "docs" / "deep" / "a % b.md").write_text("new")
        assert swap(root, work, ["docs/deep/a % b.md", "docs/not-there.md"]) == ["docs/deep/a % b.md"]
    assert (root / "docs" / "deep" / "a % b.md").read_text() == "new"
    assert state(root) == OLD


def test_second_run_waits_for_the_first(root: Path) -> None:
    first = python(
        root,
        """
        with workspace(root) as work:
            print("in", flush=True)
            time.sleep(0.5)
            fill(work, "first")
            swap(root, work, NAMES)
        """,
    )
    assert first.stdout is not None
    assert first.stdout.readline() == "in\n"
    told: list[str] = []
    with workspace(root, told.append) as work:
        assert state(root) == ["first"] * len(NAMES)
        fill(work, "second")
        swap(root, work, NAMES)
    first.communicate(timeout=30)
    assert first.returncode == 0
    assert told == ["another run is at work in this tree; waiting for it to end"]
    assert state(root) == ["second"] * len(NAMES)


def test_compare_tells_contents_and_names_apart(tmp_path: Path) -> None:
    for name, files in {"one": {"a": "1\n2\n", "b": ""}, "two": {"a": "1\n3\n", "c": ""}}.items():
        (tmp_path / name).mkdir()
        for file, text in files.items():
            (tmp_path / name / file).write_text(text)
    one, two = tmp_path / "one", tmp_path / "two"
    assert compare(one, two) == ["differs: a, line 2", "missing: b", "not generated: c"]
    assert compare(one, one) == []
    assert digest(one) != digest(two)
    (two / "b").write_text("")
    (two / "c").unlink()
    (two / "a").write_text("1\n2\n")
    assert digest(one) == digest(two)
