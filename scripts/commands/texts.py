"""The command that counts what has a sentence of its own for its docstring, and names what lacks one."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from scripts.console import Console, exit_status
from scripts.shape.descriptions import Texts
from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.operations import operations
from scripts.spec.schemas import reachable, referenced_components
from scripts.spec.yaml import Json, load_own


@dataclass
class Share:
    """How many of a kind have a text; ``lacking`` names the others."""

    total: int = 0
    lacking: list[str] = field(default_factory=list)

    def count(self, name: str, node: dict[str, Json]) -> None:
        self.total += 1
        if not str(node.get("description", "")).strip():
            self.lacking.append(name)

    def __str__(self) -> str:
        return f"{self.total - len(self.lacking)}/{self.total}"


@dataclass
class Coverage:
    """What has a text in one description as corrected.

    Attributes:
        operations, parameters, bodies: of all operations.
        first: fields of the models met first, which are those that texts/ says something about by name.
        sent: fields of the models that can be sent.
        fields: of all models.
        models: how many are met first.
    """

    operations: Share = field(default_factory=Share)
    parameters: Share = field(default_factory=Share)
    bodies: Share = field(default_factory=Share)
    first: Share = field(default_factory=Share)
    sent: Share = field(default_factory=Share)
    fields: Share = field(default_factory=Share)
    models: int = 0

    def lacking(self) -> list[str]:
        """What ought to have a text and has none."""
        shares = (self.operations, self.parameters, self.bodies, self.first, self.sent)
        return list(dict.fromkeys(name for share in shares for name in share.lacking))


def coverage(document: dict[str, Json], texts: Texts) -> Coverage:
    """Counts what has a text in a description as corrected."""
    found = Coverage()
    for one in operations(document):
        found.operations.count(f"operation {one.id}", one.node)
        for parameter in one.node.get("parameters", []):
            found.parameters.count(f"parameter {parameter['name']} of operation {one.id}", parameter)
        if "requestBody" in one.node:
            found.bodies.count(f"body of operation {one.id}", one.node["requestBody"])
    sent = _sent(document)
    for name, model in document["components"]["schemas"].items():
        found.models += name in texts.models
        for wire, child in model.get("properties", {}).items():
            for share, counts in (
                (found.fields, True),
                (found.first, name in texts.models),
                (found.sent, name in sent),
            ):
                if counts:
                    share.count(f"field {wire} of model {name}", child)
    return found


def _sent(document: dict[str, Json]) -> set[str]:
    """Models that can be sent."""
    first = (name for one in operations(document) for name in referenced_components(one.node.get("requestBody")))
    return reachable(first, document["components"]["schemas"])


def report(root: Path, console: Console, apis: Sequence[Api] = APIS, *, every_field: bool = False) -> int:
    """Prints the table and what lacks a text; 0 if nothing does."""
    documents = {api.name: load_own(root / "generated" / f"{api.name}.openapi.yaml") for api in apis}
    texts = {api.name: Texts.load(root, api) for api in apis}
    found = [coverage(documents[api.name], texts[api.name]) for api in apis]
    console.table(
        [api.name for api in apis],
        [
            ("operations", [one.operations for one in found]),
            ("parameters", [one.parameters for one in found]),
            ("bodies", [one.bodies for one in found]),
            ("models met first", [one.models for one in found]),
            ("their fields", [one.first for one in found]),
            ("fields that are sent", [one.sent for one in found]),
            ("fields of all models", [one.fields for one in found]),
        ],
    )
    status = 0
    for api, one in zip(apis, found, strict=True):
        unused = texts[api.name].apply(documents[api.name])
        wanted = one.lacking() + ([name for name in one.fields.lacking if every_field])
        for title, names in (("without a text", wanted), ("texts about nothing", unused)):
            if names:
                status = 1
                console.say(f"\n{api.name}, {title}; see {api.overlays.as_posix()}/texts/:")
                for name in names:
                    console.say(f"  {name}")
    return status


def main(arguments: Sequence[str] | None = None, *, root: Path = ROOT) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m scripts texts", description=__doc__)
    parser.add_argument("--every-field", action="store_true", help="name the fields of all models as well")
    options = parser.parse_args(arguments)
    return exit_status(lambda: report(root, Console(), every_field=options.every_field))
