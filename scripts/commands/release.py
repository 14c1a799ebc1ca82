"""The command that a release starts with: tag, version and changelog say the same, and what is new is handed on."""

import argparse
import re
import tomllib
from collections.abc import Sequence
from pathlib import Path

from scripts.commands.aliases import due
from scripts.commands.changelog import CHANGELOG
from scripts.console import exit_status
from scripts.spec.apis import ROOT
from scripts.spec.errors import PipelineError
from scripts.spec.version import VERSION, read_version


def notes(root: Path, tag: str) -> str:
    """The topmost section of the changelog, without its heading.

    Raises:
        PipelineError: the tag is not the version, or the section is not that of the version, or says nothing; a name is
            kept for importers that should have gone; nobody could find the repository.
    """
    version = read_version(root)
    if tag != f"v{version}":
        raise PipelineError(f"the tag is {tag}, the version in {VERSION} is {version}; it has to be tagged v{version}")
    _, *sections = re.split(r"^## ", (root / CHANGELOG).read_text(encoding="utf-8"), flags=re.MULTILINE)
    heading, _, text = sections[0].partition("\n") if sections else ("", "", "")
    if heading.split()[:1] != [version]:
        raise PipelineError(f"the topmost section of {CHANGELOG} is {heading!r}; it has to begin with {version}")
    if not text.strip():
        raise PipelineError(f"{CHANGELOG} says nothing under {heading!r}")
    if not tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["urls"].get("Repository"):
        raise PipelineError('pyproject.toml names no "Repository" in [project.urls]; README\'s links lead there')
    if over := due(root):
        names = ", ".join(one.name for one in over)
        raise PipelineError(f"{names}: kept for importers, and due with {version}; see `make aliases`")
    return text.strip() + "\n"


def main(arguments: Sequence[str] | None = None, *, root: Path = ROOT) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts release",
        description=f"Print what {CHANGELOG} says of the release that a tag stands for.",
    )
    parser.add_argument("tag", help="such as v1.2.3")
    options = parser.parse_args(arguments)

    def tell() -> int:
        print(notes(root, options.tag), end="")
        return 0

    return exit_status(tell)
