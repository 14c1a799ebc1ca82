"""What the long runs counted, kept in a file, so that docs/reliability.md holds no number typed by hand."""

import json
import os
import platform
import re
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

KEPT = Path(__file__).parent / "figures.json"

Figures = dict[str, Any]


def keep(file: Path, section: str, figures: Figures) -> None:
    """Put the figures of one run into the file, in the place of those of an earlier one."""
    known = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    known[section] = figures | {"measured with": machine()}
    file.write_text(json.dumps(known, indent=2, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")


def machine() -> str:
    return f"Python {platform.python_version()}, httpx {version('httpx')}, {os.cpu_count()} cores"


def filled(words: str, file: Path = KEPT) -> str:
    """The text with figures in the place of each ``<!-- section -->`` there are figures for."""
    known = json.loads(file.read_text(encoding="utf-8"))

    def figures_of(match: re.Match[str]) -> str:
        section = match[1]
        return "\n".join(SECTIONS[section](known)) if section in SECTIONS else match[0]

    return re.sub(r"<!-- (\w+) -->", figures_of, words)


def _counted(counts: dict[str, int], head: str) -> list[str]:
    rows = sorted(counts.items(), key=lambda row: (-row[1], row[0]))
    return [f"| {head} | count |", "| --- | ---: |", *(f"| {name} | {count:,} |" for name, count in rows), ""]


def _reading(known: Figures) -> list[str]:
    of, pages, refusals = known["reading"], known["pages"], known["refusals"]
    return [
        f"Tried: {of['mutations']:,} mutated answers, {of['each']} or more of each of {of['operations']} operations, "
        f"from seed {of['seed']}. {of['with examples']} operations have examples, {of['examples pinned']} in the pinned "
        f"descriptions and {of['examples added']} more in the corrected ones; answers of the others are made from "
        f"their schemas. Further {pages['walks']:,} walks over the pages of {pages['operations']} operations, all of which "
        f"ended, and {refusals['mutations']:,} mutated refusals of {refusals['operations']} operations, each of which "
        "became the error of its status. Any other error would have failed the run.",
        "",
        *_counted(of["kinds"], "mutation"),
        *_counted(of["by default"], "what came of it"),
        *_counted(of["when strict"], "and with `strict=True`"),
    ][:-1]


def _writing(known: Figures) -> list[str]:
    of, at, inside = known["writing"], known["addresses"], known["accepted"]
    sent = at["sent"]
    return [
        f"Tried: {of['values']:,} values outside of {of['rules']:,} rules of {of['operations']} operations, from seed "
        f"{of['seed']}, all refused with nothing sent. Inside of the rules the mock server accepted "
        f"{inside['edges']:,} values at their edges and {inside['any']:,} bodies of any values, of {inside['operations']} operations "
        f"({inside['ours only']:,} more were not sent to it, since only the corrected description allows them). Of "
        f"values that mean harm, {sent['path'] + sent['path refused']:,} were put into paths of "
        f"{at['path operations']} operations, {sent['query'] + sent['query refused']:,} into queries of {at['query operations']} and "
        f"{sent['header'] + sent['header refused']:,} into headers: "
        f"{sent['path refused'] + sent['query refused'] + sent['header refused']:,} were refused, and "
        f"{sent['path'] + sent['query'] + sent['header']:,} arrived as they were given, in the place they were "
        "given for.",
        "",
        *_counted(of["by rule"], "rule broken"),
    ][:-1]


def _load(known: Figures) -> list[str]:
    of = known["load"]
    leaks, limiter = of["leaks"], known["limiter"]
    lines = [
        "| requests a second, limiter off | |",
        "| --- | ---: |",
        *(f"| {name} | {rate:,} |" for name, rate in of["rates"].items()),
        "",
        f"{of['rate calls']:,} calls each, in one run, to a server in a process of its own ({of['measured with']}).",
        "",
    ]
    for kind in ("threads", "tasks"):
        one = known[kind]
        lines.append(
            f"- {one['calls']:,} calls by {one['workers']:,} {kind} of one client: {one['right']:,} got their own "
            f"answer, at most {one['at once']} were at the server at a time, over {one['connections']} connections "
            f"in {one['seconds']} s."
        )
    lines += [
        f"- Limiter, by the server's clock, {limiter['calls']} calls by {limiter['threads']} threads: at most "
        f"{limiter['1']} in any second and {limiter['60']} in any minute.",
        f"- {leaks['calls']:,} calls one after another: {leaks['MB after 1,000']} MB after the first 1,000, "
        f"{leaks['MB after all']} MB after all; {leaks['files before']} open files before, {leaks['files after']} "
        "after.",
    ]
    return lines


def _pipeline(known: Figures) -> list[str]:
    of = known["pipeline"]
    state, during = of["state"], of["during"]
    return [
        f"`make regenerate` on the pinned descriptions ({of['seconds']} s a run), with all of `generated/` to replace, "
        f"was killed {of['runs']} times at random moments (seed {of['seed']}): {state['old']} times the tree was the old "
        f"one, {state['new']} times the new one, {state['mixed']} times a mix. Killed while at: "
        + ", ".join(f"{stage} {count}" for stage, count in sorted(during.items()))
        + "."
    ]


SECTIONS: dict[str, Callable[[Figures], list[str]]] = {
    "reading": _reading,
    "writing": _writing,
    "load": _load,
    "pipeline": _pipeline,
}
