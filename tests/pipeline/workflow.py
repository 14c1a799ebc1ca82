"""Runs the shell steps of a workflow for real: in a repository of its own with a bare remote, beside a `gh` that notes.

What a step calls `make` for is done by the real make, but for the tests, whose outcome is set.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from scripts.spec.apis import ROOT
from scripts.spec.yaml import load
from tests.support.alone import alone
from tests.support.typed import of_the_whole

_BASH = shutil.which("bash") or "bash"
_MAKE = shutil.which("make") or "make"

_STUB_MAKE = f"""\
#!{sys.executable}
import json, os, sys
given = sys.argv[1:]
with open("../make.jsonl", "a") as file:
    file.write(json.dumps(given) + "\\n")
if "update" not in given:
    sys.exit(int(os.environ["TESTS_STATUS"]) if "test" in given else 0)
given = [one + " --base-address " + os.environ["SITE"] if one.startswith("ARGS=") else one for one in given]
os.execv({_MAKE!r}, ["make", "-o", ".venv/ready", "BIN={Path(sys.executable).parent}", *given])
"""

_STUB_GH = f"""\
#!{sys.executable}
import json, os, sys
given = sys.argv[1:]
call = {{"arguments": given}}
if "--body-file" in given:
    call["body"] = open(given[given.index("--body-file") + 1], encoding="utf-8").read()
with open("../gh.jsonl", "a", encoding="utf-8") as file:
    file.write(json.dumps(call) + "\\n")
if given[1] == "list":
    assert given[0] == "pr" or "env.NOTE" in given[given.index("--jq") + 1]
    print("\\n".join(json.loads(os.environ["OPEN"])[given[0]]))
"""


def template(folder: Path, parts: tuple[str, ...]) -> Path:
    """A clone with these parts of this tree beside its remote, to be copied: made by the first process that asks for it
    there."""
    folder.mkdir(exist_ok=True)
    with alone(folder / "lock"):
        if not (made := folder / "made").exists():
            _commit(folder / "part" / "clone", parts)
            (folder / "part").rename(made)
    return made


def _commit(clone: Path, parts: tuple[str, ...]) -> None:
    clone.mkdir(parents=True)
    for part in parts:
        if (ROOT / part).is_dir():
            caches = shutil.ignore_patterns("__pycache__", ".mypy_cache", ".ruff_cache")
            shutil.copytree(ROOT / part, clone / part, ignore=caches)
        else:
            shutil.copy(ROOT / part, clone / part)
    # What the vendor publishes replaces a pin transcribed by hand, be it equal or not: here there is none.
    if (pins := clone / "openapi" / "lock.toml").exists():
        pins.write_text(pins.read_text(encoding="utf-8").replace('source = "transcribed"\n', ""), encoding="utf-8")
    _git("init", "-q", "-b", "main", folder=clone)
    _git("add", ".", folder=clone)
    _git("-c", "user.name=t", "-c", "user.email=t@example.test", "commit", "-qm", "As it is", folder=clone)
    _git("repack", "-adq", folder=clone)  # one file to copy in place of a thousand
    _git("clone", "-q", "--bare", ".", "../remote.git", folder=clone)
    _git("remote", "add", "origin", "../remote.git", folder=clone)


def _git(*arguments: str, folder: Path) -> str:
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    command = [shutil.which("git") or "git", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True, text=True).stdout


class Repository:
    """A clone of this tree, as the workflow checks it out, with what it pushed and called."""

    def __init__(self, folder: Path, template: Path) -> None:
        self.folder, self.clone = folder, folder / "clone"
        shutil.copytree(template, folder, dirs_exist_ok=True)
        (folder / "bin").mkdir()
        for name, text in (("make", _STUB_MAKE), ("gh", _STUB_GH)):
            (folder / "bin" / name).write_text(text)
            (folder / "bin" / name).chmod(0o755)

    def git(self, *arguments: str) -> str:
        return _git(*arguments, folder=self.clone)

    def pushed(self) -> dict[str, str]:
        """Branches of the remote."""
        lines = self.git("ls-remote", "--heads", "origin").splitlines()
        return {name.removeprefix("refs/heads/"): commit for commit, name in (line.split("\t") for line in lines)}

    def calls(self, program: str) -> list[Any]:
        """What a program was called with so far."""
        path = self.folder / f"{program}.jsonl"
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []

    def run(self, command: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
        """Run the text of a step as the runner does."""
        (self.folder / "step.sh").write_text(command)
        return subprocess.run(
            [_BASH, "-e", str(self.folder / "step.sh")],
            cwd=self.clone,
            env={
                **os.environ,
                **of_the_whole(),
                "PATH": f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
                "GIT_CONFIG_GLOBAL": os.devnull,
                "GIT_CONFIG_NOSYSTEM": "1",
                "GITHUB_OUTPUT": str(self.folder / "output"),
                "GITHUB_STEP_SUMMARY": str(self.folder / "summary.md"),
                **environment,
            },
            capture_output=True,
            text=True,
            check=False,
        )


class Run:
    """One run of a job: its steps in order, each if its condition holds."""

    def __init__(self, repository: Repository, workflow: str, job: str, **given: str) -> None:
        self.repository = repository
        self.job: dict[str, Any] = load(ROOT / ".github" / "workflows" / workflow)["jobs"][job]
        self.given = given
        self.known = {
            "inputs.accept_stale": "",
            "github.token": "t0ken",
            "github.server_url": "https://github.example",
            "github.repository": "o/r",
            "github.run_id": "7",
            "job.status": "success",
        }
        self.ran: dict[str, int] = {}
        self.told = ""

    def all(self, **inputs: str) -> "Run":
        """Run every step; ``inputs`` are those of the workflow."""
        self.known |= {f"inputs.{name}": value for name, value in inputs.items()}
        for step in self.job["steps"]:
            if "run" in step and self.holds(step.get("if")):
                self.step(step)
        return self

    def only(self, name: str) -> "Run":
        """Run one step."""
        self.step(next(step for step in self.job["steps"] if step.get("name") == name))
        return self

    def holds(self, condition: str | None) -> bool:
        well = self.known["job.status"] == "success"
        if condition is None:
            return well
        if condition == "${{ !cancelled() }}":
            return True
        assert condition == "steps.update.outputs.changed == 'true'", condition
        output = self.repository.folder / "output"
        return well and output.exists() and "changed=true" in output.read_text()

    def step(self, step: dict[str, Any]) -> None:
        environment = {
            name: re.sub(r"\$\{\{ ([a-z_.]+) \}\}", lambda found: self.known[found[1]], text)
            for name, text in {**self.job.get("env", {}), **step.get("env", {})}.items()
        }
        done = self.repository.run(step["run"], {**environment, **self.given})
        self.told += done.stdout + done.stderr
        self.ran[step.get("name", step["run"])] = done.returncode
        if "id" in step:
            self.known[f"steps.{step['id']}.outcome"] = "failure" if done.returncode else "success"
        if done.returncode and not step.get("continue-on-error"):
            self.known["job.status"] = "failure"
