"""The importable names of a description's client, each with the class it stands for, and which of them went."""

from collections.abc import Iterator
from typing import Any

from scripts.diff.sides import Edition
from scripts.spec.operations import answers, operations
from scripts.spec.schemas import referenced_components

Surface = dict[str, tuple[str, ...]]
"""Python name → classes: of a model, the class itself; of an argument or a response, those in it."""


def surface(edition: Edition) -> Surface:
    """Every name that a caller can write, and what it takes or gives."""
    package = edition.package
    found: Surface = {f"{package}.models.{name}": (edition.model(name),) for name in edition.models()}
    for operation in operations(edition.document):
        method = edition.method(operation)
        found[method] = _classes(answer.schema for answer in answers(edition.document, operation))
        for name, one in [*edition.in_path(operation), *edition.parameters(operation).items()]:
            found[f"{method}({name}=)"] = _classes([one.get("schema")])
        content = operation.node.get("requestBody", {}).get("content", {})
        if content:
            found[f"{method}(body=)"] = _classes(entry.get("schema") for entry in content.values())
    return found


def lost(old: Edition, new: Edition) -> Iterator[tuple[str, str]]:
    """Names that went, or stand for another class now, each with what became of it.

    A class under another name is the same one while its old name still leads to it.
    """
    before, after = surface(old), surface(new)
    known = new.models()
    for name, were in sorted(before.items()):
        if name not in after:
            yield name, "is gone"
            continue
        now = after[name]
        if ".models." in name or not known.issuperset(were):
            continue  # what became of a class that is gone is told of the class
        if not {new.model(one) for one in were} <= set(now):
            yield name, f"is {' or '.join(now) or 'without a class'} now, was {' or '.join(were)}"


def _classes(schemas: Any) -> tuple[str, ...]:
    return tuple(sorted({name for schema in schemas for name in referenced_components(schema)}))
