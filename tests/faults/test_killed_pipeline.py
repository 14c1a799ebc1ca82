"""`regenerate` killed at any moment or run twice at once: generated/ is the old one or the new one."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.spec.apis import ROOT
from tests.faults.kill import RUNS, kill_often
from tests.faults.profiles import SEED, THOROUGH
from tests.pipeline.conftest import tree as tree

KILLS = 50

# Forks instead of starting anew: a run takes milliseconds, an interpreter half a second.
PROGRAM = """\
import contextlib, io, json, os, random, signal, sys, time
from pathlib import Path
from scripts.commands import regenerate
from scripts.commands.folders import digest
from tests.pipeline.tiny import OVERLAY, play_stages

root, kills = Path(sys.argv[1]), int(sys.argv[2])
chance = random.Random(int(sys.argv[3]))
overlay = next(root.glob("overrides/*/ages.overlay.yaml"))

def run():
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        return regenerate.main([], root=root, stages=play_stages())

def fork():
    pid = os.fork()
    if not pid:
        os._exit(run())
    return pid

def want(number):
    overlay.write_text(OVERLAY.replace("minimum: 0", f"minimum: {number}"))

pinned, states = digest(root / "openapi"), {}
for number in (0, 1):
    want(number)
    began = time.perf_counter()
    assert run() == 0
    took = time.perf_counter() - began
    states[digest(root / "generated")] = number
assert len(states) == 2
found = {"killed": 0, "ended": 0, "old": 0, "new": 0, "mixed": 0, "other": 0, "milliseconds": round(1000 * took)}
current = 1
for turn in range(kills):
    wanted = 1 - current
    want(wanted)
    pids = [fork()] + ([fork()] if turn % 5 == 0 else [])
    time.sleep(chance.uniform(0, 1.5 * took))
    os.kill(pids[0], signal.SIGKILL)
    ends = [os.waitpid(pid, 0)[1] for pid in pids]
    found["killed" if ends[0] == signal.SIGKILL else "ended"] += 1
    # A second run at the same time has to end well, whatever became of the first.
    found["other"] += sum(end != 0 for end in ends[1:])
    folder = root / "generated"
    # Killed between its two moves: the next run goes on with what is ready.
    folder = folder if folder.is_dir() else root / ".regenerate" / "ready" / "generated"
    state = states.get(digest(folder)) if folder.is_dir() else None
    if state is None or digest(root / "openapi") != pinned:
        found["mixed"] += 1
        break
    found["new" if state == wanted else "old"] += 1
    current = state
want(1)
assert run() == 0
found["well in the end"] = states.get(digest(root / "generated")) == 1
found["left"] = sorted(path.name for path in root.glob(".regenerate/*"))
print(json.dumps(found))
"""


def test_killed_at_random_the_tree_is_old_or_new(tree: Path, tell: list[str]) -> None:
    command = [sys.executable, "-c", PROGRAM, str(tree), str(KILLS), str(SEED)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    tell.append(f"regenerate killed at {KILLS} random moments: {found}")
    assert found["mixed"] == found["other"] == 0
    assert found["old"] + found["new"] == KILLS
    assert found["killed"] > KILLS / 5, "kills came too late to show anything"
    assert found["well in the end"]
    assert found["left"] == ["lock"]


@pytest.mark.skipif(
    not THOROUGH, reason="half an hour of runs of the whole pipeline: ALTEGIO_THOROUGH=1, or make faults"
)
def test_the_whole_pipeline_killed_at_random(tmp_path: Path, tell: list[str], keep: dict[str, Any]) -> None:
    found = kill_often(tmp_path, RUNS, SEED)
    tell.append(f"the whole pipeline killed {RUNS} times from seed {SEED}: {found}")
    keep["pipeline"] = found.figures | {"seed": SEED}
    assert found.sound, found
    assert found.state.total() == RUNS
    assert found.during["after its end"] < RUNS / 3, "kills came too late to show anything"
