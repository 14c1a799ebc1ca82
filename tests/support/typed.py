"""What mypy says of a program written to a generated package; what it finds of the package is kept for the next one."""

import os
import subprocess
import sys
from pathlib import Path

from scripts.spec.apis import ROOT


def said_of(program: Path, *options: str, package: Path = ROOT / "generated") -> "subprocess.CompletedProcess[str]":
    """Check a program, strictly, beside the package in a folder.

    What is kept holds as long as the bytes of a module do: no other version of the package is taken for this one.
    """
    kept = Path(os.environ["MYPY_CACHE_DIR"]) / ("programs" if package == ROOT / "generated" else "programs-elsewhere")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, "--cache-dir", str(kept)]
    # The same for all, or what is kept does not hold: a call of what is deprecated is a note, and no error.
    command += ["--enable-error-code", "deprecated", "--report-deprecated-as-note"]
    return subprocess.run(
        [*command, *options, program.name],
        env={**os.environ, "MYPYPATH": f"{package}{os.pathsep}{ROOT / 'overrides'}"},
        cwd=program.parent,
        capture_output=True,
        text=True,
        check=False,
    )
