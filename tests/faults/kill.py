"""`python -m tests.faults.kill`: the whole pipeline killed at random moments; counts in what state the tree is left."""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any

from attrs import define, field

from scripts.commands.folders import digest
from scripts.spec.apis import ROOT

RUNS = 50
_READ = ("openapi", "overrides", "scripts", "generated", "pyproject.toml")
_HEADER = Path("overrides/templates/header.jinja")
"""Stands at the head of almost every generated file, so that old and new differ in all of them."""


@define
class Found:
    """What the kills left behind, counted.

    Attributes:
        during: stages the killed runs were in.
        state: of generated/ afterwards: old, new, or mixed, which must not be.
        survivors: exit statuses of runs that were at work in the same tree as a killed one.
        seconds: one whole run without a kill.
        left: what the last run, not killed, left in .regenerate.
        well: whether that run made what it was to make.
    """

    during: Counter[str] = field(factory=Counter)
    state: Counter[str] = field(factory=Counter)
    survivors: Counter[int] = field(factory=Counter)
    seconds: float = 0.0
    left: list[str] = field(factory=list)
    well: bool = False

    @property
    def sound(self) -> bool:
        """Whether all is as it has to be."""
        return not self.state["mixed"] and not self.survivors.keys() - {0} and self.well and self.left == ["lock"]

    @property
    def figures(self) -> dict[str, Any]:
        return {
            "runs": self.state.total(),
            "seconds": round(self.seconds, 1),
            "during": dict(self.during),
            "state": {name: self.state[name] for name in ("old", "new", "mixed")},
        }


class Workplace:
    """A copy of the repository, in which the pipeline can be made to have something new to write."""

    def __init__(self, folder: Path) -> None:
        self.root = folder
        for name in _READ:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy2(ROOT / name, folder / name)
        self._header = (folder / _HEADER).read_text(encoding="utf-8")

    def want(self, number: int) -> None:
        text = self._header.replace("header() %}\n", f"header() %}}\n# Edition {number} of this trial.\n")
        (self.root / _HEADER).write_text(text, encoding="utf-8")

    @property
    def state(self) -> str:
        folder = self.root / "generated"
        # Killed between its two moves: the next run goes on with what is ready.
        folder = folder if folder.is_dir() else self.root / ".regenerate" / "ready" / "generated"
        return digest(folder) if folder.is_dir() else "no folder"

    @contextmanager
    def run(self, log: Path) -> Iterator["subprocess.Popen[bytes]"]:
        """A run in a process group of its own, which is ended with the block."""
        command = [sys.executable, "-m", "scripts", "regenerate"]
        with (
            log.open("wb") as out,
            subprocess.Popen(command, cwd=self.root, stdout=out, stderr=out, start_new_session=True) as run,
        ):
            try:
                yield run
            finally:
                with suppress(ProcessLookupError):
                    os.killpg(run.pid, signal.SIGKILL)

    def ends(self, log: Path) -> int:
        with self.run(log) as run:
            return run.wait()


def stage_of(log: Path) -> str:
    """What a run was about when it last said something."""
    text = log.read_text(errors="replace")
    if "seconds  " in text:
        return "swap"
    if text.startswith("another run"):
        return "waiting for another run"
    *_, last = ["", *text.splitlines()]
    return last.split(" ")[0] or "start"


def _moment(chance: random.Random, turn: int, run: "subprocess.Popen[bytes]", log: Path, seconds: float) -> None:
    """Wait for the moment of the kill: anywhere in the run, and every third time about the swap at its end."""
    if turn % 3:
        with suppress(subprocess.TimeoutExpired):
            run.wait(chance.uniform(0, seconds))
        return
    while run.poll() is None and stage_of(log) != "swap":
        time.sleep(0.001)
    time.sleep(chance.uniform(0, 0.2))


def kill_often(folder: Path, runs: int, seed: int, say: bool = True) -> Found:
    """Kill so many runs, each of which had all of generated/ to replace."""
    chance, found = random.Random(seed), Found()  # noqa: S311 - moments, no secrets
    place, logs = Workplace(folder / "tree"), folder / "logs"
    logs.mkdir()
    states: dict[str, int] = {}
    for number in (0, 1):
        place.want(number)
        began = time.monotonic()
        if place.ends(logs / "first") != 0:
            raise RuntimeError((logs / "first").read_text())
        found.seconds = time.monotonic() - began
        states[place.state] = number
    if len(states) != 2:
        raise RuntimeError("old and new are the same, so that nothing could be told apart")
    inputs, current = [digest(place.root / name) for name in ("openapi", "scripts")], 1
    for turn in range(runs):
        place.want(wanted := 1 - current)
        log, other = logs / f"{turn}", logs / f"{turn}.other"
        with place.run(log) as run:
            accompanied = turn % 10 == 0
            with place.run(other) if accompanied else nullcontext() as companion:
                _moment(chance, turn, run, log, found.seconds)
                # Now the whole group, now the leader alone, whose children then go on for a while.
                (os.killpg if turn % 2 else os.kill)(run.pid, signal.SIGKILL)
                ended = run.wait() == 0
                if companion:
                    found.survivors[companion.wait()] += 1
            # Looked at while children of the killed run may still be at work.
            state = states.get(place.state)
            if state is None or [digest(place.root / name) for name in ("openapi", "scripts")] != inputs:
                found.state["mixed"] += 1
                break
        found.during["after its end" if ended else stage_of(log)] += 1
        found.state["new" if state == wanted else "old"] += 1
        current = state
        if say:
            tree = "new" if state == wanted else "old"
            print(f"{turn + 1:3} of {runs}: killed in {stage_of(log)}, tree {tree}", flush=True)
    place.want(2)
    before = place.state
    found.well = place.ends(logs / "last") == 0 and place.state != before and place.state not in states
    found.left = sorted(path.name for path in (place.root / ".regenerate").iterdir())
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.kill", description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS, help=f"how many to kill (default {RUNS})")
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4)), help="for the moments")
    options = parser.parse_args(arguments)
    print(f"seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        found = kill_often(Path(folder), options.runs, options.seed)
    print(found)
    return 0 if found.sound else 1


if __name__ == "__main__":
    sys.exit(main())
