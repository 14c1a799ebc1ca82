"""Pairs renamed fields or parameters of two editions."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from altegio_core.tooling.id_names import FAMILIES
from scripts.diff.schema_words import words
from scripts.diff.sides import Edition, pairs
from scripts.spec.operations import Operation
from scripts.spec.schemas import component_name, resolve
from scripts.spec.yaml import Json

FieldRenames: TypeAlias = dict[str, dict[str, str]]
"""operationId, or name of a component → name of a field on the wire before → now."""

_WORDS = {word: words[0] for words in FAMILIES for word in words}
_ID = re.compile(rf"(?<![a-z])({'|'.join(sorted(_WORDS, key=len, reverse=True))})(?=_ids?(?![a-z]))")


@dataclass(frozen=True)
class Named:
    """What is known of a name: what it takes, in words, and whether it has to be given."""

    takes: str
    required: bool = False


@dataclass(frozen=True)
class NameChanges:
    """What became of names: those that go on under another one, before → now, those that went, came and stayed."""

    renamed: dict[str, str]
    gone: list[str]
    new: list[str]
    same: list[str]


def name_changes(before: Mapping[str, Named], after: Mapping[str, Named]) -> NameChanges:
    """Compares the names of two editions of one thing."""
    gone, new = sorted(before.keys() - after.keys()), sorted(after.keys() - before.keys())
    renamed = renames({name: before[name] for name in gone}, {name: after[name] for name in new})
    return NameChanges(
        renamed,
        [name for name in gone if name not in renamed],
        [name for name in new if name not in renamed.values()],
        sorted(before.keys() & after.keys()),
    )


def properties(schema: Mapping[str, Any]) -> dict[str, Named]:
    """The fields of an object."""
    required = set(schema.get("required") or ())
    return {name: Named(words(child), name in required) for name, child in (schema.get("properties") or {}).items()}


def renames(gone: Mapping[str, Named], new: Mapping[str, Named]) -> dict[str, str]:
    """Names that went → names that came in their place; of two that could be meant, none.

    A name leads to one of the same family; failing that, the only one required that went leads to the only one that
    came, where both take the same.
    """
    found: dict[str, str] = {}
    for name in gone:
        kin = [other for other in new if family(other) == family(name)]
        rivals = [other for other in gone if family(other) == family(name)]
        if len(kin) == len(rivals) == 1:
            found[name] = kin[0]
    left = [name for name, known in gone.items() if known.required and name not in found]
    come = [name for name, known in new.items() if known.required and name not in found.values()]
    if len(left) == len(come) == 1 and gone[left[0]].takes == new[come[0]].takes:
        found[left[0]] = come[0]
    return found


def family(name: str) -> str:
    """The name with the present word for what it is about, the same for all names of one thing."""
    return _ID.sub(lambda match: _WORDS[match[1]], name)


def renamed_fields(before: dict[str, Json], after: dict[str, Json]) -> FieldRenames:
    """Fields at the top of a body, and those of the component it refers to."""
    found: FieldRenames = {}
    for old, new in pairs(Edition(before, ""), Edition(after, "")):
        if old is not None and new is not None:
            for (was, one), (now, other) in zip(_bodies(before, old), _bodies(after, new), strict=False):
                if renamed := name_changes(properties(one), properties(other)).renamed:
                    found.setdefault(new.id, {}).update(renamed)
                    if was is not None and was == now:
                        found.setdefault(was, {}).update(renamed)
    return found


def _bodies(document: dict[str, Json], operation: Operation) -> Iterator[tuple[str | None, dict[str, Json]]]:
    """The component each form of the body refers to, if it does, and its schema."""
    body = resolve(document, operation.node.get("requestBody") or {})
    for entry in (body.get("content") or {}).values():
        schema = entry.get("schema") or {}
        yield component_name(schema), resolve(document, schema)
