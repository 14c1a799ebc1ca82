"""The table of features: every cell is what a probe saw a side do with a local server. `make features` writes it.

``python -m bench.features`` prints the table, ``--write FILE`` puts it between the marks of a page. Each probe starts
from the side's own defaults.
"""

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from bench import environment
from bench.processes import startup

BEGIN, END = "<!-- features: made by `make features` -->", "<!-- end of features -->"
START = "start, up to a first v2 call"
# The call itself is only in those of ours and of httpx, where most is loaded with it.
_IMPORTS = {
    "altegio-client": "Altegio(...), first v2 call",
    "stock generator": "stock: import one operation of v2",
    "yclients": "yclients: import",
    "bare httpx": "httpx.Client(...), first call",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m bench.features", description=__doc__)
    parser.add_argument("--write", type=Path, metavar="FILE", help="page to put the table into, between its marks")
    options = parser.parse_args(arguments)
    environment.prepare()
    command = [environment.PYTHON, "-m", "bench.probes"]
    done = subprocess.run(command, cwd=environment.ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stderr)
    found: dict[str, dict[str, str]] = json.loads(done.stdout)
    found[START] = _imports(list(next(iter(found.values()))))
    table = render(found)
    print(table)
    if options.write:
        text = options.write.read_text(encoding="utf-8")
        options.write.write_text(put(text, table), encoding="utf-8")
    return 0


def _imports(sides: list[str]) -> dict[str, str]:
    """Processor time until a first call can be made; whole processes, beyond a bare interpreter."""
    taken = startup(environment.PYTHON, 5)
    return {side: f"{taken[_IMPORTS[side]]['ms']:.0f} ms" for side in sides}


def render(found: dict[str, dict[str, str]]) -> str:
    """Rows of probes, columns of sides, as Markdown."""
    sides = list(next(iter(found.values())))
    lines = ["| | " + " | ".join(sides) + " |", "| --- |" + " --- |" * len(sides)]
    lines += [f"| {probe} | " + " | ".join(cells[side] for side in sides) + " |" for probe, cells in found.items()]
    return "\n".join(lines)


def put(text: str, table: str, begin: str = BEGIN, end: str = END) -> str:
    """The page with the table between its marks."""
    pattern = re.escape(begin) + ".*?" + re.escape(end)
    replaced, count = re.subn(pattern, lambda _: f"{begin}\n\n{table}\n\n{end}", text, flags=re.DOTALL)
    if count != 1:
        sys.exit(f"the page needs the marks {begin} and {end}, once")
    return replaced


if __name__ == "__main__":
    sys.exit(main())
