"""Keeps the names models have: lines of names.toml follow what they are about, and new ones hold on to old names."""

import re
from collections.abc import Callable, Collection
from pathlib import Path

from scripts.diff.changes import compare
from scripts.diff.sides import Edition
from scripts.spec.apis import Api
from scripts.spec.errors import PipelineError
from scripts.spec.naming import GivenNames
from scripts.spec.yaml import Json
from scripts.update.settled import Settled

NAMES = Path("overrides", "names.toml")

Shaping = Callable[[], tuple[dict[str, Json], GivenNames]]
"""Shapes the new edition with the overrides as they are now."""

_ROUNDS = 4
"""A name given reaches what is inside, so the next round may find less to do."""


def settle_names(
    root: Path, api: Api, callers: dict[str, Json], shape: Shaping, *, left: Collection[str] = ()
) -> list[Settled]:
    """Writes names.toml so that the classes of an edition have the names callers know; returns what was done.

    Args:
        callers: the corrected description that callers have.
        left: lines that stay as they are, as ``names:RULE``.
    """
    done: list[Settled] = []
    refused = {name.removeprefix("names:") for name in left if name.startswith("names:")}
    for _ in range(_ROUNDS):
        try:
            shaped, names = shape()
        except PipelineError:
            return done  # the review tells what is wrong
        gone = {rule for rule in names.unused() if rule not in names.accepted | refused}
        wanted = {rule: name for rule, name in _wanted(api, callers, shaped, names).items() if rule not in refused}
        if not gone and not wanted:
            break
        text = (root / NAMES).read_text(encoding="utf-8")
        (root / NAMES).write_text(_changed(text, f"[{api.name}.models]\n", gone, wanted), encoding="utf-8")
        try:
            shape()
        except PipelineError:  # a name wanted by two: the review asks
            (root / NAMES).write_text(text, encoding="utf-8")
            refused |= gone | set(wanted)
            continue
        where = f"names.toml, [{api.name}.models]"
        why = "no model has this name by the rule any more"
        done += [Settled(f"{where} {rule}", "deleted", why) for rule in sorted(gone)]
        done += [
            Settled(f"{where} {rule}", "named", f"stays `{name}`, as callers know it") for rule, name in wanted.items()
        ]
    return done


def _wanted(api: Api, callers: dict[str, Json], shaped: dict[str, Json], names: GivenNames) -> dict[str, str]:
    """Name by the rule of each class that another name took the place of → the name callers know."""
    was, now = (Edition(one, api.package, names.fields, names.tags) for one in (callers, shaped))
    given = set(names.models.values())
    taken = now.models()
    found: dict[str, str] = {}
    for change in compare(was, now):
        follows = change.kind == "model gone" and change.new and was.model(change.old) == change.old
        if follows and change.new not in given and change.old not in taken and change.new not in found:
            found[change.new] = change.old
    known = set(found.values())
    # What is inside follows by itself.
    return {rule: name for rule, name in found.items() if not any(name != a and name.startswith(a) for a in known)}


def _changed(text: str, head: str, gone: set[str], wanted: dict[str, str]) -> str:
    """The file without some lines of a table and with others put in, by the alphabet where it is kept."""
    if head not in text:
        text = f"{text.rstrip()}\n\n{head}"
    before, _, rest = text.partition(head)
    table, bracket, after = rest.partition("\n[")
    lines = [line for line in table.splitlines() if _key(line) not in gone]
    for rule, name in wanted.items():
        place = next((number for number, line in enumerate(lines) if _key(line) > rule), None)
        last = max((number for number, line in enumerate(lines, start=1) if _key(line)), default=len(lines))
        lines.insert(last if place is None else place, f'{rule} = "{name}"')
    return before + head + "\n".join(lines) + ("\n" if lines else "") + bracket + after


def _key(line: str) -> str:
    found = re.match(r'"?(\w+)"?\s*=', line)
    return found[1] if found else ""
