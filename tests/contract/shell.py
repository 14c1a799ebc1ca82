"""Checks commands that pages tell people to type: that they exist, with the targets, modules and options named."""

import functools
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import entry_points
from importlib.util import find_spec
from itertools import takewhile

from tests.contract.pages import ROOT

_TARGET = re.compile(r"^([a-z][a-z-]*(?: [a-z][a-z-]*)*):(?!=)(.*)\n((?:\t.*\n)*)", re.MULTILINE)
_MODULE = re.compile(r"-m ([\w.]+)((?: [a-z][a-z-]*)*)")
_PLAIN = {"cd", "export", "git", "docker", "#"}


def commands(language: str, code: str) -> Iterator[str]:
    """The lines a person types: all of ``sh``, those after a prompt of ``console``."""
    for line in code.replace("\\\n", " ").splitlines():
        if language == "sh":
            yield line
        elif line.startswith("$ "):
            yield line.removeprefix("$ ")


def problem(command: str) -> str:
    """What is wrong with a command; empty if nothing is to be seen."""
    words = shlex.split(command, comments=True)
    while words and re.fullmatch(r"[A-Z_0-9]+=.*", words[0]):
        words.pop(0)
    if not words or words[0] in _PLAIN:
        return ""
    name, *rest = words
    checks = {"pip": _pip, "make": _make, "python": _python}
    if name in checks:
        return checks[name](rest)
    if name in {entry.name for entry in entry_points(group="console_scripts")}:
        return _options(name, [f"{sys.prefix}/bin/{name}"], rest)
    return f"nobody knows the command {name}"


def _pip(words: list[str]) -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    if words[:1] != ["install"]:
        return "only pip install is known here"
    for word in words[1:]:
        name, _, extras = word.rstrip("]").partition("[")
        if name == project["name"]:
            unknown = set(filter(None, extras.split(","))) - project["optional-dependencies"].keys()
            if unknown:
                return f"there is no extra {', '.join(unknown)}"
    return ""


def _make(words: list[str]) -> str:
    recipes = targets()
    for word in words:
        name, equals, value = word.partition("=")
        if not equals and name not in recipes:
            return f"there is no target {name}"
        if name == "ARGS" and (module := _MODULE.search(recipes[words[0]])) and module[1] != "pytest":
            return _options(module[1], [sys.executable, "-m", module[1], *module[2].split()], shlex.split(value))
    return ""


@functools.cache
def targets() -> dict[str, str]:
    """Target of the Makefile → its recipe."""
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    return {name: match[3] for match in _TARGET.finditer(text) for name in match[1].split()}


def _python(words: list[str]) -> str:
    if words[:1] == ["-m"]:
        if words[1] == "venv":
            return ""
        if find_spec(words[1]) is None:
            return f"there is no module {words[1]}"
        return _options(words[1], [sys.executable, "-m", words[1]], words[2:])
    if words and words[0].endswith(".py"):
        return "" if (ROOT / words[0]).is_file() else f"there is no {words[0]}"
    return ""


def _options(name: str, command: list[str], given: list[str]) -> str:
    """Whether every option given is one the help names, of the command or of the subcommand given."""
    wanted = [word.partition("=")[0] for word in given if word.startswith("--")]
    if not wanted:
        return ""
    subcommands = tuple(takewhile(re.compile("[a-z][a-z0-9_.-]*").fullmatch, given))
    told = _help(*command) + (_help(*command, *subcommands) if subcommands else "")
    unknown = [option for option in wanted if option not in told]
    return f"{name} has no option {', '.join(unknown)}" if unknown else ""


@functools.cache
def _help(*command: str) -> str:
    done = subprocess.run([*command, "--help"], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr
