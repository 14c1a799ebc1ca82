"""The code blocks of README.md and docs/: found, told apart, and counted for the end of the run."""

import re
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).parents[2]
MADE = ROOT / "docs" / "reference"
"""Written by `make docs`, and not looked at here."""

_FENCE = re.compile(
    r"^(?P<indent> *)```(?P<language>[a-z]*)[^\n]*\n(?P<code>.*?)^(?P=indent)```$", re.MULTILINE | re.DOTALL
)
_REASON = re.compile(r"<!-- not run: (?P<reason>[^\n]{10,}) -->\n\Z")
_PROGRAM = re.compile(r"<!-- (?P<path>docs/examples/\w+\.py) -->\n *\Z")


@frozen
class Block:
    """A code block.

    Attributes:
        place: page and line, for people.
        language: the word behind the fence.
        code: what is between the fences.
        reason: why it cannot be run, as the page itself says in a comment right before it; empty if it can.
        program: the program of docs/examples it is, as a comment right before it says; those are run by test_programs.
    """

    place: str
    language: str
    code: str
    reason: str
    program: Path | None = None


def pages() -> list[Path]:
    """README.md and all pages of docs/ that are not made anew with each build."""
    found = [path for path in (ROOT / "docs").rglob("*.md") if MADE not in path.parents]
    return [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(found)]


def blocks(page: Path) -> Iterator[Block]:
    """The code blocks of a page, in order."""
    text = page.read_text(encoding="utf-8")
    for match in _FENCE.finditer(text):
        before = text[: match.start()]
        reason = _REASON.search(before)
        code = re.sub(f"^{match['indent']}", "", match["code"], flags=re.MULTILINE)
        line = before.count("\n") + 1
        name = str(page.relative_to(ROOT))
        shown = _PROGRAM.search(before)
        program = ROOT / shown["path"] if shown else None
        yield Block(f"{name}:{line}", match["language"], code, reason["reason"] if reason else "", program)
