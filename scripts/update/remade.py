"""What else the repository keeps that is made from the client: pages, pictures, the list of what it refuses."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

_MAKERS = {
    Path("docs", "make", "pages.py"): ["-m", "docs.make.pages"],
    Path("docs", "pictures.py"): ["docs/pictures.py"],
    Path("tests", "contract", "independent", "__main__.py"): ["-m", "tests.contract.independent", "--write"],
}
"""Where each is made, and how. They import the client, so they run in processes of their own, after it is in place."""


def remake(root: Path) -> Iterator[str]:
    """Make each anew in a tree; yields a line for one that could not be, with what to run."""
    for file, command in _MAKERS.items():
        if not (root / file).exists():
            continue
        python = [sys.executable, *command]
        done = subprocess.run(python, cwd=root, capture_output=True, text=True, check=False)  # noqa: S603 - our own files
        if done.returncode:
            why = (done.stderr.strip().splitlines() or [f"exit status {done.returncode}"])[-1]
            yield f"python {' '.join(command)} failed, run it again when this is mended: {why}"
