"""The command that takes over what the vendor publishes now: fetch, distill, review, then all that regenerate does."""

import argparse
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from scripts.commands.regenerate import GENERATED, Stages, build, deliver, require_free
from scripts.commands.swap import swap, workspace
from scripts.console import Console, exit_status
from scripts.spec import lock
from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.errors import PipelineError
from scripts.spec.naming import GivenNames
from scripts.spec.yaml import Json
from scripts.update.our_code import rules, upgraded_files
from scripts.update.quarantine import HeldBack
from scripts.update.report import CHANGES, as_json, as_markdown
from scripts.update.review import OVERRIDES, Shape, bring_up_to_date, copy_overrides, real_shape, review, trial
from scripts.update.settled import Settled
from scripts.update.take_over import OlderEditionError, Wishes, take

PINS = "openapi"

_EXPLANATION = """\
stages, in this order:
  fetch     the descriptions come from the vendor, or from files given with --from, and are looked over
  distill   contract facts are kept, in canonical order; prose is dropped; an operation that cannot be read
            stays as it was, unless --all-or-nothing is given
  review    our corrections are tried on the new edition, and what has changed is written to openapi/CHANGES.md
  ...       then all that `python -m scripts regenerate` does
  swap      openapi/, overrides/ and generated/ are replaced together, only if all before has succeeded

A change of wording alone is no change: nothing is written. docs/updating.md goes through it step by step.
"""


@dataclass(frozen=True, kw_only=True)
class Terms:
    """On what terms a new edition is taken over.

    Attributes:
        accept_stale: names of corrections that need not fit for now.
        keep_aliases: names that go stay importable for one minor release.
        settle: corrections of ours with but one answer are brought up to date; it keeps names as ``keep_aliases`` does.
        json: where the report goes as JSON.
    """

    accept_stale: tuple[str, ...] = ()
    keep_aliases: bool = False
    settle: bool = False
    json: Path | None = None


def update(
    root: Path,
    wishes: Wishes,
    console: Console,
    *,
    terms: Terms = Terms(),
    output: Path | None = None,
    apis: Sequence[Api] = APIS,
    stages: Stages | None = None,
    shape: Shape | None = None,
) -> int:
    """Bring openapi/ and generated/ up to the published descriptions, both or neither; or make both in ``output``."""
    if output is not None:
        require_free(output)
    with workspace(root, console.say) as work:
        old = lock.read(root) if (root / lock.LOCK).exists() else lock.Lock("", {})
        new = lock.Lock(lock.installed_generator(), dict(old.pins))
        if (root / PINS).exists():
            shutil.copytree(root / PINS, work / PINS)
        else:
            (work / PINS).mkdir()
        changed = new != old
        shape = shape or _shape_of(stages)
        held_back: dict[str, tuple[HeldBack, ...]] = {}
        not_taken: dict[str, PipelineError] = {}
        wanted = [api for api in apis if not wishes.files or api.name in wishes.files]
        for api in wanted:
            attempt = trial(api, root, shape)
            try:
                taken = take(api, old.pins.get(api.name), wishes, console, root=root, work=work, trial=attempt)
            except OlderEditionError:
                raise
            except PipelineError as error:
                # One description that cannot be had is no reason to do without the others.
                if wishes.files or wishes.all_or_nothing or api.name not in old.pins:
                    raise
                not_taken[api.name] = error
                console.say(f"{api.name} stays as it is: {error}")
            else:
                held_back[api.name] = taken.held_back
                if taken.pin is not None:
                    new.pins[api.name] = taken.pin
                    changed = True
        if len(not_taken) == len(wanted):
            raise next(iter(not_taken.values()))
        if not changed and output is None:
            for name, held in held_back.items():
                for one in held:
                    console.say(f"{name}: {one.name} cannot be read and stays as it was: {one.why}")
            console.say("\nnothing has changed; nothing is written")
            return 1 if not_taken else 0
        (work / lock.LOCK).write_text(lock.dumps(new), encoding="utf-8")
        copy_overrides(root, work)
        settled: dict[str, list[Settled]] = {}
        if terms.settle:
            with console.stage("settle") as notes:
                moved = [api for api in apis if new.pins.get(api.name) != old.pins.get(api.name)]
                settled = bring_up_to_date(root, work, old.pins, apis=moved, shape=shape)
                notes.append(f"{sum(map(len, settled.values()))} corrections brought up to date")
        with console.stage("review") as notes:
            reviewed = review(
                root,
                work,
                old,
                new,
                held_back,
                apis=apis,
                accept=terms.accept_stale,
                keep_aliases=terms.keep_aliases or terms.settle,
                settled=settled,
                shape=shape,
            )
            reviewed.reports = [
                replace(one, not_taken=str(not_taken[one.name])) if one.name in not_taken else one
                for one in reviewed.reports
            ]
            breaking = sum(change.breaks for one in reviewed.reports for change in one.changes)
            notes.append(f"{sum(len(one.changes) for one in reviewed.reports)} changes, {breaking} can break callers")
        report = as_markdown(reviewed.reports)
        if any(one.has_news for one in reviewed.reports):  # else the last report still tells the last change
            (work / CHANGES).write_text(report, encoding="utf-8")
        build(work, work / GENERATED, pins=work, console=console, apis=apis, stages=stages)
        ours: dict[Path, str] = {}
        if terms.settle and output is None:
            with console.stage("examples") as notes:
                ours = upgraded_files(root, rules(work / GENERATED, [api.package for api in apis]))
                notes.append(f"{len(ours)} files of ours take the present names")
        console.say("\n" + report)
        if terms.json:
            terms.json.write_text(as_json(reviewed.reports), encoding="utf-8")
        if output is None:
            replaced = swap(root, work, [PINS, OVERRIDES, GENERATED])
            for path, text in ours.items():
                path.write_text(text, encoding="utf-8")
                console.say(f"renamed in {path.relative_to(root)}")
            console.say(f"made anew: {', '.join(f'{name}/' for name in replaced)}; report in {CHANGES}")
        else:
            for name in (PINS, GENERATED):
                deliver(work / name, output / name)
            console.say(f"written to {output}")
    return 0


def _shape_of(stages: Stages | None) -> Shape:
    """The stage "shape" for the review; tests give their own."""
    if stages is None:
        return real_shape

    def shape(document: dict[str, Json], api: Api, root: Path) -> tuple[dict[str, Json], GivenNames]:
        return stages.shape(document, api).document, GivenNames()

    return shape


def main(
    arguments: Sequence[str] | None = None,
    *,
    root: Path = ROOT,
    apis: Sequence[Api] = APIS,
    stages: Stages | None = None,
    shape: Shape | None = None,
) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts update",
        description="Take over what the vendor publishes now, and regenerate from it.",
        epilog=_EXPLANATION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    names = [api.name for api in apis]
    add = parser.add_argument
    known = ", ".join(names)
    add(
        "--from",
        dest="files",
        metavar="API=FILE",
        action="append",
        default=[],
        help=f"a description on disk, API one of {known}; nothing is fetched then",
    )
    add("--base-address", metavar="URL", help="fetch from this scheme, host and port in place of the vendor's")
    add("--edition", metavar="DATE", type=date.fromisoformat, help="date of the edition, such as 2026-07-22")
    add("--output", metavar="DIR", type=Path, help="write there (a new folder), leave openapi/ and generated/ alone")
    add("--allow-older", action="store_true", help="take an edition that looks older or cut down")
    add("--all-or-nothing", action="store_true", help="refuse an edition with an operation that cannot be read")
    add(
        "--accept-stale",
        metavar="NAME",
        action="append",
        default=[],
        help="let a correction stand that does not fit the new edition; the name is told by the run that refuses",
    )
    add("--keep-aliases", action="store_true", help="names that go stay importable for one minor release, and warn")
    add("--source", metavar="WORD", help='noted in the lock: how given files came about, such as "transcribed" by hand')
    add(
        "--settle",
        action="store_true",
        help="bring our corrections up to date where there is but one answer, and keep names as --keep-aliases does",
    )
    add("--json", metavar="FILE", type=Path, help="write the report there as JSON too")
    add("--keep-prose", action="store_true", help="keep the vendor's wording; for a private build, needs --output")
    add("--quiet", action="store_true", help="print errors only")
    given = parser.parse_args(arguments)
    if given.keep_prose and given.output is None:
        parser.error("--keep-prose needs --output: the vendor's wording must not get into the repository")
    if given.source and not given.files:
        parser.error("--source is about files given with --from; what is fetched comes from the vendor")
    files = {}
    for pair in given.files:
        name, equals, path = pair.partition("=")
        if name not in names or not equals:
            parser.error(f"--from {pair}: expected API=FILE, API one of {', '.join(names)}")
        files[name] = Path(path)
    wishes = Wishes(
        files=files,
        base_address=given.base_address,
        edition=given.edition,
        allow_older=given.allow_older,
        keep_prose=given.keep_prose,
        all_or_nothing=given.all_or_nothing,
        source=given.source,
    )
    terms = Terms(
        accept_stale=tuple(given.accept_stale), keep_aliases=given.keep_aliases, settle=given.settle, json=given.json
    )
    console = Console(quiet=given.quiet)
    return exit_status(
        lambda: update(root, wishes, console, terms=terms, output=given.output, apis=apis, stages=stages, shape=shape)
    )
