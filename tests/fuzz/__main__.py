"""`python -m tests.fuzz [TARGET ...] --seconds N`: coverage-guided fuzzing of what reads bytes from outside.

Each target runs under Atheris for so many seconds, from its corpus in tests/fuzz/corpus/. What makes one fail goes
to --found, for it to be mended and put into the corpus, which an ordinary test goes through on every machine.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tests.faults import figures
from tests.fuzz.targets import TARGETS

ROOT = Path(__file__).resolve().parents[2]
CORPUS = Path(__file__).with_name("corpus")
_LONGEST_INPUT = 4096
_SLOWEST = 10
"""Seconds one input may take; beyond that it counts as a failure."""
_MEGABYTES = 2048


def fuzzed(target: str, seconds: int, found: Path) -> dict[str, Any]:
    """Run one target.

    Args:
        target: its name.
        seconds: to run.
        found: folder for the inputs that make it fail.

    Returns:
        How many inputs were tried, how many edges they reached, and what the target died of, or nothing.
    """
    found.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as grown:
        command = [sys.executable, "-m", "tests.fuzz.instrumented", target, f"-max_total_time={seconds}"]
        command += [f"-max_len={_LONGEST_INPUT}", f"-timeout={_SLOWEST}", f"-rss_limit_mb={_MEGABYTES}"]
        command += ["-print_final_stats=1", f"-artifact_prefix={found}/{target}-", grown, str(CORPUS / target)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, errors="replace", check=False)
    executions = re.search(r"number_of_executed_units:\s*(\d+)", done.stderr)
    edges = re.findall(r"\bcov: (\d+)", done.stderr)
    if executions is None:
        raise SystemExit(f"{target} did not run:\n{done.stderr[-3000:]}")
    died = "" if done.returncode == 0 else done.stdout[-1500:] + done.stderr[-1500:]
    return {"executions": int(executions[1]), "edges": int(edges[-1]) if edges else 0, "died": died}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"of {', '.join(TARGETS)}; all if none is named")
    parser.add_argument("--seconds", type=int, default=60, metavar="N", help="for each target (60)")
    parser.add_argument(
        "--found", type=Path, default=ROOT / ".fuzz", metavar="DIR", help="where failing inputs go (.fuzz)"
    )
    parser.add_argument("--figures", type=Path, metavar="FILE", help="keep the counts there")
    options = parser.parse_args(arguments)
    if unknown := set(options.targets) - set(TARGETS):
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    if find_spec("atheris") is None:
        print("Atheris has no build for this Python or system; CPython 3.11 to 3.13 on Linux has one", file=sys.stderr)
        return 2
    found = {}
    for target in options.targets or TARGETS:
        found[target] = one = fuzzed(target, options.seconds, options.found.resolve())
        state = "FAILED" if one["died"] else "nothing found"
        print(f"{target}: {one['executions']:,} inputs, {one['edges']:,} edges, {state}", flush=True)
        if one["died"]:
            print(one["died"], flush=True)
    if options.figures:
        counts = {name: one["executions"] for name, one in found.items()}
        total = {"executions": counts, "total": sum(counts.values()), "seconds": options.seconds * len(found)}
        figures.keep(options.figures, "fuzz", total)
    return 1 if any(one["died"] for one in found.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
