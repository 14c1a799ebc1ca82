"""The page and the plots of what `make bench` measured, from the figures it wrote as JSON."""

from collections.abc import Callable, Iterator
from typing import Any

from bench.naming import bare_of
from docs.make.svg import Bar, bars

_HEAD = """# Performance

How fast the client starts, reads and calls, compared with alternatives. Look at the ratios: milliseconds depend on the
machine, here {machine}, Python {python}, {opponents}.

- *stock generator*: what openapi-python-client generates from the same corrected descriptions with its own templates.
- *yclients*: a client of the sibling API from PyPI, with pydantic models.
- *msgspec by hand*: structs written for just these answers, which is the practical limit in Python. They have no place
  for a field that nobody described.
- *objects by hand*: what msgspec reads, put into objects that have such a place, with nothing checked or kept: the
  least that a client takes which loses no field.
- *altegio\\[fast\\]*: this client with the extra `fast`.
"""
_FOOT = """
`make pages` writes this page from `docs/data/bench.json`, which `make bench ARGS="--json docs/data/bench.json"` writes.
"""


def is_ours(side: str) -> bool:
    """Whether a row is about this client."""
    return "altegio" in side.lower()


def page(found: dict[str, Any]) -> str:
    """The whole page as Markdown."""
    opponents = ", ".join(name for name in found["opponents"] if name)
    head = _HEAD.format(machine=found["machine"], python=found["python"], opponents=opponents)
    parts = [*_start(found), *_reading(found), *_calls(found), *_checking(found), *_sizes(found), *_growth(found)]
    parts += _targets(found)
    return "\n".join([head, *parts, _FOOT])


def plots(found: dict[str, Any]) -> dict[str, str]:
    """File name → SVG."""
    return {
        "start.svg": _plot(
            "Import, ms of processor time",
            {name: row["ms"] for name, row in found["start"].items() if row["ms"]},
            "{:.0f} ms",
        ),
        "reading.svg": _plot(
            "A list of appointments read and every field reached, ms",
            {side: rows["appointments"]["read and touched"] for side, rows in found["reading"].items()},
            "{:.0f} ms",
        ),
        "calls.svg": _plot("One small GET to a local server, µs", found["calls"], "{:.0f} µs"),
    }


def _plot(title: str, values: dict[str, float], text: str) -> str:
    return bars(title, [Bar(name, value, text.format(value), is_ours(name)) for name, value in values.items()])


def _start(found: dict[str, Any]) -> Iterator[str]:
    floor = found["start"]["import httpx"]["ms"]
    yield "## Start\n"
    yield "![Processor time of importing, by package](assets/start.svg)\n"
    yield "Whole processes, beyond a bare interpreter.\n"
    yield from _table(
        ("", "ms", "× import httpx", "peak MB", "modules"),
        (
            (n, f"{r['ms']:.1f}", f"{r['ms'] / floor:.2f}", f"{r['memory']:.1f}", r["modules"])
            for n, r in found["start"].items()
        ),
    )


def _reading(found: dict[str, Any]) -> Iterator[str]:
    read = found["reading"]
    kinds = list(next(iter(read.values())))
    yield "## Answers\n"
    yield "![Time to read a list of appointments and reach every field, by package](assets/reading.svg)\n"
    for step in ("read", "read and touched", "written"):
        yield f"### {step.capitalize()}: ms, and × reading with json.loads\n"
        cell = _ratio_to(read["json.loads"], step)
        yield from _table(("", *kinds), ((side, *(cell(rows, kind) for kind in kinds)) for side, rows in read.items()))
    sizes = ", ".join(f"{kind} {found['payload bytes'][kind] / 1000:,.1f} kB" for kind in kinds)
    yield f"Lengths of the answers: {sizes}.\n"
    yield "### The vendor's own examples that a side refuses\n"
    rows = [
        (s, e, f"`{t[:70]}…`" if len(t) > 70 else f"`{t}`")
        for s, all_ in found["refusals"].items()
        for e, t in all_.items()
    ]
    yield from _table(("", "example", "what it says"), rows)


def _ratio_to(floor: dict[str, Any], step: str) -> Callable[[dict[str, Any], str], str]:
    def cell(rows: dict[str, Any], kind: str) -> str:
        taken = rows[kind][step]
        return "–" if taken is None else f"{taken:.3f} ({taken / floor[kind]['read']:.2f} ×)"

    return cell


def _calls(found: dict[str, Any]) -> Iterator[str]:
    calls = found["calls"]
    yield "## Calls\n"
    yield "![Wall time of one small call, beside bare httpx](assets/calls.svg)\n"
    yield "One small GET to a server on the same machine, without the rate limit.\n"

    yield "The library is httpx or httpx2, whichever the client calls through.\n"
    clocks = [calls, *([found["calls cpu"]] if "calls cpu" in found else [])]
    head = ("", "µs", "× its library", *(("µs of processor time", "× its library") if len(clocks) > 1 else ()))
    rows = ((n, *(cell for times in clocks for cell in _beside_bare(times, n))) for n in calls)
    yield from _table(head, rows)
    if "concurrency" in found:
        yield "Many calls at a time, over 50 connections:\n"
        rows = ((n, f"{r['per second']:,.0f}", f"{r['p99 ms']:,.0f}") for n, r in found["concurrency"].items())
        yield from _table(("", "calls per second", "99 of 100 done within, ms"), rows)


def _beside_bare(times: dict[str, float], name: str) -> tuple[str, str]:
    return f"{times[name]:.0f}", f"{times[name] / times[bare_of(name)]:.2f}"


def _checking(found: dict[str, Any]) -> Iterator[str]:
    if "checking" not in found:
        return
    yield "## Your type checker\n"
    yield "A program of ten lines, with nothing cached: seconds of processor time.\n"
    checkers = list(next(iter(found["checking"].values())))
    rows = ((n, *(f"{row[one]:.1f}" for one in checkers)) for n, row in found["checking"].items())
    yield from _table(("", *checkers), rows)


def _sizes(found: dict[str, Any]) -> Iterator[str]:
    yield "## Size\n"
    yield from _table(
        ("", "installed, kB", "with compiled files, kB", "files", "lines"),
        (
            (
                n,
                f"{r['installed'] / 1e3:,.0f}",
                f"{r['installed and compiled'] / 1e3:,.0f}",
                r["files"],
                f"{r['lines']:,}",
            )
            for n, r in found["sizes"].items()
        ),
    )
    yield f"The wheel has {found['sizes']['altegio']['wheel'] / 1e6:.2f} MB.\n"


def _growth(found: dict[str, Any]) -> Iterator[str]:
    if "growth" not in found:
        return
    yield "## The pipeline\n"
    yield f"`make regenerate` in an environment that is there: {found['regenerate']:.0f} s. Its stages on half of the"
    yield "descriptions, on them, and on all of them twice over:\n"
    yield from _table(
        ("", "s", "operations", "lines made"),
        (
            (n, f"{r['seconds']:.1f}", f"{r['operations']:.0f}", f"{r['lines']:,.0f}")
            for n, r in found["growth"].items()
        ),
    )


def _targets(found: dict[str, Any]) -> Iterator[str]:
    yield "## Targets\n"
    yield "What this project has set itself, and what it measured.\n"
    yield from _table(
        ("", "measured", "at most", "the least possible", ""),
        (
            (t["what"], f"{t['measured']:.2f}", t["at most"], _least(t), "met" if t["met"] else "**not met**")
            for t in found["targets"]
        ),
    )


def _least(target: dict[str, Any]) -> str:
    """What Python or a library underneath leaves possible, where that was measured too."""
    return f"{target['least']:.2f}" if target.get("least") else ""


def _table(head: tuple[str, ...], rows: Any) -> Iterator[str]:
    yield "| " + " | ".join(head) + " |"
    yield "| " + " | ".join(["---", *["---:"] * (len(head) - 1)]) + " |"
    for name, *cells in rows:
        shown = f"**{name}**" if is_ours(str(name)) and "/" not in str(name) else name
        yield "| " + " | ".join(map(str, (shown, *cells))).replace("[fast]", "\\[fast\\]") + " |"
    yield ""
