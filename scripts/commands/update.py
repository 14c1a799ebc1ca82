"""The command that takes over what the vendor publishes now: fetch, distill, review, then all that regenerate does."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from scripts.commands.regenerate import GENERATED, Stages, build, deliver, require_free
from scripts.commands.swap import swap, workspace
from scripts.commands.update_options import Terms, parse
from scripts.console import Console, exit_status
from scripts.spec import lock
from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.errors import PipelineError
from scripts.spec.naming import GivenNames
from scripts.spec.remembering import remembering
from scripts.spec.yaml import Json
from scripts.update.news import FACTS, as_json
from scripts.update.our_code import laid_out, moved_paths, rules, upgraded_files
from scripts.update.quarantine import HeldBack
from scripts.update.remade import is_due, noted_as_due, remake
from scripts.update.report import CHANGES, as_markdown
from scripts.update.review import review
from scripts.update.take_over import OlderEditionError, Wishes, take
from scripts.update.tree import OVERRIDES, copy_overrides, corrected
from scripts.update.trial import Shape, real_shape, trial
from scripts.update.up_to_date import UpToDate, bring_up_to_date

PINS = "openapi"


@remembering()
def update(
    root: Path,
    wishes: Wishes,
    console: Console,
    *,
    terms: Terms,
    output: Path | None = None,
    apis: Sequence[Api] = APIS,
    stages: Stages | None = None,
    shape: Shape | None = None,
) -> int:
    """Brings openapi/ and generated/ up to the published descriptions, both or neither; or makes both in ``output``."""
    if output is not None:
        require_free(output)
    with workspace(root, console.say) as work:
        if output is None and is_due(root):
            _pages(root, console)
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
        with console.stage("settle") as notes:
            moved = [api for api in apis if new.pins.get(api.name) != old.pins.get(api.name)]
            settled = bring_up_to_date(
                root, work, old.pins, new=new.pins, apis=moved, accept=terms.accept_stale, shape=shape
            )
            number = sum(map(len, settled.settled.values()))
            notes.append(f"{number} corrections {'brought' if terms.settle else 'could be brought'} up to date")
        proposed = UpToDate()
        if not terms.settle:
            settled, proposed = proposed, settled
            shutil.rmtree(work / OVERRIDES)
            copy_overrides(root, work)
        with console.stage("review") as notes:
            reports = review(
                root,
                work,
                old,
                new,
                held_back,
                apis=apis,
                accept=terms.accept_stale,
                keep_aliases=terms.keep_aliases or terms.settle,
                settled=settled,
                proposed=proposed,
                shape=shape,
            )
            reports = [
                replace(one, not_taken=str(not_taken[one.name])) if one.name in not_taken else one for one in reports
            ]
            breaking = sum(change.breaks for one in reports for change in one.changes)
            notes.append(f"{sum(len(one.changes) for one in reports)} changes, {breaking} can break callers")
        report = as_markdown(reports)
        if any(one.has_news for one in reports):  # else the last report still tells the last change
            (work / CHANGES).write_text(report, encoding="utf-8")
            (work / FACTS).write_text(as_json(reports), encoding="utf-8")
        remarks = build(work, work / GENERATED, pins=work, console=console, apis=apis, stages=stages)
        ours: dict[Path, str] = {}
        if terms.settle and output is None:
            with console.stage("examples") as notes:
                known = rules(work / GENERATED, [api.package for api in apis])
                sides = {api.package: (corrected(root, api), corrected(work, api)) for api in apis}
                paths = {name: moved_paths(a, b) for name, (a, b) in sides.items() if a is not None and b is not None}
                ours = upgraded_files(root, known, paths)
                notes.append(f"{len(ours)} files of ours take the present names")
        console.say("\n" + report)
        for line in remarks:
            console.say(line)
        if terms.json:
            terms.json.write_text(as_json(reports), encoding="utf-8")
        if output is None:
            files = laid_out(ours, root, work)
            due = [noted_as_due(work)] if terms.settle else []
            replaced = swap(root, work, [PINS, OVERRIDES, GENERATED, *files, *due])
            for name in files:
                console.say(f"renamed in {name}")
            if terms.settle:
                _pages(root, console)
            folders = [f"{name}/" for name in (PINS, OVERRIDES, GENERATED) if name in replaced]
            console.say(f"made anew: {', '.join(folders)}; report in {CHANGES}")
        else:
            for name in (PINS, GENERATED):
                deliver(work / name, output / name)
            console.say(f"written to {output}")
    return 0


def _pages(root: Path, console: Console) -> None:
    """What is made from the client in place; a run cut short before it is done leaves it to the next."""
    with console.stage("pages") as notes:
        failed = list(remake(root))
        notes.append("pages, pictures and lists made from the client")
    for line in failed:
        console.say(f"warning  {line}")


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
    given = parse(arguments, [api.name for api in apis])
    console = Console(quiet=given.quiet)
    return exit_status(
        lambda: update(
            root,
            given.wishes,
            console,
            terms=given.terms,
            output=given.output,
            apis=apis,
            stages=stages,
            shape=shape,
        )
    )
