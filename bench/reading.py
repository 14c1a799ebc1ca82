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
from bench.naming import LEAST
from bench.processes import run_json

SIDES = {
    "json.loads": "bare",
    "altegio": "ours",
    "altegio[fast]": "ours",
    "stock generator": "stock",
    "yclients": "sibling",
    "msgspec by hand": "handwritten",
    LEAST: "plain",
}
KINDS = ("appointments", "clients", "events", "client")
STEPS = ("read", "read and touched", "written")

Figures = dict[str, dict[str, dict[str, float | None]]]
"""Side → kind of answer → step → milliseconds, ``step ±`` → how far apart; None where the side has no such thing."""


def interleaved(payloads: Path, rounds: int, seconds: float) -> Figures:
    """Each side in turn, as often as told; medians over the rounds."""
    runs: dict[str, list[Any]] = {side: [] for side in SIDES}
    for _ in range(rounds):
        for side in SIDES:
            runs[side].append(run_json([PYTHON, "-m", "bench.reading", side, str(payloads), str(seconds)]))
    return {
        side: {
            kind: {
                **{step: _middle(found, kind, step) for step in STEPS},
                **{f"{step} ±": _apart(found, kind, step) for step in STEPS},
            }
            for kind in KINDS
        }
        for side, found in runs.items()
    }


def refusals(payloads: Path) -> dict[str, dict[str, str]]:
    """What each side says to the vendor's own examples as they are, by side and example; only of those refused."""
    sides = ("altegio", "stock generator", "yclients")
    return {side: run_json([PYTHON, "-m", "bench.reading", side, str(payloads), "refusals"]) for side in sides}


def _middle(runs: list[Any], kind: str, step: str) -> float | None:
    values = [run[kind][step] for run in runs if kind in run and run[kind][step] is not None]
    return median(values) if values else None


def _apart(runs: list[Any], kind: str, step: str) -> float | None:
    """How far the rounds lie on either side of their middle, of the median."""
    values = [run[kind][step] for run in runs if kind in run and run[kind][step] is not None]
    return (max(values) - min(values)) / 2 / median(values) if values else None


def _measure(side: Any, folder: Path, seconds: float) -> dict[str, dict[str, float | None]]:
    return {kind: _figures(side, read, folder / f"{kind}.json", seconds) for kind, read in side.READ.items()}


def _figures(side: Any, read: Callable[[bytes], Any], payload: Path, seconds: float) -> dict[str, float | None]:
    content = payload.read_bytes()

    def items() -> list[Any]:
        found = side.data(read(content))
        return found if isinstance(found, list) else [found]

    given = items()
    return {
        "read": _timed(lambda: read(content), seconds),
        "read and touched": _timed(lambda: side.touch(items()), seconds),
        # Who gives bare dicts has nothing to write.
        "written": None if type(given[0]) is dict else _timed(lambda: [side.write(item) for item in given], seconds),
    }


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


def _refusals(side: Any, folder: Path) -> dict[str, str]:
    refused = {}
    for example, kind in (("appointment-as-published", "appointments"), ("client-as-published", "clients")):
        try:
            side.READ[kind]((folder / f"{example}.json").read_bytes())
        except Exception as error:
            refused[example] = " ".join(str(error).split())
    return refused


def main(name: str, folder: str, seconds: str) -> None:
    """Measure one side and print the figures."""
    if name == "altegio":
        sys.modules["msgspec"] = None  # type: ignore[assignment]  # as if the extra were not installed
    side = import_module(f"bench.sides.{SIDES[name]}")
    refusing = seconds == "refusals"
    found: Any = _refusals(side, Path(folder)) if refusing else _measure(side, Path(folder), float(seconds))
    print(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
