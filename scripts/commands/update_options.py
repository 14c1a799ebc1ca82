"""The options of `make update`, and what they ask for."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from scripts.update.take_over import Wishes

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
        settle: corrections of ours with but one answer are brought up to date, and names stay as by ``keep_aliases``.
        json: where the report goes as JSON.
    """

    accept_stale: tuple[str, ...] = ()
    keep_aliases: bool = False
    settle: bool = True
    json: Path | None = None


@dataclass(frozen=True)
class Given:
    """What a command line asks for; ``output`` is the folder to write to in place of the tree."""

    wishes: Wishes
    terms: Terms
    output: Path | None
    quiet: bool


def parse(arguments: Sequence[str] | None, names: Sequence[str]) -> Given:
    """The command line, with the names of all descriptions; one that asks for what cannot be ends the process."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts update",
        description="Take over what the vendor publishes now, and regenerate from it.",
        epilog=_EXPLANATION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
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
    add(
        "--keep-aliases",
        action="store_true",
        help="with --no-settle: names that go stay importable for one minor release, and warn",
    )
    add("--source", metavar="WORD", help='noted in the lock: how given files came about, such as "transcribed" by hand')
    add(
        "--settle",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="bring our corrections up to date where there is but one answer, and keep names as --keep-aliases does;"
        " this is so unless --no-settle is given, by which the run tells what could be done and leaves it to you",
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
    return Given(wishes, terms, given.output, given.quiet)
