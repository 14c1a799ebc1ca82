"""How much of what ``altegio`` offers has a type: pyright's ``--verifytypes``."""

import json
import os
import subprocess
import sys
from pathlib import Path


def command(environment: Path, folder: Path) -> int:
    """Print what is not wholly typed, and how much is; returns how many names are not."""
    pyright = str(Path(sys.executable).with_name("pyright"))
    # It takes no environment but the one that is active.
    path = f"{environment / 'bin'}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        [pyright, "--verifytypes", "altegio", "--ignoreexternal", "--outputjson"],
        cwd=folder,
        env={**os.environ, "PYRIGHT_PYTHON_GLOBAL_NODE": "0", "VIRTUAL_ENV": str(environment), "PATH": path},
        capture_output=True,
        text=True,
    )
    told = json.loads(done.stdout)["typeCompleteness"]
    counts = told["exportedSymbolCounts"]
    incomplete = [one for one in told["symbols"] if one["isExported"] and not one["isTypeKnown"]]
    for one in incomplete[:50]:
        print(one["name"], *(problem["message"].splitlines()[0] for problem in one["diagnostics"]), sep=": ")
    exported = counts["withKnownType"] + counts["withAmbiguousType"] + counts["withUnknownType"]
    print(f"verifytypes: {100 * told['completenessScore']:.1f} % of {exported} names that altegio exports have a type")
    return exported - counts["withKnownType"]
