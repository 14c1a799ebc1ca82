"""The command that takes over what the vendor publishes now: fetch, distill, lock, then all that regenerate does."""

import argparse
import shutil
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from scripts import lock
from scripts.apis import APIS, ROOT, Api
from scripts.console import Console, exit_status
from scripts.pin import Wishes, take
from scripts.regenerate import GENERATED, Stages, build, deliver, require_free
from scripts.swap import swap, workspace

PINS = "openapi"

_EXPLANATION = """\
stages, in this order:
  fetch     the descriptions come from the vendor, or from files given with --from, and are looked over
  distill   contract facts are kept, in canonical order; prose is dropped
  ...       then all that `python -m scripts.regenerate` does
  swap      openapi/ and generated/ are replaced together, only if all before has succeeded

A change of wording alone is no change: nothing is written.
"""


def update(
    root: Path,
    wishes: Wishes,
    console: Console,
    *,
    output: Path | None = None,
    apis: Sequence[Api] = APIS,
    stages: Stages | None = None,
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
        for api in apis:
            if not wishes.files or api.name in wishes.files:
                pin = take(api, old.pins.get(api.name), wishes, console, root=root, work=work)
                if pin is not None:
                    new.pins[api.name] = pin
                    changed = True
        if not changed and output is None:
            console.say("\nnothing has changed; nothing is written")
            return 0
        (work / lock.LOCK).write_text(lock.dumps(new), encoding="utf-8")
        build(root, work / GENERATED, pins=work, console=console, apis=apis, stages=stages)
        # The report on what has changed, root's pins against work's, has its place here.
        if output is None:
            replaced = swap(root, work, [PINS, GENERATED])
            console.say(f"\nmade anew: {', '.join(f'{name}/' for name in replaced)}")
        else:
            for name in (PINS, GENERATED):
                deliver(work / name, output / name)
            console.say(f"\nwritten to {output}")
    return 0


def main(
    arguments: Sequence[str] | None = None,
    *,
    root: Path = ROOT,
    apis: Sequence[Api] = APIS,
    stages: Stages | None = None,
) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.update",
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
    add("--keep-prose", action="store_true", help="keep the vendor's wording; for a private build, needs --output")
    add("--quiet", action="store_true", help="print errors only")
    given = parser.parse_args(arguments)
    if given.keep_prose and given.output is None:
        parser.error("--keep-prose needs --output: the vendor's wording must not get into the repository")
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
    )
    console = Console(quiet=given.quiet)
    return exit_status(lambda: update(root, wishes, console, output=given.output, apis=apis, stages=stages))


if __name__ == "__main__":
    sys.exit(main())
