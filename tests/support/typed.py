"""What mypy says of a program written to a generated package, and where it keeps what it finds of a package."""

import os
import shutil
import subprocess
import sys
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Final

from scripts.spec.apis import ROOT
from tests.support.alone import alone

SHARED: Final = ROOT / ".mypy_cache" / "tests"
"""What all processes of a run keep, one at a time."""


def unshared() -> AbstractContextManager[None]:
    """No other process writes there meanwhile: what mypy keeps does not bear two that do."""
    SHARED.mkdir(parents=True, exist_ok=True)
    return alone(SHARED / "lock")


def of_the_whole() -> dict[str, str]:
    """For runs of the pipeline on the descriptions of the repository: what mypy finds there is kept apart from what it
    finds in small trees, whose modules have the same names."""
    return {"MYPY_CACHE_DIR": str(Path(os.environ["MYPY_CACHE_DIR"]) / "whole")}


def said_of(program: Path, *options: str, package: Path = ROOT / "generated") -> "subprocess.CompletedProcess[str]":
    """Check a program, strictly, beside the package in a folder.

    What is kept holds as long as the bytes of a module do: no other version of the package is taken for this one.
    """
    known = SHARED / "programs"
    kept = known if package == ROOT / "generated" else SHARED / "programs-elsewhere"
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, "--cache-dir", str(kept)]
    # The same for all, or what is kept does not hold: a call of what is deprecated is a note, and no error.
    command += ["--enable-error-code", "deprecated", "--report-deprecated-as-note"]
    with unshared():
        if known.exists() and not kept.exists():  # most of it is the same there
            shutil.copytree(known, kept)
        return subprocess.run(
            [*command, *options, program.name],
            env={**os.environ, "MYPYPATH": f"{package}{os.pathsep}{ROOT / 'overrides'}"},
            cwd=program.parent,
            capture_output=True,
            text=True,
            check=False,
        )
