"""The command that tells how operations of one description differ from those that replaced them, as a page for docs/.

An edition's operations that we keep after the vendor dropped them name their heirs with ``x-altegio-replaced-by``;
both generations stand in the corrected description, so they can be compared as two editions are.
"""

import argparse
import re
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from scripts.console import exit_status
from scripts.diff.change import Change
from scripts.diff.changes import compare
from scripts.diff.sides import Edition, pairs
from scripts.shape import shape
from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.errors import PipelineError
from scripts.spec.extensions import AddedIn, ReplacedBy
from scripts.spec.naming import GivenNames
from scripts.spec.operations import METHODS, Operation, operations
from scripts.spec.overlay import apply_overlays
from scripts.spec.yaml import Json, load
from scripts.update.report import changes_as_markdown

_PAGE = """\
# {title}

What to change in a program that uses the older operations. The edition of {edition} no longer lists them; the client
keeps them as deprecated operations.

⚠️ marks what must be changed when an operation is replaced by its successor: {breaking} lines here. Operations and
models have their present names. `python -m docs.make.generations {api} --title "{title}"` writes this page.

{counts}

## Which operation takes the place of which

| before | now |
| --- | --- |
{table}
"""


def page(root: Path, api: Api, title: str, edition: date) -> str:
    """The page, as Markdown."""
    corrected, _ = apply_overlays(load(root / api.pin), api.overlay_files(root))
    shaped = shape(corrected, api, root=root).document
    names = GivenNames.load(root / "overrides" / "names.toml", api.name)
    heirs = {
        one.id: heir.operation_id
        for one in operations(shaped)
        if (heir := ReplacedBy.of(one.node, one.id)) and heir.package == api.package
    }
    if not heirs:
        raise PipelineError(f"{api.name}: no operation names another as its heir")
    pinned = {one.id for one in operations(load(root / api.pin))}
    # What only a later edition has is not among the older ones; the marks of these are dates or earlier years.
    added = {one.id: AddedIn.of(one.node, one.id) for one in operations(shaped)}
    later = {name for name, one in added.items() if one and _later(one.edition, edition)}
    old_ids = {one.id for one in operations(shaped)} - pinned - later
    tags = {one.tag for one in operations(shaped) if one.id in old_ids}
    new_ids = {one.id for one in operations(shaped) if one.tag in tags and one.id in pinned}
    old = Edition(_only(shaped, old_ids), api.package, names.fields, names.tags)
    new = Edition(_only(shaped, new_ids), api.package, names.fields, names.tags)
    changes = [change for change in compare(old, new) if change.kind not in {"renamed", "moved", "model gone"}]
    changes = [change for change in changes if not _is_class(change)]
    rows = ((_cell(before), _cell(after)) for before, after in pairs(old, new) if before and after)
    table = "\n".join(f"| {before} | {after} |" for before, after in rows)
    text = _PAGE.format(
        title=title,
        api=api.name,
        edition=edition,
        breaking=sum(change.breaks for change in changes),
        counts=f"{len(old_ids)} operations before, {len(new_ids)} now under the same tags.",
        table=table,
    )
    return text + "\n".join(changes_as_markdown(changes)) + "\n"


def _later(mark: str, edition: date) -> bool:
    """Whether what is marked is of a later edition."""
    return re.fullmatch(r"\d{4}-\d\d-\d\d", mark) is not None and mark > edition.isoformat()


def _cell(operation: Operation) -> str:
    return f"`{operation.id}`<br>{operation.method.upper()} `{operation.path}`"


def _is_class(change: Change) -> bool:
    """Every class is another one between generations, so that it need not be said."""
    return change.code in {"class", "data class"} and str(change.before).startswith("`")


def _only(document: dict[str, Json], names: set[str]) -> dict[str, Json]:
    paths: dict[str, Json] = {}
    for path, item in document["paths"].items():
        kept = {key: node for key, node in item.items() if key not in METHODS or node["operationId"] in names}
        if kept.keys() & set(METHODS):
            paths[path] = kept
    return {**document, "paths": paths}


def main(arguments: Sequence[str] | None = None, *, root: Path = ROOT) -> int:
    """The command line; returns the exit status."""
    from scripts.spec import lock

    parser = argparse.ArgumentParser(
        prog="python -m docs.make.generations",
        description="Tell how operations differ from those that replaced them, as a page on standard output.",
    )
    known = {api.name: api for api in APIS}
    parser.add_argument("api", choices=known, help="whose operations")
    parser.add_argument("--title", default="Operations and their heirs", help="heading of the page")
    parser.add_argument("--write", type=Path, metavar="FILE", help="write the page there")
    given = parser.parse_args(arguments)

    def tell() -> int:
        text = page(root, known[given.api], given.title, lock.read(root).pins[given.api].edition)
        if given.write:
            given.write.write_text(text, encoding="utf-8")
        else:
            print(text, end="")
        return 0

    return exit_status(tell)


if __name__ == "__main__":
    sys.exit(main())
