"""The command behind `make growth`: how the pipeline's time grows with the number of operations.

The pinned descriptions are corrected as always; then half of their paths are left out, or all of them are there several
times over, each time under other paths, ids and component names. Each goes through the stages in a temporary folder,
the types checked anew each time. Seconds are of the processor, those of the tools included.
"""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final
from unittest import mock

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


def times(count: int, document: Document) -> Document:
    """The description with everything in it so often."""
    paths = dict(document["paths"])
    components = {kind: dict(parts) for kind, parts in document["components"].items()}
    for number in range(2, count + 1):
        again = _renamed(document, number)
        paths |= {f"/again{number}{path}": item for path, item in again["paths"].items()}
        for kind, parts in again["components"].items():
            components[kind] |= {f"Again{number}{name}": part for name, part in parts.items()}
    return {**document, "paths": paths, "components": components}


def _renamed(node: Any, number: int, key: str = "") -> Any:
    """A copy in which operations have other ids and references lead to the components of that number."""
    if isinstance(node, dict):
        # The client has one method to log in, and one pair for the settings of webhooks.
        return {name: _renamed(value, number, name) for name, value in node.items() if name not in _ONCE}
    if isinstance(node, list):
        return [_renamed(value, number) for value in node]
    if key == "operationId":
        return f"{node}_again{number}"
    if key == "$ref" and not node.startswith("#/components/securitySchemes/"):
        start, _, name = node.rpartition("/")
        return f"{start}/Again{number}{name}"
    return node


SIZES: Final[dict[str, Callable[[Document], Document]]] = {
    "half": half,
    "once": partial(times, 1),
    "twice": partial(times, 2),
    "four times": partial(times, 4),
}
LARGEST: Final = ("eight times", partial(times, 8))
"""Some three thousand operations; asked for by ``--largest``."""

_ONCE: Final = frozenset({"x-altegio-login", "x-altegio-webhook-settings"})

AT_MOST: Final = {"twice": 1.7, "four times": 3.5}
"""Times as long as once."""


def measure(size: Callable[[Document], Document]) -> dict[str, float]:
    """Seconds of each stage for descriptions of a size, operations and lines that come out."""
    locked = check(ROOT, APIS)
    seconds: dict[str, float] = {}

    def timed(name: str, action: Callable[[], Any]) -> Any:
        started = sum(os.times()[:4])
        result = action()
        seconds[name] = sum(os.times()[:4]) - started
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
    with tempfile.TemporaryDirectory() as folder, mock.patch.dict(os.environ, MYPY_CACHE_DIR=f"{folder}/types"):
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
    parser.add_argument("--largest", action="store_true", help="some three thousand operations as well")
    options = parser.parse_args(arguments)
    found: dict[str, dict[str, float]] = {}
    for name, size in [*SIZES.items(), *([LARGEST] if options.largest else [])]:
        found[name] = measure(size)
        if len(found) == 1:
            print(f"{'':12}" + "".join(f"{head:>12}" for head in found[name]))
        print(f"{name:12}" + "".join(f"{value:12,.1f}" for value in found[name].values()), flush=True)
    for name in [one for one in found if one != "once"]:
        rows = [found[name][head] / found["once"][head] for head in ("seconds", "operations", "lines")]
        print("{} / once: {:.2f} × seconds, {:.2f} × operations, {:.2f} × lines".format(name, *rows))
    if options.json:
        options.json.write_text(json.dumps(found, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
