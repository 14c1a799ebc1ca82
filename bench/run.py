"""The command behind `make bench`: sets up the opponents, measures, prints tables with ratios."""

import argparse
import json
import platform
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench import checking, environment, growth, payloads, reading, sizes
from bench.processes import run_json, startup
from bench.table import render, targets


def measure(*, quick: bool) -> dict[str, Any]:
    """Everything, in one run; ``quick`` takes fewer rounds and leaves regeneration out."""
    wheel = environment.prepare()
    found: dict[str, Any] = {
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}",
        "opponents": environment.REQUIREMENTS.read_text().split("\n")[1:],
        "payload bytes": payloads.write_payloads(environment.PAYLOADS),
        "start": startup(environment.PYTHON, 5 if quick else 15),
        "reading": reading.interleaved(environment.PAYLOADS, *((2, 0.2) if quick else (5, 0.2))),
        "refusals": reading.refusals(environment.PAYLOADS),
    }
    small = environment.PAYLOADS / "client.json"
    calls = run_json([environment.PYTHON, "-m", "bench.calls", str(small), "5" if quick else "25"])
    found["calls"], found["calls cpu"] = calls["wall"], calls["cpu"]
    found["concurrency"] = run_json([environment.PYTHON, "-m", "bench.concurrency", str(small), "2" if quick else "5"])
    found["checking"] = checking.seconds(1 if quick else 3)
    found["sizes"] = sizes.sizes(wheel)
    if not quick:
        found["regenerate"] = sizes.regenerate()
        found["growth"] = {name: growth.measure(size) for name, size in growth.SIZES.items()}
    found["targets"] = [
        {"what": what, "measured": value, "at most": most, "met": value <= most, "least": least}
        for what, value, most, least in targets(found)
    ]
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m bench.run", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there as well")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, no regeneration; ratios waver more")
    options = parser.parse_args(arguments)
    found = measure(quick=options.quick)
    print(render(found))
    if options.json:
        options.json.write_text(json.dumps(found, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
