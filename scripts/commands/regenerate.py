"""The command that makes generated/ from the pinned descriptions and overrides/: all stages but fetch and distill."""

import argparse
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from scripts.commands import aliases as earlier
from scripts.commands.folders import compare
from scripts.commands.names import require_names
from scripts.commands.swap import swap, workspace
from scripts.commands.texts import coverage
from scripts.compat import stale
from scripts.console import Console, exit_status
from scripts.shape.descriptions import Texts
from scripts.spec import lock
from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.errors import PipelineError
from scripts.spec.lint import correct, require_clean
from scripts.spec.operations import count_operations
from scripts.spec.sbom import NAME, sbom
from scripts.spec.yaml import Json, load_own

if TYPE_CHECKING:
    from scripts.render import Rendered
    from scripts.shape import Shaped

GENERATED = "generated"

_STAGES = """\
stages, in this order:
  lock      the pinned descriptions in openapi/ are those that openapi/lock.toml names
  overlay   our corrections, overrides/<api>/*.overlay.yaml, each of which must match and change something;
            what comes of them is linted: what is required is described, values fit, nothing is corrected in vain
  shape     mechanical rules the generator needs, none about one endpoint
  render    the generator with our templates; a warning is an error unless listed with a reason
  verify    no operation lost, valid OpenAPI, every module imports, types check
  swap      the result takes the place of generated/, all of it or nothing

No network is used. A run that fails leaves the tree as it was.
"""


Source: TypeAlias = "tuple[Api, Shaped, date]"
"""A description ready to be rendered, with the date of its edition."""


@dataclass(frozen=True)
class Stages:
    """The stages that turn corrected descriptions into a package, as functions, so that tests can give their own."""

    shape: "Callable[[dict[str, Json], Api], Shaped]"
    render: "Callable[[list[Source], Path], Rendered]"
    verify: "Callable[[list[Source], Rendered, Path], None]"


def real_stages(root: Path = ROOT) -> Stages:
    """The stages, with the overrides of this tree; loaded late, for the generator alone takes a second."""
    from scripts.commands.verify import verify
    from scripts.render import render
    from scripts.shape import shape

    return Stages(partial(shape, root=root), partial(render, root=root), partial(verify, root=root))


def build(
    root: Path, output: Path, *, pins: Path, console: Console, apis: Sequence[Api] = APIS, stages: Stages | None = None
) -> list[str]:
    """Makes the contents of generated/ in ``output``; returns remarks that wait till all else is told.

    Args:
        pins: the folder that holds openapi/.
    """
    with console.stage("lock") as notes:
        locked = lock.check(pins, apis)
        notes += [f"{api.name} of {locked.pins[api.name].edition}" for api in apis]
    stages = stages or real_stages(root)

    with console.stage("overlay") as notes:
        pinned = [load_own(pins / api.pin) for api in apis]
        corrected = [
            correct(document, api.overlay_files(root), stale.accepted(root, api))
            for api, document in zip(apis, pinned, strict=True)
        ]
        notes += [f"{api.name} {actions} actions" for api, (_, actions, _) in zip(apis, corrected, strict=True)]
        remaining = require_clean(
            [(api.name, one) for api, (*_, found) in zip(apis, corrected, strict=True) for one in found]
        )

    with console.stage("shape") as notes:
        sources: list[Source] = [
            (api, stages.shape(document, api), locked.pins[api.name].edition)
            for api, (document, _, _) in zip(apis, corrected, strict=True)
        ]
        notes += [f"{api.name} {shaped.models_before} -> {shaped.models_after} models" for api, shaped, _ in sources]

    output.mkdir(parents=True)
    with console.stage("render") as notes:
        rendered = stages.render(sources, output)
        notes += [f"{api.name} {rendered.operations[api.name]} operations" for api in apis]

    with console.stage("verify"):
        stages.verify(sources, rendered, output)
    (output / NAME).write_text(sbom(root, locked, apis), encoding="utf-8")

    remarks = [
        f"without a text  {api.name}: {name}; see {api.overlays.as_posix()}/texts/"
        for api, shaped, _ in sources
        for name in coverage(shaped.document, Texts.load(root, api)).lacking()
    ]
    remarks += [
        f"text of nothing  {api.name}: {name} is not there; see {api.overlays.as_posix()}/texts/"
        for api, shaped, _ in sources
        for name in shaped.lost_texts
    ]
    if over := earlier.due(root, apis):
        remarks.append(f"note     {len(over)} name(s) of earlier releases are due for removal, see `make aliases`")
    remarks += [f"lint     {line}" for line in remaining]
    remarks += [f"warning  {warning}" for warning in rendered.warnings]
    console.table(
        [api.name for api in apis],
        [
            ("operations in", [count_operations(document) for document in pinned]),
            ("operations out", [rendered.operations[api.name] for api in apis]),
            ("models before sharing", [shaped.models_before for _, shaped, _ in sources]),
            ("models after sharing", [shaped.models_after for _, shaped, _ in sources]),
            ("models rendered", [rendered.models[api.name] for api in apis]),
            ("overlay actions", [actions for _, actions, _ in corrected]),
            ("warnings", [len(rendered.warnings)]),
        ],
    )
    return remarks


def regenerate(
    root: Path,
    *,
    check: bool = False,
    output: Path | None = None,
    let_go: bool = False,
    console: Console,
    apis: Sequence[Api] = APIS,
    stages: Stages | None = None,
) -> int:
    """Rebuilds, then replaces generated/, or compares with it (``check``), or puts the result elsewhere (``output``).

    Names that go, or stand for another class, have to be announced, unless ``let_go``.
    """
    if output is not None:
        require_free(output)
    with workspace(root, console.say, mends=not check and output is None) as work:
        made = work / GENERATED
        for line in build(root, made, pins=root, console=console, apis=apis, stages=stages):
            console.say(line)
        if check:
            return _report_differences(compare(made, root / GENERATED), console)
        if output is not None:
            deliver(made, output)
            console.say(f"\nwritten to {output}")
            return 0
        if not let_go:
            require_names(root, root / GENERATED, made, apis)
        if swap(root, work, [GENERATED]):
            console.say(f"\n{GENERATED}/ is made anew")
        else:
            console.say(f"\n{GENERATED}/ was up to date")
    return 0


def require_free(folder: Path) -> None:
    """Refuses to write over anything."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise PipelineError(f"{folder} is in the way; name a folder that is empty or does not exist")


def deliver(made: Path, folder: Path) -> None:
    """Moves a finished result out of the work folder, to another file system if need be."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    if folder.exists():
        folder.rmdir()
    shutil.move(made, folder)


def _report_differences(differences: list[str], console: Console) -> int:
    if not differences:
        console.say(f"\n{GENERATED}/ is what the pipeline makes, byte for byte")
        return 0
    shown = [f"  {line}" for line in differences[:20]]
    if len(differences) > len(shown):
        shown.append(f"  and {len(differences) - len(shown)} more")
    raise PipelineError(
        f"{GENERATED}/ is not what the pipeline makes; run `make regenerate` and commit the result, "
        f"and put changes made by hand into overrides/\n" + "\n".join(shown)
    )


def main(
    arguments: Sequence[str] | None = None,
    *,
    root: Path = ROOT,
    apis: Sequence[Api] = APIS,
    stages: Stages | None = None,
) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts regenerate",
        description="Make generated/ from the pinned descriptions and overrides/.",
        epilog=_STAGES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    target = parser.add_mutually_exclusive_group()
    target.add_argument("--check", action="store_true", help="rebuild aside, fail if generated/ differs by a byte")
    target.add_argument("--output", type=Path, metavar="DIR", help="write there (a new folder), leave generated/ alone")
    parser.add_argument("--let-go", action="store_true", help="names may go without being announced in CHANGELOG.md")
    parser.add_argument("--quiet", action="store_true", help="print errors only")
    options = parser.parse_args(arguments)
    console = Console(quiet=options.quiet)
    return exit_status(
        lambda: regenerate(
            root,
            check=options.check,
            output=options.output,
            let_go=options.let_go,
            console=console,
            apis=apis,
            stages=stages,
        )
    )
