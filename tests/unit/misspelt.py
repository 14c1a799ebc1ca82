"""Every name a caller can spell, and how it is misspelt by a letter: of arguments, and of body keys at every depth."""

import random
import string
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

import altegio
from altegio_core.operations.endpoint import Endpoint
from altegio_core.schema.types import Array, Map, Object, Ref, Schema, Union
from altegio_core.schema.validate import check
from altegio_core.tooling.catalogue import catalogue
from altegio_core.tooling.example_values import ExampleMaker
from scripts.spec.yaml import copied

APIS = tuple(altegio.__editions__)


class Misspelt(NamedTuple):
    """One name with a wrong letter.

    Attributes:
        api: the API.
        tag: module of the operation.
        operation: operationId.
        form: which of the forms of its body.
        holder: where in the body the object is that has the name; None for an argument.
        name: as it is described.
        wrong: as it is spelt.
        siblings: all names that may stand there.
    """

    api: str
    tag: str
    operation: str
    form: int
    holder: tuple[str | int, ...] | None
    name: str
    wrong: str
    siblings: frozenset[str]


def endpoint(api: str, tag: str, operation: str) -> Endpoint[Any]:
    found: Endpoint[Any] = import_module(f"altegio.{api}.api.{tag}.{operation}").ENDPOINT
    return found


def example_body(api: str, described: Endpoint[Any], form: int = 0) -> Any:
    """A body with everything in it, of one of its forms; the caller's own."""
    return copied(_example_body(api, described, form))


@cache
def _example_body(api: str, described: Endpoint[Any], form: int) -> Any:
    assert described.body is not None
    return ExampleMaker(catalogue(f"altegio.{api}"), full=True).make(_forms(described.body.schema)[form])


def _forms(schema: Schema) -> tuple[Schema, ...]:
    return schema.options if isinstance(schema, Union) else (schema,)


def misspelt(seed: int = 0) -> Iterator[Misspelt]:
    """Each name in four ways: a letter is wrong, missing, too many, and two have changed places; where that gives a
    name nobody described."""
    chance = random.Random(seed)  # noqa: S311 - misspelling is no secret
    for api in APIS:
        for one in import_module(f"altegio.{api}.operations").OPERATIONS.values():
            described = endpoint(api, one.tag, one.id)
            names = frozenset([parameter.name for parameter in described.parameters] + ["body"])
            places: list[tuple[int, Any, frozenset[str]]] = [(0, None, names)]
            for form, schema in enumerate(_forms(described.body.schema) if described.body else ()):
                places += ((form, *place) for place in objects(schema, example_body(api, described, form), ()))
            for form, holder, siblings in places:
                for name in sorted(siblings - {"body"} if holder is None else siblings):
                    for wrong in sorted(set(wrong_names(name, chance))):
                        if wrong not in siblings and wrong.isidentifier() >= (holder is None):
                            yield Misspelt(api, one.tag, one.id, form, holder, name, wrong, siblings)


def objects(schema: Schema, value: Any, path: tuple[str | int, ...]) -> Iterator[tuple[Any, frozenset[str]]]:
    """Every object in a value that has described names: where, and the names that are there."""
    if isinstance(schema, Ref):
        yield from objects(schema.model.SCHEMA, value, path)
    elif isinstance(schema, Union):
        for option in schema.options:
            if not any(check(option, value)):
                yield from objects(option, value, path)
    elif isinstance(schema, Array) and isinstance(value, list) and value:
        yield from objects(schema.items, value[0], (*path, 0))
    elif isinstance(schema, Map) and isinstance(value, dict):
        for name in list(value)[:1]:
            yield from objects(schema.values, value[name], (*path, name))
    elif isinstance(schema, Object) and isinstance(value, dict):
        if not schema.open and value.keys() <= schema.properties.keys():
            yield path, frozenset(schema.properties) | frozenset(schema.other_names)
        for name, inner in schema.properties.items():
            if name in value:
                yield from objects(inner, value[name], (*path, name))


def wrong_names(name: str, chance: random.Random) -> Iterator[str]:
    """A name in four ways: a letter is wrong, too many, missing, and two have changed places."""
    at = chance.randrange(len(name))
    letter = chance.choice([one for one in string.ascii_lowercase if one != name[at]])
    yield name[:at] + letter + name[at + 1 :]
    yield name[:at] + letter + name[at:]
    if len(name) > 2:
        yield name[:at] + name[at + 1 :]
        at = chance.randrange(len(name) - 1)
        yield name[:at] + name[at + 1] + name[at] + name[at + 2 :]
