"""The tests of tests/unit and tests/pipeline that a change touches: `make quick` runs them, but for the slow ones.

Changed is what differs from origin/main, or from the last commit where there is none; touched is a test that imports a
changed module, itself or through others, wherever in the file it does.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
_TESTS: Final = ("tests/unit", "tests/pipeline")
_PIPELINE: Final = "scripts/render/__init__.py"
"""Stands for what the stages read: descriptions, overlays, names, templates."""


def changed() -> set[Path]:
    """Files that differ, those git does not know yet among them."""
    base = _git("merge-base", "HEAD", "origin/main") or ["HEAD"]
    names = [*_git("diff", "--name-only", base[0]), *_git("ls-files", "--others", "--exclude-standard")]
    return {ROOT / name for name in names}


def touched(files: set[Path]) -> list[str]:
    """Paths of the test files to run."""
    wanted = {path for path in files if path.suffix == ".py"}
    if any(path.relative_to(ROOT).parts[0] in ("openapi", "overrides") and path.suffix != ".py" for path in files):
        wanted.add(ROOT / _PIPELINE)
    found: list[str] = []
    for folder in _TESTS:
        data = any(path.is_relative_to(ROOT / folder) and path.suffix != ".py" for path in files)
        tests = sorted((ROOT / folder).glob("test_*.py"))
        found += [str(one.relative_to(ROOT)) for one in tests if data or not wanted.isdisjoint(_reached(one))]
    return found


def _reached(start: Path) -> set[Path]:
    """A file, its folder's conftest.py, and all that they import."""
    # What the top one imports is for tests that want the mock servers.
    reached = {ROOT / "tests" / "conftest.py"}
    waiting = [start, start.with_name("conftest.py")]
    while waiting:
        path = waiting.pop()
        if path not in reached:
            reached.add(path)
            waiting += _imported(path)
    return reached


@cache
def _imported(path: Path) -> list[Path]:
    return [file for name in _names(path) for file in _files(name)] if path.exists() else []


def _names(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@cache
def _files(module: str) -> list[Path]:
    """The file of a module of ours, and those that run before it; nothing for anything else."""
    parts = module.split(".")
    if parts[0] not in ("altegio", "altegio_core", "scripts", "tests"):
        return []
    parent = {"altegio": ROOT / "generated", "altegio_core": ROOT / "overrides"}.get(parts[0], ROOT)
    tried = [parent.joinpath(*parts).with_suffix(".py"), parent.joinpath(*parts, "__init__.py")]
    return [path for path in tried if path.exists()]


def _git(*arguments: str) -> list[str]:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S607
    return done.stdout.splitlines() if done.returncode == 0 else []


if __name__ == "__main__":
    print(" ".join(touched(changed())))
    sys.exit(0)
