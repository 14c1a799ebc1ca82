"""Decoding and encoding of one side in its own process; run in turn with the other sides, see ``interleaved``.

As a program: ``python -m bench.reading SIDE FOLDER SECONDS`` prints, as JSON, milliseconds by kind of answer and step.
"""

import json
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from statistics import median
from typing import Any

from bench.environment import PYTHON
from bench.processes import run_json

SIDES = {
    "json.loads": "bare",
    "altegio": "ours",
    "altegio[fast]": "ours",
    "stock generator": "stock",
    "yclients": "sibling",
    "msgspec by hand": "handwritten",
}
KINDS = ("appointments", "clients", "events", "client")
STEPS = ("read", "read and touched", "written")

Figures = dict[str, dict[str, dict[str, float | None]]]
"""Side → kind of answer → step → milliseconds; None where the side has no such thing."""


def interleaved(payloads: Path, rounds: int, seconds: float) -> Figures:
    """Each side in turn, as often as told; medians over the rounds."""
    runs: dict[str, list[Any]] = {side: [] for side in SIDES}
    for _ in range(rounds):
        for side in SIDES:
            runs[side].append(run_json([PYTHON, "-m", "bench.reading", side, str(payloads), str(seconds)]))
    return {
        side: {kind: {step: _middle(found, kind, step) for step in STEPS} for kind in KINDS}
        for side, found in runs.items()
    }


def refusals(payloads: Path) -> dict[str, str]:
    """What each side says to the vendor's own example as it is; empty where it takes it."""
    return {
        side: run_json([PYTHON, "-m", "bench.reading", side, str(payloads), "refusal"])
        for side in ("altegio", "stock generator", "yclients")
    }


def _middle(runs: list[Any], kind: str, step: str) -> float | None:
    values = [run[kind][step] for run in runs if kind in run]
    return median(values) if values else None


def _measure(side: Any, folder: Path, seconds: float) -> dict[str, dict[str, float]]:
    result = {}
    for kind, read in side.READ.items():
        if kind not in KINDS:
            continue
        content = (folder / f"{kind}.json").read_bytes()

        def items(read: Callable[[bytes], Any] = read, content: bytes = content) -> list[Any]:
            found = side.data(read(content))
            return found if isinstance(found, list) else [found]

        result[kind] = {
            "read": _timed(lambda read=read, content=content: read(content), seconds),
            "read and touched": _timed(lambda items=items: side.touch(items()), seconds),
            "written": _timed(lambda given=items(): [side.write(item) for item in given], seconds),
        }
    return result


def _timed(action: Callable[[], Any], seconds: float) -> float:
    """Milliseconds of processor time, the median over runs that fill so many seconds."""
    action()
    times: list[float] = []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end or len(times) < 3:
        started = time.process_time()
        action()
        times.append((time.process_time() - started) * 1000)
    return median(times)


def _refusal(side: Any, folder: Path) -> str:
    try:
        side.READ["appointment-as-published"]((folder / "appointment-as-published.json").read_bytes())
    except Exception as error:
        return " ".join(str(error).split())
    return ""


def main(name: str, folder: str, seconds: str) -> None:
    """Measure one side and print the figures."""
    if not name.endswith("[fast]"):
        sys.modules["orjson"] = None  # type: ignore[assignment]  # as if the extra were not installed
    side = import_module(f"bench.sides.{SIDES[name]}")
    found: Any = _refusal(side, Path(folder)) if seconds == "refusal" else _measure(side, Path(folder), float(seconds))
    print(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
