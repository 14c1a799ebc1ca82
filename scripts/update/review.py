"""Between distill and render: what the new edition means for our corrections and for callers, before it is used."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from scripts.compat import aliases, retained, stale
from scripts.diff.change import Change
from scripts.diff.changes import compare
from scripts.diff.sides import Edition
from scripts.spec import lint
from scripts.spec.apis import Api
from scripts.spec.lock import Lock
from scripts.spec.operations import count_operations, operations
from scripts.spec.version import read_version
from scripts.spec.yaml import load_own
from scripts.update import tree
from scripts.update.advice import Adviser
from scripts.update.news import ApiReport, FirstEdition
from scripts.update.quarantine import HeldBack
from scripts.update.trial import Shape
from scripts.update.up_to_date import UpToDate


def review(
    root: Path,
    work: Path,
    old: Lock,
    new: Lock,
    held_back: Mapping[str, tuple[HeldBack, ...]],
    *,
    apis: Sequence[Api],
    accept: Collection[str],
    keep_aliases: bool,
    settled: UpToDate,
    proposed: UpToDate,
    shape: Shape,
) -> list[ApiReport]:
    """Looks at the pins in the work folder against those of the tree; only the overrides of the work folder change.

    Returns what the new edition was found to mean for each API.

    Args:
        settled: what was done to the overrides of the work folder, see ``bring_up_to_date``.
        proposed: what could have been done to them and was not.

    Raises:
        PipelineError: a correction of ours does not fit any more and is not accepted, or what comes of them breaks a
            rule of the lint.
    """
    reports: list[ApiReport] = []
    standing: dict[str, str] = {}
    found: list[stale.Stale] = []
    faults: list[str] = []
    every = {api.name: aliases.read(work, api) for api in apis}
    known, last = stale.read(root), read_version(root)
    for api in apis:
        names_of = every[api.name]
        before = load_own(root / api.pin) if api.name in old.pins else None
        after = load_own(work / api.pin)
        callers = tree.corrected(root, api)
        staying = (
            retained.keep_operations(
                work, api, before, after, last, edition=new.pins[api.name].edition, called=tree.called(callers)
            )
            if keep_aliases and before is not None
            else []
        )
        corrected, misfits, findings = lint.attempt(after, api.overlay_files(work))
        shaped, names = shape(corrected, api, work)
        adviser = Adviser(
            api,
            root,
            before,
            after,
            proposed=proposed.settled.get(api.name, ()),
            numbers=settled.numbers.get(api.name, {}),
        )
        own = adviser.stale(misfits, [one for one in findings if one.rule == "partial"], names)
        found += own
        faults += [f"{api.name}: {one}" for one in findings if one.stops and one.rule != "partial"]
        edition = new.pins[api.name].edition.isoformat()
        standing.update({one.name: known.get(one.name, edition) for one in own})
        changes: list[Change] = []
        upstream: list[Change] = []
        if before is not None and callers is not None:
            was, now = (
                Edition(document, api.package, names.fields, names.tags, dict(names_of.positions))
                for document in (callers, shaped)
            )
            staying += names_of.hold_positions(was, now)
            now = replace(now, positions=names_of.positions)
            changes = compare(was, now)
            published = (
                replace(side, document=document, named=False) for side, document in ((was, before), (now, after))
            )
            upstream = [one for one in compare(*published) if not _echoed(one, changes)]
            if keep_aliases:
                changes, led = names_of.added(changes, last)
                changes, whole = retained.keep_models(work, api, changes, was, retained.received(callers), last)
                staying += led + whole
        reports.append(
            ApiReport(
                name=api.name,
                package=api.package,
                before=old.pins[api.name].edition.isoformat() if before else "",
                after=edition,
                operations=(count_operations(before) if before else 0, count_operations(after)),
                changes=tuple(changes),
                upstream=tuple(upstream),
                stale=tuple(own),
                held_back=held_back.get(api.name, ()),
                kept=tuple(staying),
                settled=tuple(settled.settled.get(api.name, ())),
                first=None if before else _first(Edition(shaped, api.package, tags=names.tags)),
            )
        )
    stale.require_settled(found, {*accept, *(known.keys() & {one.name for one in found})}, faults)
    stale.write(work, standing)
    aliases.write(work, every)
    return reports


def _first(edition: Edition) -> FirstEdition:
    """What there is in a description that was not pinned before."""
    every = list(operations(edition.document))
    namespaces = Counter(edition.method(one).rpartition(".")[0] for one in every)
    servers = dict.fromkeys(edition.server(one) for one in every)
    return FirstEdition(
        dict(sorted(namespaces.items())), len(edition.document["components"]["schemas"]), tuple(servers)
    )


def _echoed(one: Change, changes: Sequence[Change]) -> bool:
    """Whether a change of the vendor's is among those callers meet: names of models differ, what is said does not."""
    if one.kind == "model gone":
        return True  # callers do not meet the vendor's names of components
    return any(
        one.name == other.name
        if one.kind in {"added", "removed", "renamed", "moved", "deprecated"}
        else _facts(one) == _facts(other) and _leaf(one) == _leaf(other)
        for other in changes
    )


def _facts(one: Change) -> tuple[object, ...]:
    return one.code, one.before, one.after, one.at, one.rule, one.kept


def _leaf(one: Change) -> str:
    return one.name.replace("(", ".").rpartition(".")[2]
