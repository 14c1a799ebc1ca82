"""Between distill and render: what the new edition means for our corrections and for callers, before it is used."""

import copy
import re
import shutil
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path

from scripts.compat import aliases, stale
from scripts.compat import retained as kept
from scripts.diff.change import Change
from scripts.diff.changes import compare
from scripts.diff.sides import Edition
from scripts.spec import lint
from scripts.spec.apis import Api
from scripts.spec.errors import PipelineError
from scripts.spec.lock import Lock
from scripts.spec.naming import GivenNames
from scripts.spec.operations import count_operations, operations
from scripts.spec.overlay import try_overlays
from scripts.spec.references import holds, references
from scripts.spec.yaml import Json, load_own
from scripts.update.distill import distill
from scripts.update.quarantine import HeldBack, Trial
from scripts.update.report import ApiReport
from scripts.update.settle import settle
from scripts.update.settle_names import settle_names
from scripts.update.settled import Settled

GENERATED = "generated"
OVERRIDES = "overrides"
# What the stages read beside the pins, and what of it is no file of ours.
_BESIDE = "pyproject.toml"
_VERSION = Path("overrides", "altegio_core", "version.py")
_CACHES = shutil.ignore_patterns("__pycache__", ".mypy_cache", ".ruff_cache")

Shape = Callable[[dict[str, Json], Api, Path], tuple[dict[str, Json], GivenNames]]
"""Corrected description, its API and the tree of the overrides → shaped description and the names used."""


@dataclass
class Review:
    """What a new edition was found to mean.

    Attributes:
        reports: one for each API.
        settled: corrections that do not fit and are accepted, by name → edition they ceased to fit.
    """

    reports: list[ApiReport] = field(default_factory=list)
    settled: dict[str, str] = field(default_factory=dict)


def real_shape(document: dict[str, Json], api: Api, root: Path) -> tuple[dict[str, Json], GivenNames]:
    """The stage "shape"; every name given by hand may be stale here, for that is looked into."""
    from scripts.shape import shape

    shaped = shape(document, api, root=root, all_names=False)
    return shaped.document, shaped.names


def copy_overrides(root: Path, work: Path) -> None:
    """Give the work folder overrides of its own, to be changed and swapped in with the rest."""
    shutil.copytree(root / OVERRIDES, work / OVERRIDES, symlinks=True, ignore=_CACHES)
    if (root / _BESIDE).exists():
        (work / _BESIDE).symlink_to((root / _BESIDE).resolve())


def trial(api: Api, root: Path, shape: Shape) -> Trial:
    """Tries whether a description could be taken over, leaving aside corrections that do not fit."""

    def attempt(published: dict[str, Json]) -> None:
        if lost := sorted({one for one in references(published["paths"]) if not holds(published, one)}):
            raise PipelineError(f"refers to {', '.join(lost[:3])}, which is not there")
        corrected, _, _ = try_overlays(distill(published), api.overlay_files(root))
        shaped, names = shape(corrected, api, root)
        for operation in operations(shaped):
            if not isinstance(operation.node.get("responses"), dict):
                raise PipelineError(f"{operation.id} has no responses")
        _try_to_render(api, shaped, names or GivenNames())

    return attempt


def _try_to_render(api: Api, shaped: dict[str, Json], names: GivenNames) -> None:
    """Make all that the templates are filled with, and fill none: what this client cannot call shows here."""
    from scripts.render.context.api import ApiContext
    from scripts.shape import Shaped

    context = ApiContext(api, Shaped(copy.deepcopy(shaped), names, 0, 0), date.min)
    for operation in context.operations.values():
        _ = operation.parameters, operation.paging


def bring_up_to_date(
    root: Path, work: Path, pins: Mapping[str, object], *, apis: Sequence[Api], shape: Shape = real_shape
) -> dict[str, list[Settled]]:
    """Settle what has but one answer in the overrides of the work folder, for the APIs that have a pin in the tree."""
    done = {}
    for api in apis:
        callers = _corrected(root, api)
        if api.name in pins and callers is not None:
            before, after = load_own(root / api.pin), load_own(work / api.pin)
            kept.keep_operations(work, api, before, after, release(root), called=_called(callers))
            done[api.name] = settle(work, api, before, after)
            done[api.name] += settle_names(work, api, callers, partial(_shaped, after, api, work, shape))
    return done


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
    settled: Mapping[str, Sequence[Settled]] = {},
    shape: Shape = real_shape,
) -> Review:
    """Look at the pins in the work folder against those of the tree; only the overrides of the work folder change.

    Args:
        settled: what was done to the overrides of the work folder, by name of the API, see ``bring_up_to_date``.

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
        callers = _corrected(root, api)
        if keep_aliases and before is not None:
            staying += kept.keep_operations(work, api, before, after, release(root), called=_called(callers))
        corrected, misfits, findings = lint.attempt(after, api.overlay_files(work))
        shaped, names = shape(corrected, api, work)
        own = stale.found(api, misfits, names, before, after)
        faults += [f"{api.name}: {one}" for one in findings if one.stops]
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
            changes, led = every[api.name].added(changes, release(root))
            staying += led
            if before is not None and callers is not None:
                answered = kept.received(callers)
                changes, whole = kept.keep_models(work, api, changes, was, answered, release(root))
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
                tuple(settled.get(api.name, ())),
            )
        )
    stale.require_settled(found, {*accept, *(known.keys() & {one.name for one in found})}, faults)
    stale.write(work, result.settled)
    aliases.write(work, every)
    return result


def release(root: Path) -> str:
    """Version of this package: the last release that has the names an update takes away."""
    told = re.search(r'^VERSION = "([^"]+)"$', (root / _VERSION).read_text(encoding="utf-8"), re.MULTILINE)
    if told is None:
        raise PipelineError(f"{_VERSION} tells no VERSION")
    return told[1]


def _corrected(root: Path, api: Api) -> dict[str, Json] | None:
    """What callers have now: the corrected description that generated/ was made from."""
    path = root / GENERATED / f"{api.name}.openapi.yaml"
    return load_own(path) if path.exists() else None


def _shaped(published: dict[str, Json], api: Api, root: Path, shape: Shape) -> tuple[dict[str, Json], GivenNames]:
    """A description with our corrections as they are now, as far as they fit, shaped."""
    return shape(try_overlays(published, api.overlay_files(root))[0], api, root)


def _called(callers: dict[str, Json] | None) -> set[str] | None:
    """The operations callers have; what our corrections hide is none of them."""
    return None if callers is None else {operation.id for operation in operations(callers)}


def _echoed(one: Change, changes: Sequence[Change]) -> bool:
    """Whether a change of the vendor's is among those callers meet: names of models differ, what is said does not."""
    if one.kind == "model gone":
        return True  # the vendor's names of components are nobody's business
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
