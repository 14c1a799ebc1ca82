"""The command that lists the names of earlier releases that are still kept, and removes those whose time has passed."""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.compat import aliases, retained
from scripts.compat.aliases import ALIASES, is_due
from scripts.console import exit_status
from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.errors import PipelineError
from scripts.spec.extensions import Retained
from scripts.spec.version import read_version
from scripts.spec.yaml import Json


@dataclass(frozen=True)
class Earlier:
    """A name that is kept for importers.

    Attributes:
        name: with the namespace in front, such as ``v1.models.Comment``.
        what: what it leads to, or that it is kept as it was.
        last: the last release that had it for good.
        where: the file with its line.
    """

    name: str
    what: str
    last: str
    where: str


def earlier(root: Path, apis: Sequence[Api] = APIS) -> Iterator[Earlier]:
    """Every name kept for importers."""
    for api in apis:
        for name, alias in aliases.read(root, api).names():
            what = f"leads to {alias.to}" if alias.to else "is taken and not sent"
            yield Earlier(f"{api.package}.{name}", what, alias.last, ALIASES.as_posix())
        for action in retained.actions_of(root, api):
            name, last = _operation(action)
            where = (api.overlays / retained.OVERLAY).as_posix()
            yield Earlier(f"{api.package}.{name}", "is kept as it was", last, where)
        for name, schema in retained.models_of(root, api).items():
            where = (api.overlays / retained.MODELS).as_posix()
            yield Earlier(f"{api.package}.models.{name}", "is kept as it was", str(schema[Retained.KEY]), where)


def due(root: Path, apis: Sequence[Api] = APIS) -> list[Earlier]:
    """Those that have had their minor release, as the version of the package stands."""
    found = list(earlier(root, apis))
    return [one for one in found if is_due(one.last, read_version(root))] if found else []


def drop(root: Path, apis: Sequence[Api] = APIS) -> None:
    """Removes what is due."""
    version = read_version(root)
    aliases.write(root, {api.name: aliases.read(root, api).without_due(version) for api in apis})
    for api in apis:
        if actions := retained.actions_of(root, api):
            retained.write_actions(root, api, [one for one in actions if not is_due(_operation(one)[1], version)])
        if models := retained.models_of(root, api):
            rest = {name: one for name, one in models.items() if not is_due(str(one[Retained.KEY]), version)}
            retained.write_models(root, api, rest)


def _operation(action: dict[str, Json]) -> tuple[str, str]:
    """The operationId an action keeps, and the last release that had it for good.

    Raises:
        PipelineError: it keeps none.
    """
    for item in action.get("update", {}).get("paths", {}).values():
        for node in item.values():
            if Retained.KEY in node:
                return str(node["operationId"]), str(node[Retained.KEY])
    raise PipelineError(
        f"{retained.OVERLAY}: an action without {Retained.KEY}; corrections of ours belong into other files"
    )


def main(arguments: Sequence[str] | None = None, *, root: Path = ROOT, apis: Sequence[Api] = APIS) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts aliases",
        description="List the names of earlier releases that are kept for importers. Each stays for one minor release; "
        "the exit status is 1 if one is still there after that.",
    )
    parser.add_argument("--drop", action="store_true", help="remove what is due; `make regenerate` is to follow")
    given = parser.parse_args(arguments)

    def tell() -> int:
        over = due(root, apis)
        if given.drop:
            drop(root, apis)
            for one in over:
                print(f"removed  {one.name} from {one.where}")
            print("now run `make regenerate`" if over else "nothing is due")
            return 0
        every = list(earlier(root, apis))
        for one in every:
            print(f"{'DUE  ' if one in over else '     '}{one.name} {one.what}; {one.last} had it last ({one.where})")
        if over:
            raise PipelineError(
                f"{len(over)} name(s) have had their minor release by {read_version(root)}: `make aliases ARGS=--drop`"
            )
        print(f"{len(every)} name(s) of earlier releases are kept, none is due")
        return 0

    return exit_status(tell)
