"""Whole processes: how long a program takes that only starts, how much memory it needs and what it loads."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parent.parent

MOCK = """
import sys
sys.modules["msgspec"] = None  # as without the extra

import httpx
answer = lambda request: httpx.Response(200, json={"data": {"type": "activity", "id": "2", "attributes": {}}})
"""
_ALTEGIO = """
from altegio import Altegio
altegio = Altegio("partner", "user")
call = altegio.v2.events.get_event
"""
PROGRAMS: dict[str, str] = {
    "python": "",
    "import httpx": "import httpx",
    "import httpx, attrs": "import httpx, attrs",
    "import altegio": "import altegio",
    "import altegio, everything in it": """
import pkgutil, importlib
from altegio import Altegio, booking, developers, v1, v2
for api in (v1, v2, developers, booking):
    for module in pkgutil.walk_packages(api.__path__, f"{api.__name__}."):
        importlib.import_module(module.name)
    [getattr(api.models, name) for name in api.models.__all__]
""",
    "Altegio(...), first v2 method, httpx": _ALTEGIO + "import httpx",
    "Altegio(...), first v2 call": MOCK
    + """
from altegio import Altegio
altegio = Altegio("partner", "user", transport=httpx.MockTransport(answer))
altegio.v2.events.get_event(4564, 2)
""",
    "httpx.Client(...), first call": MOCK
    + """
import json
json.loads(httpx.Client(transport=httpx.MockTransport(answer)).get("http://localhost/").content)
""",
    "stock: import": "import stock_v1, stock_v2",
    "stock: import one operation of v2": "from stock_v2.client import AuthenticatedClient\n"
    "from stock_v2.api.events import get_event",
    "stock: import one operation of v1 and v2": "from stock_v1.api.appointments import get_appointment\n"
    "from stock_v2.api.events import get_event",
    "yclients: import": "import yclients",
}

_REPORT = """
import json, sys
def peak():
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
    except OSError:
        import resource
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / (1024 if sys.platform == "darwin" else 1)
print(json.dumps([len(loaded), sum(name.split(".")[0] in ("altegio", "altegio_core") for name in loaded), peak()]))
"""


def run_json(command: Sequence[str | Path]) -> Any:
    """Run a program from the root of the repository; returns what it printed, read as JSON."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": ""}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stderr[-2000:]}")
    return json.loads(done.stdout)


def startup(python: Path, rounds: int) -> dict[str, dict[str, float]]:
    """Program → processor time in ms with the bare interpreter's taken off, peak memory in MB, modules loaded."""
    runs: dict[str, list[tuple[float, list[float]]]] = {name: [] for name in PROGRAMS}
    for turn in range(rounds + 1):
        for name, program in PROGRAMS.items():
            measured = _once(python, program)
            if turn:  # the first turn writes the compiled files
                runs[name].append(measured)
    floor = median(taken for taken, _ in runs["python"])
    return {
        name: {
            "ms": median(taken for taken, _ in measured) - floor,
            "memory": median(report[2] for _, report in measured),
            "modules": measured[0][1][0],
            "own modules": measured[0][1][1],
        }
        for name, measured in runs.items()
    }


def _once(python: Path, program: str) -> tuple[float, list[float]]:
    source = f"{program}\nimport sys\nloaded = list(sys.modules)\n{_REPORT}"
    # Not from the repository's root: what counts is the installed wheel.
    process = subprocess.Popen([python, "-I", "-c", source], stdout=subprocess.PIPE, text=True)
    output = process.stdout.read() if process.stdout else ""
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"this program failed:\n{program}")
    return (used.ru_utime + used.ru_stime) * 1000, json.loads(output)
