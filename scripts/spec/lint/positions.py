"""Where schemas stand in a description: each with a JSON pointer, the schema around it, and whether it is sent."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from scripts.spec.errors import PipelineError
from scripts.spec.operations import METHODS
from scripts.spec.references import written_out
from scripts.spec.schemas import resolve
from scripts.spec.yaml import Json

_MAPS = ("properties", "patternProperties", "$defs")
_LISTS = ("allOf", "oneOf", "anyOf", "prefixItems")
_SINGLE = ("items", "additionalProperties", "not", "if", "then", "else")
JOINED = ("allOf", "oneOf", "anyOf", "if", "then", "else", "not")
"""What says more of the same value; everything else describes another one."""


@dataclass(frozen=True)
class Position:
    """A schema where it stands.

    Attributes:
        pointer: JSON pointer, followed through references from where it is used first.
        schema: what stands there.
        around: the schema that says this of the same value, such as the one whose ``else`` it is.
        sent: whether a client sends what it describes; else it is answered.
    """

    pointer: str
    schema: dict[str, Json]
    around: "Position | None" = field(default=None, repr=False)
    sent: bool = False


def positions(document: dict[str, Json]) -> Iterator[Position]:
    """Every schema that an operation or webhook uses, once for each direction."""
    entered: set[tuple[int, bool]] = set()
    for pointer, schema, sent in _used(document):
        yield from _inside(document, Position(pointer, schema, sent=sent), entered)


def _used(document: dict[str, Json]) -> Iterator[tuple[str, dict[str, Json], bool]]:
    for kind, asked in (("paths", True), ("webhooks", False)):
        for path, item in (document.get(kind) or {}).items():
            item = written_out(document, item)
            common = item.get("parameters") or []
            for method in METHODS:
                if method not in item:
                    continue
                where = f"{item[method].get('operationId', f'{method} {path}')}"
                for one in [*common, *(item[method].get("parameters") or [])]:
                    parameter = followed(document, one)
                    yield f"{where}({parameter.get('name')}=)", parameter.get("schema") or {}, True
                for content in _contents(document, item[method].get("requestBody")):
                    yield f"{where}(body=)", content, asked
                for status, response in (item[method].get("responses") or {}).items():
                    for content in _contents(document, response):
                        yield f"{where} → {status}", content, not asked


def _contents(document: dict[str, Json], holder: Any) -> Iterator[dict[str, Json]]:
    content: Mapping[str, Any] = followed(document, holder or {}).get("content") or {}
    for media in content.values():
        if isinstance((media or {}).get("schema"), dict):
            yield media["schema"]


def _inside(document: dict[str, Json], at: Position, entered: set[tuple[int, bool]]) -> Iterator[Position]:
    schema = at.schema
    if "$ref" in schema:
        reference = str(schema["$ref"])
        schema = followed(document, schema)
        at = Position(reference.removeprefix("#/components/"), schema, at.around, at.sent)
    if not isinstance(schema, dict) or (id(schema), at.sent) in entered:
        return
    entered.add((id(schema), at.sent))
    yield at
    for key in _MAPS:
        for name, child in (schema.get(key) or {}).items():
            yield from _inside(document, _child(at, f"{key}/{name}", child, None), entered)
    for key in _LISTS:
        for number, child in enumerate(schema.get(key) or []):
            around = at if key in JOINED else None
            yield from _inside(document, _child(at, f"{key}/{number}", child, around), entered)
    for key in _SINGLE:
        if isinstance(schema.get(key), dict):
            yield from _inside(document, _child(at, key, schema[key], at if key in JOINED else None), entered)


def _child(at: Position, step: str, schema: Any, around: Position | None) -> Position:
    return Position(f"{at.pointer}/{step}", schema if isinstance(schema, dict) else {}, around, at.sent)


def followed(document: dict[str, Json], node: Any) -> Any:
    """What a reference leads to; nothing where it leads nowhere, which the next stage tells better."""
    try:
        return resolve(document, node)
    except PipelineError:
        return {}
