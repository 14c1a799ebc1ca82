"""`update` killed at any moment: the tree is as before or whole after, and the same command again brings it to its end.

What an update replaces is more than one folder: descriptions, corrections, the client, files of ours that call it, and
at last pages made from the client.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from scripts.spec.apis import ROOT
from tests.faults.profiles import SEED
from tests.pipeline.conftest import tree as tree
from tests.pipeline.tiny import TINY

KILLS = 40

SAMPLES = {"samples": [{"api": "v1", "operation_id": "create_pet", "wire": {"path": "/pets", "body": {"name": "Rex"}}}]}

MAKER = """\
from pathlib import Path
made = Path("generated/b2b-v1.openapi.yaml").read_text()
Path("docs/page.md").write_text("moved" if "/animals" in made else "not moved")
"""

# Stops in the midst of its work where somebody has it wait.
SLOW_MAKER = MAKER.replace('Path("docs', "Path('pause').exists() and Path('pause').read_text()\nPath(\"docs")

ONCE = """\
import sys
from pathlib import Path
from scripts.commands import update
from tests.pipeline.tiny import play_stages
given, day = f"b2b-v1={sys.argv[2]}", sys.argv[3]
sys.exit(update.main(["--from", given, "--edition", day], root=Path(sys.argv[1]), stages=play_stages()))
"""

# Forks instead of starting anew: a run takes milliseconds, an interpreter half a second.
PROGRAM = """\
import contextlib, datetime, io, json, os, random, signal, sys, time
from pathlib import Path
from scripts.commands import update
from tests.pipeline.tiny import TINY, play_stages

root, kills = Path(sys.argv[1]), int(sys.argv[2])
chance = random.Random(int(sys.argv[3]))
published = [root.parent / "pets.yaml", root.parent / "animals.yaml"]
published[0].write_text(TINY)
published[1].write_text(TINY.replace("/pets", "/animals"))
day = datetime.date(2026, 8, 1)

def run(number):
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as errors:
        status = update.main(
            ["--from", f"b2b-v1={published[number]}", "--edition", day.isoformat()], root=root, stages=play_stages()
        )
    assert status == 0, errors.getvalue()
    return status

def kinds():
    "Of each, the description it is of: told by what is called otherwise."
    names = ("openapi/b2b-v1.yaml", "generated/b2b-v1.openapi.yaml", "tests/contract/wire_samples.json")
    return ["/animals" in (root / name).read_text() for name in names]

def half():
    "Whether moves are still to be done: until then a folder may be missing."
    return (root / ".regenerate/ready").exists()

found = {"killed": 0, "ended": 0, "before": 0, "after": 0, "to be finished": 0, "pages due": 0, "broken": 0}
for number in (1, 0, 1):
    day += datetime.timedelta(days=1)
    began = time.perf_counter()
    run(number)
    took = time.perf_counter() - began
assert kinds() == [True] * 3, kinds()
current = 1
for turn in range(kills):
    wanted, day = 1 - current, day + datetime.timedelta(days=1)
    pid = os.fork()
    if not pid:
        os._exit(run(wanted))
    time.sleep(chance.uniform(0, 1.1 * took))
    os.kill(pid, signal.SIGKILL)
    found["killed" if os.waitpid(pid, 0)[1] == signal.SIGKILL else "ended"] += 1
    left_half = half()
    if left_half:
        found["to be finished"] += 1
    elif len(set(kinds())) > 1:
        found["broken"] += 1
    else:
        found["after" if kinds()[0] == bool(wanted) else "before"] += 1
    found["pages due"] += (root / ".regenerate/pages-due").exists()
    whole_way, began = not left_half and kinds()[0] != bool(wanted), time.perf_counter()
    run(wanted)
    if whole_way:  # the machine may be busier, or less busy, than at the last one
        took = time.perf_counter() - began
    page = (root / "docs/page.md").read_text()
    left = sorted(path.name for path in root.glob(".regenerate/*"))
    if kinds() != [bool(wanted)] * 3 or page != ("moved" if wanted else "not moved") or left != ["lock"]:
        found["broken"] += 1
        print(kinds(), page, left, file=sys.stderr)
    current = wanted
print(json.dumps(found | {"milliseconds": round(1000 * took)}))
"""


def prepared(tree: Path, maker: str) -> None:
    """Gives a tree what is made from the client beside it."""
    (tree / "docs" / "make").mkdir(parents=True)
    (tree / "docs" / "make" / "pages.py").write_text(maker)
    (tree / "tests" / "contract").mkdir(parents=True)
    (tree / "tests" / "contract" / "wire_samples.json").write_text(json.dumps(SAMPLES))


def test_killed_at_random_the_same_command_again_brings_it_to_its_end(tree: Path, tell: list[str]) -> None:
    prepared(tree, MAKER)
    command = [sys.executable, "-c", PROGRAM, str(tree), str(KILLS), str(SEED)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    tell.append(f"update killed at {KILLS} random moments: {found}")
    assert found["broken"] == 0, done.stderr
    assert found["killed"] > KILLS / 3, "kills came too late to show anything"
    assert found["before"] > 0
    assert found["after"] + found["to be finished"] > 0, "no kill came after the swap began"


def test_pages_that_a_killed_run_still_makes_are_waited_for(tree: Path) -> None:
    """Else they would be written of a client that is gone, after those of the next run, and nobody would know."""
    prepared(tree, SLOW_MAKER)
    published, pause = tree.parent / "published.yaml", tree / "pause"

    def begun(text: str, day: str) -> subprocess.Popen[str]:
        published.write_text(text)
        command = [sys.executable, "-c", ONCE, str(tree), str(published), day]
        return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    with begun(TINY, "2026-08-01") as first:
        first.communicate(timeout=60)
    os.mkfifo(pause)
    with begun(TINY.replace("/pets", "/animals"), "2026-08-02") as killed:
        opened = pause.open("w")  # once the maker of the pages waits
        killed.kill()
    pause.unlink()
    with begun(TINY, "2026-08-03") as last:
        assert last.stdout is not None
        said = last.stdout.readline()
        opened.close()
        last.communicate(timeout=60)
    assert "another run is at work" in said
    assert (last.returncode, (tree / "docs" / "page.md").read_text()) == (0, "not moved")
