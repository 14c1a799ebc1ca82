"""The four type checkers at their strict settings, each run once over a folder, and what they say of which line."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from attrs import frozen

_CONCISE = re.compile(r"(?P<file>[^\n:]+):(?P<line>\d+):\d+: error\[(?P<rule>[\w-]+)\] (?P<text>.*)")


@frozen
class Finding:
    """An error a checker reports."""

    file: str
    line: int
    rule: str
    text: str


@frozen
class Checker:
    """A type checker.

    Attributes:
        name: as its command is called.
        arguments: what it is called with, given the environment to look into and the folder.
        read: its output as findings.
    """

    name: str
    arguments: Callable[[Path, Path], list[str]]
    read: Callable[[str], list[Finding]]

    def run(self, environment: Path, folder: Path) -> list[Finding]:
        """Check a folder of programs with what is installed in an environment.

        Raises:
            RuntimeError: it could not be run, or says something nobody can read.
        """
        command = [str(Path(sys.executable).with_name(self.name)), *self.arguments(environment, folder)]
        # pyright: the interpreter of JavaScript that is locked, not one that happens to be there.
        variables = {**os.environ, "PYRIGHT_PYTHON_GLOBAL_NODE": "0", "NO_COLOR": "1"}
        done = subprocess.run(command, cwd=folder, env=variables, capture_output=True, text=True)
        try:
            found = self.read(done.stdout)
        except (ValueError, KeyError, TypeError):
            raise RuntimeError(f"{self.name} ended with {done.returncode}: {done.stdout}{done.stderr}") from None
        if done.returncode not in (0, 1) or (done.returncode == 1) is not bool(found):
            raise RuntimeError(f"{self.name} ended with {done.returncode}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
        return [Finding(os.path.relpath(folder / one.file, folder), one.line, one.rule, one.text) for one in found]


def _mypy(environment: Path, folder: Path) -> list[str]:
    # What it finds of the package and of all that this stands on is the same for every folder.
    kept = str(environment.with_name("mypy"))
    python = ["--python-executable", str(environment / "bin" / "python"), "--cache-dir", kept]
    return ["--strict", "--output", "json", *python, "."]


def _read_mypy(text: str) -> list[Finding]:
    lines = [json.loads(line) for line in text.splitlines() if line.startswith("{")]
    return [
        Finding(one["file"], one["line"], one["code"] or "", one["message"])
        for one in lines
        if one["severity"] == "error"
    ]


def _pyright(environment: Path, folder: Path) -> list[str]:
    settings = {"typeCheckingMode": "strict", "venvPath": str(environment.parent), "venv": environment.name}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    return ["--outputjson"]


def _read_pyright(text: str) -> list[Finding]:
    return [
        Finding(one["file"], one["range"]["start"]["line"] + 1, one.get("rule", ""), one["message"])
        for one in json.loads(text)["generalDiagnostics"]
        if one["severity"] == "error"
    ]


def _ty(environment: Path, folder: Path) -> list[str]:
    return ["check", "--output-format", "concise", "--no-progress", "--python", str(environment), "."]


def _read_ty(text: str) -> list[Finding]:
    return [
        Finding(one["file"], int(one["line"]), one["rule"], one["text"])
        for line in text.splitlines()
        if (one := _CONCISE.fullmatch(line))
    ]


def _pyrefly(environment: Path, folder: Path) -> list[str]:
    python = str(environment / "bin" / "python")
    return ["check", "--preset", "strict", "--output-format", "json", "--python-interpreter-path", python, "."]


def _read_pyrefly(text: str) -> list[Finding]:
    return [
        Finding(one["path"], one["line"], one["name"], one["description"])
        for one in json.loads(text)["errors"]
        if one["severity"] == "error"
    ]


CHECKERS: Mapping[str, Checker] = {
    name: Checker(name, arguments, read)
    for name, arguments, read in (
        ("mypy", _mypy, _read_mypy),
        ("pyright", _pyright, _read_pyright),
        ("ty", _ty, _read_ty),
        ("pyrefly", _pyrefly, _read_pyrefly),
    )
}
