"""Between distill and render: what the new edition means for our corrections and for callers, before it is used."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
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
from scripts.update.trial import Shape, real_shape
from scripts.update.up_to_date import UpToDate


@dataclass
class Review:
    """What a new edition was found to mean.

    Attributes:
        reports: one for each API.
        settled: corrections that do not fit and are accepted, by name → edition they ceased to fit.
    """

    reports: list[ApiReport] = field(default_factory=list)
    settled: dict[str, str] = field(default_factory=dict)


def review(
    root: Path,
    work: Path,
    old: Lock,
    new: Lock,
    held_back: dict[str, tuple[HeldBack, ...]],
    *,
    apis: Sequence[Api],
    accept: Collection[str] = (),
    keep_aliases: bool = False,
    settled: UpToDate,
    proposed: UpToDate,
    shape: Shape = real_shape,
) -> Review:
    """Looks at the pins in the work folder against those of the tree; only the overrides of the work folder change.

    Args:
        settled: what was done to the overrides of the work folder, see ``bring_up_to_date``.
        proposed: what could have been done to them and was not.

    Raises:
        PipelineError: a correction of ours does not fit any more and is not accepted, or what comes of them breaks a
            rule of the lint.
    """
    result = Review()
    found: list[stale.Stale] = []
    faults: list[str] = []
    every = {api.name: aliases.read(work, api) for api in apis}
    known = stale.read(root)
    for api in apis:
        before = load_own(root / api.pin) if (root / api.pin).exists() else None
        after = load_own(work / api.pin)
        staying: list[str] = []
        callers = tree.corrected(root, api)
        if keep_aliases and before is not None:
            staying += retained.keep_operations(
                work,
                api,
                before,
                after,
                read_version(root),
                edition=new.pins[api.name].edition,
                called=tree.called(callers),
            )
        corrected, misfits, findings = lint.attempt(after, api.overlay_files(work))
        shaped, names = shape(corrected, api, work)
        known_as = settled.numbers.get(api.name, {})
        adviser = Adviser(api, root, before, after, proposed=proposed.settled.get(api.name, ()), numbers=known_as)
        own = adviser.stale(misfits, [one for one in findings if one.rule == "partial"], names)
        faults += [f"{api.name}: {one}" for one in findings if one.stops and one.rule != "partial"]
        found += own
        edition = new.pins[api.name].edition.isoformat()
        result.settled.update({one.name: known.get(one.name, edition) for one in own})
        changes: list[Change] = []
        upstream: list[Change] = []
        if before is not None and callers is not None:
            given = names.fields, names.tags
            was = Edition(callers, api.package, *given, dict(every[api.name].positions))
            staying += every[api.name].hold_positions(was, Edition(shaped, api.package, *given, was.positions))
            changes = compare(was, Edition(shaped, api.package, *given, every[api.name].positions))
            orders = was.positions, every[api.name].positions
            pins = (
                Edition(document, api.package, positions=order, named=False)
                for document, order in zip((before, after), orders, strict=True)
            )
            raw = compare(*pins)
            upstream = [one for one in raw if not _echoed(one, changes)]
        if keep_aliases:
            changes, led = every[api.name].added(changes, read_version(root))
            staying += led
            if before is not None and callers is not None:
                answered = retained.received(callers)
                changes, whole = retained.keep_models(work, api, changes, was, answered, read_version(root))
                staying += whole
        result.reports.append(
            ApiReport(
                api.name,
                api.package,
                old.pins[api.name].edition.isoformat() if api.name in old.pins else "",
                edition,
                (count_operations(before) if before else 0, count_operations(after)),
                tuple(changes),
                tuple(upstream),
                tuple(own),
                held_back.get(api.name, ()),
                tuple(staying),
                tuple(settled.settled.get(api.name, ())),
                _first(Edition(shaped, api.package, names.fields, names.tags)) if before is None else None,
            )
        )
    stale.require_settled(found, {*accept, *(known.keys() & {one.name for one in found})}, faults)
    stale.write(work, result.settled)
    aliases.write(work, every)
    return result


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
    return one.name.rpartition(".")[2].rpartition("(")[2]
