"""A program run in a child of an interpreter that is kept comes to the same as with ``python -c``."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.pipeline.workshop import python

PROGRAMS = {
    "prints": "import sys; print('a'); print('b', file=sys.stderr)",
    "raises": "def f():\n    raise KeyError('a')\nf()",
    "warns": "import warnings; warnings.warn('old', DeprecationWarning)",
    "no Python": "a b",
    "status": "import sys; print('a'); sys.exit(3)",
    "status in words": "import sys; sys.exit('no')",
    "none": "import sys; sys.exit()",
    "arguments": "import sys; print(sys.argv[1:], __name__)",
    "folder": "import os; print(os.getcwd(), os.listdir())",
    "input": "import sys; print(repr(sys.stdin.read()))",
    "killed": "import os, signal; os.kill(os.getpid(), signal.SIGTERM)",
    "module beside": "import beside; print(beside.NAME)",
    "environment": "import os; print(os.environ['PYTHONPATH'], os.environ['PATH'])",
    "not ours": "import sys; print([one for one in sys.modules if one.startswith(('altegio', 'tests', 'scripts'))])",
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_it_comes_to_the_same(name: str, tmp_path: Path) -> None:
    (tmp_path / "beside.py").write_text("NAME = 'x'\n")
    kept = python(tmp_path, PROGRAMS[name], "a b", "c")
    environment = {"PYTHONPATH": f"{tmp_path}:{Path(__file__).parents[2] / 'overrides'}", "PATH": ""}
    command = [sys.executable, "-B", "-W", "error", "-c", PROGRAMS[name], "a b", "c"]
    new = subprocess.run(command, cwd=tmp_path, env=environment, stdin=-3, capture_output=True, text=True, check=False)
    assert (kept.returncode, kept.stdout, kept.stderr.splitlines()[-1:]) == (
        new.returncode,
        new.stdout,
        new.stderr.splitlines()[-1:],
    )
