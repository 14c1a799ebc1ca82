"""`.ci/run`: every step is run, one that fails is never overlooked, and what each prints stays together."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from scripts.spec.apis import ROOT

STEPS = {"lint", "typecheck", "checkers", "check", "import-all", "build", "docs", "counts ARGS=--instructions", "test"}
LINES = 5_000
"""More than a pipe takes at once."""

MAKE = """\
#!/usr/bin/env bash
shift
echo "$*" >> ran
for ((line = 0; line < LINES; line++)); do echo "line of $*"; done
[ "$1" != "$BROKEN" ]
"""


def run(folder: Path, broken: str) -> "tuple[subprocess.CompletedProcess[str], list[str]]":
    """The script in a folder of its own, with a make that does nothing but fail at one step; and what was run."""
    for path, text in ((".ci/run", (ROOT / ".ci/run").read_text()), ("bin/make", MAKE)):
        (folder / path).parent.mkdir(parents=True)
        (folder / path).write_text(text)
        (folder / path).chmod(0o755)
    for path, text in (("bin/redis-server", ""), (".venv/bin/python", "echo pytest==9.0.0\n")):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("#!/usr/bin/env bash\n" + text)
        (folder / path).chmod(0o755)
    variables = {
        **os.environ,
        "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "BROKEN": broken,
        "LINES": str(LINES),
    }
    done = subprocess.run([folder / ".ci/run"], env=variables, capture_output=True, text=True, check=False)
    return done, (folder / "ran").read_text().splitlines()


@pytest.mark.skipif(not shutil.which("bash"), reason="the script is for bash")
@pytest.mark.parametrize("broken", ["", "setup", *sorted(STEPS)])
def test_a_step_that_fails_stops_the_run(broken: str, tmp_path: Path) -> None:
    done, ran = run(tmp_path, broken.partition(" ")[0])
    assert (done.returncode == 0) == (not broken)
    assert ("all steps passed" in done.stdout) == (not broken)
    assert len(ran) == len(set(ran))
    assert set(ran) >= ({"setup", *STEPS} if not broken else {"setup"})
    if broken not in ("", "setup", "lint"):  # whatever is run beside it is run to its end
        assert set(ran) >= STEPS - {"test"}
    for step in ran:
        assert f"=== make {step}\n" + LINES * f"line of {step}\n" in done.stdout
