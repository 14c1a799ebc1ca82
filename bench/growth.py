"""The command behind `make growth`: how the pipeline's time grows with the number of operations.

The pinned descriptions are corrected as always; then half of their paths are left out, or all of them are there twice
over, the second time under other paths, ids and component names. Each goes through the stages in a temporary folder.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from scripts.commands.verify import verify
from scripts.compat.stale import accepted
from scripts.render import render
from scripts.shape import shape
from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.lock import check
from scripts.spec.overlay import apply_overlays
from scripts.spec.yaml import load

Document = dict[str, Any]


def half(document: Document) -> Document:
    """The description with every other path; components nobody refers to any more stay, and cost nothing."""
    return {**document, "paths": dict(list(document["paths"].items())[::2])}


def once(document: Document) -> Document:
    """The description as it is."""
    return document


def twice(document: Document) -> Document:
    """The description with everything in it a second time."""
    second = _renamed(document)
    paths = {f"/again{path}": item for path, item in second["paths"].items()}
    components = {
        kind: {**parts, **{f"Again{name}": part for name, part in second["components"][kind].items()}}
        for kind, parts in document["components"].items()
    }
    return {**document, "paths": {**document["paths"], **paths}, "components": components}


def _renamed(node: Any, key: str = "") -> Any:
    """A copy in which operations have other ids and references lead to the second components."""
    if isinstance(node, dict):
        # The client has one method to log in.
        return {name: _renamed(value, name) for name, value in node.items() if name != "x-altegio-login"}
    if isinstance(node, list):
        return [_renamed(value) for value in node]
    if key == "operationId":
        return f"{node}_again"
    if key == "$ref" and not node.startswith("#/components/securitySchemes/"):
        start, _, name = node.rpartition("/")
        return f"{start}/Again{name}"
    return node


SIZES: dict[str, Callable[[Document], Document]] = {"half": half, "once": once, "twice": twice}


def measure(size: Callable[[Document], Document]) -> dict[str, float]:
    """Seconds of each stage for descriptions of a size, operations and lines that come out."""
    locked = check(ROOT, APIS)
    seconds: dict[str, float] = {}

    def timed(name: str, action: Callable[[], Any]) -> Any:
        started = time.perf_counter()
        result = action()
        seconds[name] = time.perf_counter() - started
        return result

    def corrected(api: Api) -> Document:
        return size(apply_overlays(load(ROOT / api.pin), api.overlay_files(ROOT), accepted(ROOT, api))[0])

    documents = timed("overlay", lambda: {api: corrected(api) for api in APIS})
    # Names given by hand are for the whole: in a half, some name what is not there.
    sources = timed(
        "shape",
        lambda: [
            (api, shape(document, api, all_names=False), locked.pins[api.name].edition)
            for api, document in documents.items()
        ],
    )
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "made"
        output.mkdir()
        rendered = timed("render", lambda: render(sources, output))
        timed("verify", lambda: verify(sources, rendered, output))
        files = [path for path in output.rglob("*") if path.suffix in {".py", ".pyi"}]
        lines = sum(path.read_bytes().count(b"\n") for path in files)
    return {
        **seconds,
        "seconds": sum(seconds.values()),
        "operations": sum(rendered.operations.values()),
        "lines": lines,
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m bench.growth", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there as well")
    options = parser.parse_args(arguments)
    found: dict[str, dict[str, float]] = {}
    for name, size in SIZES.items():
        found[name] = measure(size)
        if len(found) == 1:
            print(f"{'':8}" + "".join(f"{head:>12}" for head in found[name]))
        print(f"{name:8}" + "".join(f"{value:12,.1f}" for value in found[name].values()), flush=True)
    for name in ("half", "twice"):
        rows = [found[name][head] / found["once"][head] for head in ("seconds", "operations", "lines")]
        print("{} / once: {:.2f} × seconds, {:.2f} × operations, {:.2f} × lines".format(name, *rows))
    if options.json:
        options.json.write_text(json.dumps(found, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
