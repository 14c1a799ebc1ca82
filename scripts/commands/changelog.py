"""The command that makes an entry of CHANGELOG.md from the facts of the last update: what breaks, what is new."""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from scripts.console import exit_status
from scripts.spec.apis import ROOT
from scripts.spec.errors import PipelineError
from scripts.update.news import ApiReport, read_facts
from scripts.update.report import CHANGES, HEADINGS, KEPT, NEW, UPSTREAM, sections, title

CHANGELOG = Path("CHANGELOG.md")
_TOP = "## Unreleased\n"
_IN_FULL = {HEADINGS["added"], KEPT, NEW}


def entry(reports: Sequence[ApiReport]) -> str:
    """The report in short, with a heading for each API with a new edition: lines that break in full, and counts."""
    return "\n".join(
        "\n".join(_part(one)) for one in reports if (one.first or one.before != one.after) and not one.not_taken
    )


def _part(one: ApiReport) -> Iterator[str]:
    yield f"### {title(one)}\n"
    for section in sections(one):
        if section.heading == UPSTREAM:
            continue
        in_full = [line for line in section.lines if line.breaks or section.heading in _IN_FULL]
        yield from map(str, in_full)
        if rest := len(section.lines) - len(in_full):
            yield f"- {section.heading}: {rest} line{'s' if rest > 1 else ''} in {CHANGES.as_posix()}"
    yield ""


def write_entry(root: Path) -> bool:
    """Puts the entry at the end of the topmost section, unless it is there; returns whether it was put there."""
    text = (root / CHANGELOG).read_text(encoding="utf-8")
    new = entry(read_facts(root))
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
        prog="python -m scripts changelog", description=f"Put the news of the last update into {CHANGELOG}."
    )
    parser.parse_args(arguments)

    def tell() -> int:
        print(f"{CHANGELOG} has a new entry" if write_entry(root) else f"{CHANGELOG} has it all already")
        return 0

    return exit_status(tell)
