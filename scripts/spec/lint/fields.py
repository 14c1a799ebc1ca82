"""Checks that required fields and discriminators name properties that exist."""

from collections.abc import Iterator

from scripts.spec.lint.findings import Finding
from scripts.spec.lint.positions import JOINED, Position, followed
from scripts.spec.references import holds
from scripts.spec.schemas import COMPONENTS, choices
from scripts.spec.yaml import Json


def required(document: dict[str, Json], at: Position) -> Iterator[Finding]:
    """A field that has to be there is described, by the schema itself or one that is joined to it."""
    known: set[str] = set()
    around: Position | None = at
    while around is not None:
        known |= _names(document, around.schema)
        around = around.around
    for name in at.schema.get("required") or []:
        if name not in known:
            yield Finding("required", at.pointer, f"requires {name}, which is no property")


def discriminator(document: dict[str, Json], at: Position) -> Iterator[Finding]:
    """What tells the options apart is a field each of them has, and leads to options that are there."""
    given = at.schema.get("discriminator")
    if given is None:
        return
    name, options = given.get("propertyName"), choices(at.schema)
    if not options:
        yield Finding("discriminator", at.pointer, "has a discriminator and no oneOf or anyOf")
    for number, option in enumerate(options):
        if name not in _names(document, option):
            yield Finding("discriminator", at.pointer, f"is told apart by {name}, which option {number} does not have")
    for value, target in (given.get("mapping") or {}).items():
        reference = target if target.startswith("#/") else COMPONENTS + target
        if not holds(document, reference):
            yield Finding("discriminator", at.pointer, f"leads from {value} to {target}, which is not there")
        elif {"$ref": reference} not in options:
            yield Finding("discriminator", at.pointer, f"leads from {value} to {target}, which is none of its options")


def _names(document: dict[str, Json], schema: Json, seen: tuple[str, ...] = ()) -> set[str]:
    """Names of properties of a schema and of all that is joined to it."""
    if not isinstance(schema, dict):
        return set()
    if (reference := schema.get("$ref")) is not None:
        return set() if reference in seen else _names(document, followed(document, schema), (*seen, reference))
    found = set(schema.get("properties") or {})
    for key in JOINED:
        joined = schema.get(key)
        for part in joined if isinstance(joined, list) else [joined]:
            found |= _names(document, part, seen)
    return found
