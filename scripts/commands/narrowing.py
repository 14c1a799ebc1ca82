"""The command that counts the fields of responses that may be absent by their types, ``X | Unset``."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from scripts.compat.retained import received
from scripts.console import Console, exit_status
from scripts.render.context.mapping import sent_by
from scripts.spec.apis import APIS, ROOT
from scripts.spec.extensions import Shown
from scripts.spec.yaml import Json, load_own


def count(document: dict[str, Json]) -> tuple[int, int, int]:
    """Fields of the models that can come; those not required; those of them that not every example has either, or
    that can be sent as well."""
    schemas = document["components"]["schemas"]
    sent = sent_by(document)
    total = optional = left = 0
    for name in received(document):
        names = set(schemas[name].get("properties", {}))
        absent = names - set(schemas[name].get("required", ()))
        total += len(names)
        optional += len(absent)
        left += len(absent if name in sent else absent - Shown.fields_of(schemas[name]))
    return total, optional, left


def report(root: Path, console: Console) -> int:
    """Prints the table."""
    found = [count(load_own(root / "generated" / f"{api.name}.openapi.yaml")) for api in APIS]
    titles = ("fields of answers", "not required", "may be absent by type")
    console.table(
        [api.name for api in APIS],
        [(title, list(row)) for title, row in zip(titles, zip(*found, strict=True), strict=True)],
    )
    return 0


def main(arguments: Sequence[str] | None = None, *, root: Path = ROOT) -> int:
    """The command line; returns the exit status."""
    argparse.ArgumentParser(prog="python -m scripts narrowing", description=__doc__).parse_args(arguments)
    return exit_status(lambda: report(root, Console()))
