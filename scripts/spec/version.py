"""The version of this package, and how versions compare."""

import re
from pathlib import Path

from scripts.spec.errors import PipelineError

VERSION = Path("overrides", "altegio_core", "version.py")
"""Where it is told, and nowhere else."""

_VERSION = re.compile(r'^VERSION = "([0-9]+\.[0-9]+\.[0-9]+)"$', re.MULTILINE)


def read_version(root: Path) -> str:
    """The version of the tree: that of its last release, or of the next.

    Raises:
        PipelineError: there is none.
    """
    path = root / VERSION
    found = _VERSION.search(path.read_text(encoding="utf-8")) if path.is_file() else None
    if found is None:
        raise PipelineError(f"{VERSION} names no version such as 1.2.3")
    return found[1]


def numbers(version: str) -> tuple[int, ...]:
    """The numbers of a version or of the date of an edition, to be compared."""
    return tuple(int(part) for part in re.split(r"[.-]", version) if part.isdigit())
