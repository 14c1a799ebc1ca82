"""Fields of request bodies that have another name in a new edition, by operationId and by component."""

from collections.abc import Iterator
from typing import Any, TypeAlias

from scripts.diff.renames import Named, renames
from scripts.diff.schema_changes import words
from scripts.diff.sides import Edition, pairs
from scripts.spec.operations import Operation
from scripts.spec.schemas import component_name, resolve
from scripts.spec.yaml import Json

Renames: TypeAlias = dict[str, dict[str, str]]
"""operationId, or name of a component → name of a field on the wire before → now."""


def renamed_fields(before: dict[str, Json], after: dict[str, Json]) -> Renames:
    """Fields at the top of a body, and those of the component it refers to."""
    found: Renames = {}
    for old, new in pairs(Edition(before, ""), Edition(after, "")):
        if old is not None and new is not None:
            for (was, one), (now, other) in zip(_bodies(before, old), _bodies(after, new), strict=False):
                if renamed := renames(*_new(_named(one), _named(other))):
                    found.setdefault(new.id, {}).update(renamed)
                    if was is not None and was == now:
                        found.setdefault(now, {}).update(renamed)
    return found


def _bodies(document: dict[str, Json], operation: Operation) -> Iterator[tuple[str | None, dict[str, Json]]]:
    """The component each form of the body refers to, if it does, and its schema."""
    body = resolve(document, operation.node.get("requestBody") or {})
    for entry in (body.get("content") or {}).values():
        schema = entry.get("schema") or {}
        yield component_name(schema), resolve(document, schema)


def _named(schema: dict[str, Json]) -> dict[str, Named]:
    required = set(schema.get("required") or ())
    properties: dict[str, Any] = schema.get("properties") or {}
    return {name: Named(words(child), name in required) for name, child in properties.items()}


def _new(old: dict[str, Named], new: dict[str, Named]) -> tuple[dict[str, Named], dict[str, Named]]:
    """What is in but one of two tables."""
    return tuple({name: own[name] for name in own.keys() - other.keys()} for own, other in ((old, new), (new, old)))  # type: ignore[return-value] # two in, two out
