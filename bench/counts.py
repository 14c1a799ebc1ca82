"""Counts that decide how fast the client is, compared with those kept in ``counts.json``; no clock is looked at.

``python -m bench.counts`` fails where one has grown by more than its tolerance; ``--write`` keeps what it found.
"""

import argparse
import gc
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from bench import instructions

ROOT: Final = Path(__file__).resolve().parents[1]
KEPT: Final = Path(__file__).with_name("counts.json")
TOLERANCE: Final = 0.05
"""What may be added before it is told."""
OF_INSTRUCTIONS: Final = 0.15
"""The same for instructions, of which builds of one Python need more for this and fewer for that."""

CHECKED: Final = """\
from altegio import Altegio

def capacity(altegio: Altegio) -> int:
    event = altegio.v2.events.get_event(4564, 7).data
    return event.attributes.capacity

with Altegio("partner", "user") as altegio:
    print(capacity(altegio))
    for item in altegio.v1.appointments.iter_get_appointment_list(4564, start_date="2026-11-01"):
        print(item.id)
"""
_START = """\
import sys
sys.modules["httpx._main"] = sys.modules["msgspec"] = None
import httpx
before = set(sys.modules)
from altegio import Altegio
answer = {"data": {"type": "activity", "id": "2", "attributes": {}}}
client = Altegio("partner", "user", transport=httpx.MockTransport(lambda request: httpx.Response(200, json=answer)))
made = set(sys.modules)
client.v2.events.get_event(4564, 2)
print(len(made - before), len(set(sys.modules) - before))
"""

_MOCK = """\
import sys
before = set(sys.modules)
from altegio.mock import MockServer
MockServer(state=True).start()
print(len(set(sys.modules) - before))
"""


def counted() -> dict[str, int]:
    """Everything that is counted, by name."""
    # As without the extra, so that the counts are ours.
    sys.modules["msgspec"] = None  # type: ignore[assignment]
    return {**_loaded(), **_called(), **_read(), **_checked()}


def _loaded() -> dict[str, int]:
    done = subprocess.run([sys.executable, "-c", _START], capture_output=True, text=True, check=True)
    made, called = map(int, done.stdout.split())
    mock = subprocess.run([sys.executable, "-c", _MOCK], capture_output=True, text=True, check=True)
    return {
        "modules loaded beyond httpx for a client": made,
        "modules loaded beyond httpx after a call": called,
        "modules loaded to start the mock": int(mock.stdout),
    }


def _called() -> dict[str, int]:
    """Frames of Python that one call enters beneath the method, httpx's own left out."""
    import httpx

    from altegio import Altegio

    answer = {"data": {"type": "activity", "id": "2", "attributes": {"capacity": 3}}}
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
    with Altegio("partner", "user", transport=transport, limiter=None) as altegio:
        entered = _entered(lambda: altegio.v2.events.get_event(4564, 2))
    return {"frames of a call": len(entered), "modules of a call": len(set(entered))}


def _frames(action: Callable[[], Any]) -> int:
    """How many functions of ours an action enters, once it is warm."""
    return len(_entered(action))


def _entered(action: Callable[[], Any]) -> list[str]:
    """The module of each function of ours an action enters, in order, once it is warm."""
    action()
    entered: list[str] = []

    def look(frame: Any, event: str, argument: object) -> None:
        name = frame.f_globals.get("__name__", "")
        if event == "call" and "altegio" in name:
            entered.append(name)

    sys.setprofile(look)
    try:
        action()
    finally:
        sys.setprofile(None)
    return entered


def _read() -> dict[str, int]:
    """For a hundred events: functions entered, and blocks of memory kept beyond those of the JSON."""
    from bench.sides import ours

    event = json.loads((ROOT / "bench" / "data" / "event.json").read_text())
    content = json.dumps({"data": [event] * 100}).encode()
    read = ours.READ["events"]

    def touched() -> None:
        ours.touch(ours.data(read(content)))

    items = ours.data(read(content))
    return {
        "frames to read 100 events": _frames(lambda: read(content)),
        "frames to read and touch 100 events": _frames(touched),
        "frames to write 100 events": _frames(lambda: [ours.write(item) for item in items]),
        "blocks beyond the JSON of 100 events": _blocks(lambda: read(content)) - _blocks(lambda: json.loads(content)),
    }


def _blocks(action: Callable[[], Any]) -> int:
    action()
    gc.collect()
    gc.disable()
    before = sys.getallocatedblocks()
    kept = action()
    after = sys.getallocatedblocks()
    gc.enable()
    del kept
    return after - before


def _checked() -> dict[str, int]:
    """Files that mypy opens for a program of ten lines, the standard library's included, and those of them that belong
    to what sends: no type a program meets comes from there."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "program.py").write_text(CHECKED)
        command = [sys.executable, "-m", "mypy", "-v", "--strict", "--cache-dir", f"{folder}/cache", "program.py"]
        environment = {"MYPYPATH": f"{ROOT / 'generated'}:{ROOT / 'overrides'}", "PATH": ""}
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"the program does not type-check:\n{done.stdout}")
    modules = re.findall(r"^LOG:  Parsing .*\((\S+)\)", done.stderr, re.MULTILINE)
    sending = [name for name in modules if name.partition(".")[0] in {"anyio", "h11", "httpcore", "httpx", "idna"}]
    return {"files a type checker reads": len(modules), "of those, what sends": len(sending)}


def compared(kept: dict[str, int], found: dict[str, int]) -> list[str]:
    """What has grown by more than its tolerance, or is not known."""
    told = [f"{name} is new; keep it with --write" for name in found.keys() - kept.keys()]
    told += [f"{name} is no longer counted; write the others anew" for name in kept.keys() - found.keys()]
    for name in found.keys() & kept.keys():
        tolerance = OF_INSTRUCTIONS if name.startswith("instructions") else TOLERANCE
        most = kept[name] + max(2, round(kept[name] * tolerance))
        if found[name] > most:
            told.append(f"{name}: {found[name]}, at most {most} ({kept[name]} kept)")
    return sorted(told)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m bench.counts", description=__doc__)
    parser.add_argument("--write", action="store_true", help="keep what was found")
    parser.add_argument("--instructions", action="store_true", help="count them too, by valgrind, which takes minutes")
    options = parser.parse_args(arguments)
    written: dict[str, Any] = json.loads(KEPT.read_text()) if KEPT.exists() else {"python": "", "counts": {}}
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    if not options.write and written["python"] != python:
        print(f"kept for Python {written['python']}, whose frames and modules are not those of {python}: not compared")
        return 0
    found, kept = counted(), written["counts"]
    if options.instructions and shutil.which("valgrind"):
        found |= instructions.counted()
    else:
        why = "valgrind is not here" if options.instructions else "minutes; ask for them by --instructions"
        print(f"instructions are not counted: {why}")
        found |= {name: count for name, count in kept.items() if name.startswith("instructions")}
    for name, count in found.items():
        print(f"{name:60} {count:6}  ({kept.get(name, 'new')})")
    if options.write:
        KEPT.write_text(json.dumps({"python": python, "counts": found}, indent=2) + "\n")
        return 0
    told = compared(kept, found)
    print("\n".join(told), file=sys.stderr)
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
