"""What was measured as text: figures, ratios, and whether the targets are met."""

from collections.abc import Iterator
from typing import Any

Target = tuple[str, float, float]
"""What is compared, the ratio or figure measured, and the greatest that will do."""


def targets(found: dict[str, Any]) -> Iterator[Target]:
    """The targets this project has set itself."""
    start, read, calls, sizes = found["start"], found["reading"], found["calls"], found["sizes"]
    httpx, ours = start["import httpx"], start["import altegio"]
    yield "import altegio / import httpx", ours["ms"] / httpx["ms"], 1.3
    yield "its memory / that of import httpx", ours["memory"] / httpx["memory"], 1.15
    yield "Altegio(...) and first v2 call / import httpx", start["Altegio(...), first v2 call"]["ms"] / httpx["ms"], 1.6

    def step(side: str, name: str) -> float:
        return float(read[side]["appointments"][name])

    touched = step("altegio", "read and touched")
    yield "appointments touched / yclients", touched / step("yclients", "read and touched"), 0.8
    yield "appointments touched / stock", touched / step("stock generator", "read and touched"), 0.6
    yield "appointments untouched / json.loads", step("altegio", "read") / step("json.loads", "read"), 1.5
    fast = "altegio[fast]"
    if fast in read:
        yield "the same with the fast extra", step(fast, "read") / step("json.loads", "read"), 1.2
        by_hand = step("msgspec by hand", "read and touched")
        yield "fast, touched / msgspec by hand", step(fast, "read and touched") / by_hand, 2.0
    yield "one call / httpx", calls["altegio"] / calls["httpx"], 1.1
    yield "one async call / httpx", calls["async altegio"] / calls["async httpx"], 1.1
    yield "installed / stock", sizes["altegio"]["installed"] / sizes["stock generator"]["installed"], 0.5
    yield "wheel, MB", sizes["altegio"]["wheel"] / 1e6, 1.5
    if "regenerate" in found:
        yield "make regenerate, s", found["regenerate"], 40


def render(found: dict[str, Any]) -> str:
    """All tables, one after the other."""
    start, read = found["start"], found["reading"]
    floor = start["import httpx"]["ms"]
    lines = ["Start (ms of processor time beyond bare Python, × import httpx, peak MB, modules, of which ours)"]
    for name, row in start.items():
        figures = (row["ms"], row["ms"] / floor, row["memory"], row["modules"], row["own modules"])
        lines.append("  {:42} {:8.1f} {:6.2f} × {:7.1f} {:6} {:5}".format(name, *figures))
    for step in ("read", "read and touched", "written"):
        lines += ["", f"Answers, {step} (ms, × json.loads)"]
        kinds = list(next(iter(read.values())))
        lines.append(f"  {'':18}" + "".join(f"{kind:>22}" for kind in kinds))
        for side, rows in read.items():
            cells = (_cell(rows[kind][step], read["json.loads"][kind]["read"]) for kind in kinds)
            lines.append(f"  {side:18}" + "".join(f"{cell:>22}" for cell in cells))
    lines += ["", "One small GET, local server (µs, × httpx)"]
    for name, taken in found["calls"].items():
        bare = found["calls"]["async httpx" if name.startswith("async") else "httpx"]
        lines.append(f"  {name:42} {taken:8.0f} {taken / bare:6.2f} ×")
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
    for name, value, most in targets(found):
        lines.append(f"  {name:48} {value:6.2f}  at most {most:<5} {'met' if value <= most else 'NOT MET'}")
    return "\n".join(lines)


def _cell(taken: float | None, floor: float) -> str:
    return "-" if taken is None else f"{taken:9.3f} {taken / floor:6.2f} ×"
