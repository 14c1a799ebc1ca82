"""What was measured as text: figures, ratios, and whether the targets are met."""

from collections.abc import Iterator
from typing import Any

from bench.growth import AT_MOST
from bench.naming import LEAST, bare_of

_CALLS = {"altegio": 1.0, "async altegio": 1.0, "altegio over httpx2": 1.05, "async altegio over httpx2": 1.05}

Target = tuple[str, float, float, float | None]
"""What is compared, the ratio or figure measured, the greatest that will do, and the least that Python or a library we
stand on leaves possible, where that was measured too."""


_CHECKED = (("mypy", 6.0), ("pyright", 3.0))


def targets(found: dict[str, Any]) -> Iterator[Target]:
    """The targets this project has set itself."""
    start, read, calls, sizes = found["start"], found["reading"], found["calls"], found["sizes"]
    httpx, ours = start["import httpx"], start["import altegio"]
    yield "import altegio / import httpx", ours["ms"] / httpx["ms"], 1.3, None
    yield "its memory / that of import httpx", ours["memory"] / httpx["memory"], 1.15, None
    yield (
        "Altegio(...) and first v2 call / import httpx",
        start["Altegio(...), first v2 call"]["ms"] / httpx["ms"],
        1.35,
        start["httpx.Client(...), first call"]["ms"] / httpx["ms"],
    )
    yield from _answers(read)
    for clock, times in (("", calls), (", processor time", found["calls cpu"])):
        for name, most in _CALLS.items():
            yield f"{name} / {bare_of(name)}{clock}", times[name] / times[bare_of(name)], most, None
    yield "installed / stock", sizes["altegio"]["installed"] / sizes["stock generator"]["installed"], 0.5, None
    yield "wheel, MB", sizes["altegio"]["wheel"] / 1e6, 1.35, None
    for checker, most in _CHECKED:
        yield f"{checker} over ten lines, s", found["checking"]["altegio"][checker], most, None
    if "regenerate" in found:
        yield "make regenerate, s", found["regenerate"], 8, None
    if "growth" in found:
        once_s = found["growth"]["once"]["seconds"]
        for name, most in AT_MOST.items():
            yield f"the pipeline, {name} / once", found["growth"][name]["seconds"] / once_s, most, None


def _answers(read: Any) -> Iterator[Target]:
    """Reading and writing, each kind of answer beside each side that has it."""

    def ratio(side: str, other: str, kind: str, step: str) -> float | None:
        ours, theirs = (read.get(one, {}).get(kind, {}).get(step) for one in (side, other))
        return ours / theirs if ours and theirs else None

    plain, fast = "altegio", "altegio[fast]"
    wanted = [
        (side, "json.loads", kind, "read", most)
        for kind, *limits in (("appointments", 1.3, 0.55), ("events", 1.5, 0.6))
        for side, most in zip((plain, fast), limits, strict=True)
    ]
    for kind in next(iter(read.values())):
        wanted += [(plain, "stock generator", kind, step, 1.0) for step in ("read", "read and touched", "written")]
        wanted += [(plain, "yclients", kind, "written", 1.2)]
        wanted += [
            (fast, "msgspec by hand", kind, step, most) for step, most in (("read and touched", 1.2), ("written", 1.5))
        ]
    for side, other, kind, step, most in wanted:
        if (found := ratio(side, other, kind, step)) is not None:
            least = ratio(LEAST, other, kind, step) if side == fast else None
            yield f"{kind} {step}: {side} / {other}", found, most, least


def render(found: dict[str, Any]) -> str:
    """All tables, one after the other."""
    start, read = found["start"], found["reading"]
    floor = start["import httpx"]["ms"]
    lines = ["Start (ms of processor time beyond bare Python, × import httpx, peak MB, modules, of which ours)"]
    for name, row in start.items():
        figures = (row["ms"], row["ms"] / floor, row["memory"], row["modules"], row["own modules"])
        lines.append("  {:42} {:8.1f} {:6.2f} × {:7.1f} {:6} {:5}".format(name, *figures))
    for step in ("read", "read and touched", "written"):
        lines += ["", f"Answers, {step} (ms, × json.loads, half of what the rounds lie apart)"]
        kinds = list(next(iter(read.values())))
        lines.append(f"  {'':18}" + "".join(f"{kind:>28}" for kind in kinds))
        for side, rows in read.items():
            floors = read["json.loads"]
            cells = (_cell(rows[kind][step], floors[kind]["read"], rows[kind].get(f"{step} ±")) for kind in kinds)
            lines.append(f"  {side:18}" + "".join(f"{cell:>28}" for cell in cells))
    lines += ["", "One small GET, local server (µs, × the library's own client; the same of processor time)"]
    for name in found["calls"]:
        pairs = [(times[name], times[name] / times[bare_of(name)]) for times in (found["calls"], found["calls cpu"])]
        lines.append(f"  {name:42}" + "".join(f" {taken:8.0f} {ratio:6.2f} ×" for taken, ratio in pairs))
    lines += ["", "Many calls at a time, local server (per second, ms within which 99 of 100 are done)"]
    for name, row in found["concurrency"].items():
        lines.append(f"  {name:42} {row['per second']:8.0f} {row['p99 ms']:8.1f}")
    lines += ["", "A type checker over ten lines, nothing cached (s of processor time)"]
    for name, row in found["checking"].items():
        lines.append(f"  {name:42}" + "".join(f" {checker} {taken:6.1f}" for checker, taken in row.items()))
    lines += ["", "Size (kB installed, kB with compiled files, files, lines)"]
    for name, row in found["sizes"].items():
        figures = (row["installed"] / 1e3, row["installed and compiled"] / 1e3, row["files"], row["lines"])
        lines.append("  {:42} {:8.0f} {:8.0f} {:6} {:7}".format(name, *figures))
    if "growth" in found:
        lines += ["", "The pipeline on half of the descriptions, on them and on twice as much (s, operations, lines)"]
        for name, row in found["growth"].items():
            figures = (row["seconds"], row["operations"], row["lines"])
            lines.append("  {:42} {:8.1f} {:6.0f} {:7.0f}".format(name, *figures))
    lines += ["", "The vendor's own examples, as published, are refused by"]
    for side, refused in found["refusals"].items():
        lines += [f"  {side}: {example}: {text[:90]}" for example, text in refused.items()]
    lines += ["", "Targets"]
    for name, value, most, least in targets(found):
        told = "met" if value <= most else "NOT MET" if least is None else f"NOT MET, the least is {least:.2f}"
        lines.append(f"  {name:64} {value:6.2f}  at most {most:<5} {told}")
    return "\n".join(lines)


def _cell(taken: float | None, floor: float, spread: float | None) -> str:
    return "-" if taken is None else f"{taken:9.3f} {taken / floor:6.2f} × ±{100 * (spread or 0):2.0f} %"
