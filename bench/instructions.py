"""Instructions that fixed programs execute, counted by valgrind: what no clock and no other process can blur.

Each is told in hundredths of what Python's own reader takes for the same answer, or the bare interpreter for its start,
for builds of Python differ more than we may.
"""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

from bench import processes

ROOT: Final = Path(__file__).resolve().parents[1]
TIMES: Final = 5
_READY: Final = f"""
import gc, json, sys
sys.modules["msgspec"] = None
from pathlib import Path
from altegio.v2 import models
from altegio_core.schema.decode import decode
from altegio_core.schema.types import Array, Ref
from bench.sides.fields import Toucher
gc.disable()
event = json.loads(Path({str(ROOT / "bench" / "data" / "event.json")!r}).read_text())
content = json.dumps([event] * 100)
schema = Array(Ref("altegio.v2.models", "Event"))
fields = lambda kind: list(kind.SCHEMA.properties) if hasattr(kind, "SCHEMA") else None
touch, read = Toucher(fields), lambda: decode(schema, json.loads(content))
touch(read())
given = read()
"""
PROGRAMS: Final = {
    "bare": "",
    "import altegio": "import altegio",
    "import httpx": processes.MOCK,
    "first call": processes.PROGRAMS["Altegio(...), first v2 call"],
    "ready": _READY,
    "json.loads": f"{_READY}for _ in range({TIMES}): json.loads(content)",
    "read": f"{_READY}for _ in range({TIMES}): read()",
    "read and touch": f"{_READY}for _ in range({TIMES}): touch(read())",
    "write": f"{_READY}for _ in range({TIMES}): [item.to_dict() for item in given]",
}


def counted() -> dict[str, int]:
    """By name of the program."""
    found = {name: _executed(program) for name, program in PROGRAMS.items()}
    whole, bare = found["json.loads"] - found["ready"], found["bare"]
    beyond = found["first call"] - found["import httpx"]  # which loads more where click and rich are there
    return {
        "instructions, import altegio, % of starting Python": round(100 * found["import altegio"] / bare),
        "instructions, first call beyond httpx, % of starting Python": round(100 * beyond / bare),
        **{
            f"instructions, {name} 100 events, % of json.loads": round(100 * (found[name] - found["ready"]) / whole)
            for name in ("read", "read and touch", "write")
        },
    }


def _executed(program: str) -> int:
    # Sets and names are in the same order each time; bytecode is kept, as an installed package has it.
    environment = {
        **os.environ,
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(ROOT / ".cache" / "bytecode"),
        "PYTHONPATH": os.pathsep.join(map(str, (ROOT, ROOT / "generated", ROOT / "overrides"))),
    }
    subprocess.run([sys.executable, "-c", program], env=environment, check=True)
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", sys.executable, "-c", program]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    collected = re.search(r"Collected : (\d+)", done.stderr)
    if collected is None:
        raise SystemExit(f"valgrind does not tell what it counted:\n{done.stderr[-1000:]}")
    return int(collected[1])


if __name__ == "__main__":
    for name, count in counted().items():
        print(f"{name:60} {count:6}")
