"""Remakes the other files that are generated from the client: pages, pictures, the list of refusals."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

_MAKERS = {
    Path("docs", "make", "pages.py"): ["-m", "docs.make.pages"],
    Path("docs", "make", "generations.py"): [
        *("-m", "docs.make.generations", "b2b-v2", "--title", "v2 events: early 2026 → 2026-07"),
        *("--write", "docs/v2-events-early-2026-to-2026-07.md"),
    ],
    Path("docs", "pictures.py"): ["docs/pictures.py"],
    Path("tests", "contract", "independent", "__main__.py"): ["-m", "tests.contract.independent", "--write"],
    Path("tests", "contract", "independent", "examples.py"): ["-m", "tests.contract.independent.examples", "--write"],
}
"""Where each is made, and how. They import the client, so they run in processes of their own, after it is in place."""

_DUE = Path(".regenerate", "pages-due")


def noted_as_due(work: Path) -> str:
    """Writes a file that says so into the work folder, to be swapped in with the client, for a run may be killed before
    this follows; returns its name."""
    (work / _DUE).parent.mkdir(exist_ok=True)
    (work / _DUE).write_text("make pages\n", encoding="utf-8")
    return _DUE.as_posix()


def is_due(root: Path) -> bool:
    """Whether an earlier run has replaced the client and did not come to the end of this."""
    return (root / _DUE).exists()


def remake(root: Path) -> Iterator[str]:
    """Makes each anew in a tree; yields a line for one that could not be, with what to run. Due until all are made."""
    failed = False
    for file, command in _MAKERS.items():
        if not (root / file).exists():
            continue
        # They hold the lock of this run as well, so that the next one does not begin beside them if this is killed.
        done = subprocess.run(  # noqa: S603 - our own files
            [sys.executable, *command], cwd=root, capture_output=True, text=True, check=False, close_fds=False
        )
        if done.returncode:
            failed = True
            why = (done.stderr.strip().splitlines() or [f"exit status {done.returncode}"])[-1]
            yield f"python {' '.join(command)} failed, run it again when this is mended: {why}"
    if not failed:
        (root / _DUE).unlink(missing_ok=True)
