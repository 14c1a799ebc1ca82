"""The command that counts resources by how their updates work, and names operations of none."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from scripts.console import Console, exit_status
from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.changeable import updates
from scripts.spec.resources import resources, unclassified, vanished
from scripts.spec.yaml import load_own


def report(root: Path, console: Console, apis: Sequence[Api] = APIS, *, every: bool = False) -> int:
    """Prints the table, and what is wrong; 0 if nothing is."""
    documents = {api.name: load_own(root / "generated" / f"{api.name}.openapi.yaml") for api in apis}
    found = {name: resources(document) for name, document in documents.items()}
    several = {name: [one for one in own.values() if len(one.operations) > 1] for name, own in found.items()}
    rows: list[tuple[str, Sequence[object]]] = [
        ("resources", [len(own) for own in found.values()]),
        ("of several operations", [len(own) for own in several.values()]),
        ("their operations", [sum(len(one.operations) for one in own.values()) for own in found.values()]),
    ]
    for put in ("replaces", "merges", "unknown", ""):
        counts = [sum(one.put == put for one in own.values()) for own in found.values()]
        rows.append((f"an update {put}" if put else "without an update", counts))
    changes = {name: list(updates(document)) for name, document in documents.items()}
    rows.append(("updates that may drop fields", [len(own) for own in changes.values()]))
    rows.append(("of them with change_…", [sum(one.read is not None for one in own) for own in changes.values()]))
    console.table(list(documents), rows)
    without = [(name, one) for name, own in changes.items() for one in own if one.read is None]
    console.say(f"\n{len(without)} updates without change_…:")
    for name, update in without:
        console.say(f"  {name} {update.write.id}: {update.reason}")
    status = 0
    for name, own in found.items():
        for one in own.values() if every else ():
            console.say(f"{name} {one.name}: {one.put or 'no update'}. {one.why}")
        for title, names in (("of no resource", unclassified(documents[name])), ("gone", vanished(documents[name]))):
            if names:
                status = 1
                console.say(f"\n{name}, operations {title}:")
                console.say("\n".join(f"  {operation}" for operation in names))
    return status


def main(arguments: Sequence[str] | None = None, *, root: Path = ROOT) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m scripts resources", description=__doc__)
    parser.add_argument("--every", action="store_true", help="name each resource, and how its update is known")
    options = parser.parse_args(arguments)
    return exit_status(lambda: report(root, Console(), every=options.every))
