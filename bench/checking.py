"""How long a user's type checker takes for a program of ten lines, with nothing cached, in processor time.

The checkers are those of this project's own environment; what they look at is installed in that of the opponents.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Final

from bench.counts import CHECKED
from bench.environment import PYTHON

PROGRAMS: Final = {
    "httpx": """\
import httpx

def capacity(client: httpx.Client) -> int:
    return int(client.get("/activity/4564/7").json()["data"]["capacity"])

with httpx.Client() as client:
    print(capacity(client))
""",
    "altegio": CHECKED,
    "openai's SDK": """\
from openai import OpenAI

def owner(client: OpenAI) -> str:
    return client.models.retrieve("7").owned_by

with OpenAI() as client:
    print(owner(client))
    for item in client.files.list():
        print(item.id)
""",
}
CHECKERS: Final = {
    "mypy": ("-m", "mypy", "--strict", "--python-executable", str(PYTHON), "--cache-dir", "cache"),
    "pyright": ("-m", "pyright", "--pythonpath", str(PYTHON)),
}


def seconds(rounds: int) -> dict[str, dict[str, float]]:
    """Program → checker → seconds, medians."""
    found: dict[str, dict[str, list[float]]] = {name: {one: [] for one in CHECKERS} for name in PROGRAMS}
    for _ in range(rounds):
        for name, program in PROGRAMS.items():
            for checker in CHECKERS:
                found[name][checker].append(_once(program, checker))
    return {name: {one: median(taken) for one, taken in by.items()} for name, by in found.items()}


def _once(program: str, checker: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "program.py").write_text(program)
        (Path(folder) / "pyproject.toml").write_text("")  # or it looks for one further up
        command = [sys.executable, *CHECKERS[checker], "program.py"]
        environment = {**os.environ, "PYRIGHT_PYTHON_GLOBAL_NODE": "0", "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
        before = os.times()
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        after = os.times()
    if done.returncode:
        raise SystemExit(f"{checker} does not pass this program:\n{program}\n{done.stdout}{done.stderr}")
    return after.children_user + after.children_system - before.children_user - before.children_system
