"""The command that makes an entry of CHANGELOG.md from the report on the last update: what breaks, what is new."""

import argparse
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from scripts.console import exit_status
from scripts.spec.apis import ROOT
from scripts.spec.errors import PipelineError
from scripts.update.report import CHANGES

CHANGELOG = Path("CHANGELOG.md")
_TOP = "## Unreleased\n"
_IN_FULL = {"Operations added", "Kept for importers"}
_NO_NEWS = {"Changed upstream, no difference to callers"}


def entry(report: str) -> str:
    """The report in short, with a heading for each API that has news: lines that break in full, and counts."""
    parts = re.split(r"^## ", report, flags=re.MULTILINE)[1:]
    return "\n".join(text for part in parts if (text := "\n".join(_part(part))))


def _part(part: str) -> Iterator[str]:
    title, *sections = re.split(r"^### ", part, flags=re.MULTILINE)
    if "→" not in title.splitlines()[0]:
        return
    yield f"### {title.splitlines()[0]}\n"
    for section in sections:
        heading, *lines = section.strip().splitlines()
        items = [line for line in lines if line.startswith("- ")]
        told = [line for line in items if heading in _IN_FULL or "⚠️" in line]
        if heading not in _NO_NEWS:
            yield from told
            if rest := len(items) - len(told):
                yield f"- {heading}: {rest} line{'s' if rest > 1 else ''} in {CHANGES.as_posix()}"
    yield ""


def write_entry(root: Path) -> bool:
    """Put the entry at the end of the topmost section, unless it is there; returns whether it was put there."""
    text = (root / CHANGELOG).read_text(encoding="utf-8")
    new = entry((root / CHANGES).read_text(encoding="utf-8"))
    if _TOP not in text:
        raise PipelineError(f"{CHANGELOG} has no section {_TOP.strip()!r}")
    if not new or new.strip() in text:
        return False
    before, _, after = text.partition(_TOP)
    section, released, rest = after.partition("\n## ")
    text = f"{before}{_TOP}{section.rstrip()}\n\n{new.strip()}\n{released}{rest}"
    (root / CHANGELOG).write_text(text, encoding="utf-8")
    return True


def main(arguments: Sequence[str] | None = None, *, root: Path = ROOT) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts changelog", description=f"Put the news of {CHANGES} into {CHANGELOG}."
    )
    parser.parse_args(arguments)

    def tell() -> int:
        print(f"{CHANGELOG} has a new entry" if write_entry(root) else f"{CHANGELOG} has it all already")
        return 0

    return exit_status(tell)
