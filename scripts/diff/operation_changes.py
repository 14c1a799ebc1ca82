"""Compares operations as a whole, and their parameters."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from scripts.diff.change import Change, ChangeCode, frozen
from scripts.diff.contents import schema_changes
from scripts.diff.renames import Named, name_changes
from scripts.diff.schema_words import words
from scripts.diff.sides import Edition
from scripts.spec.extensions import ReplacedBy, Retained
from scripts.spec.operations import Operation
from scripts.spec.yaml import Json


def operation_changes(old: Edition, new: Edition, before: Operation, after: Operation) -> Iterator[Change]:
    """Its name, method, path and server, whether it is advised against, and the tokens it needs."""
    python = new.method(after)
    change = partial(Change, name=after.id, python=python, operations=(after.id,))
    was, now = f"{old.tag(before)}.{before.id}", f"{new.tag(after)}.{after.id}"
    if was != now:
        yield change("renamed", "renamed", before=old.method(before), breaks=True, old=was, new=now)
    if before.method != after.method:
        methods = before.method.upper(), after.method.upper()
        yield change(
            "moved", "another method", before=methods[0], after=methods[1], old=before.method, new=after.method
        )
    if before.path != after.path:
        yield change("moved", "moved", before=before.path, after=after.path, old=before.path, new=after.path)
    if (at := old.server(before)) != (now_at := new.server(after)):
        yield change("server", "server", before=at, after=now_at)
    if bool(before.node.get("deprecated")) != bool(after.node.get("deprecated")):
        advised: ChangeCode = "kept" if Retained.of(after.node, after.id) else "deprecated"
        code: ChangeCode = advised if after.node.get("deprecated") else "undeprecated"
        heir = ReplacedBy.of(after.node, after.id)
        yield change("deprecated", code, after=str(heir) if heir else None)
    needed, needs = (
        frozen([sorted(one) for one in side.node.get("security", edition.document.get("security")) or []])
        for side, edition in ((before, old), (after, new))
    )
    if needed != needs:
        yield change("tokens", "tokens", before=needed, after=needs, breaks=True)


def parameter_changes(old: Edition, new: Edition, before: Operation, after: Operation) -> Iterator[Change]:
    """Parameters of the path, which are given by position, and those given by name."""
    yield from _in_path(old, new, before, after)
    given, taken = old.parameters(before), new.parameters(after)
    names = name_changes(_named(given), _named(taken))
    for was, now in names.renamed.items():
        yield _change(new, after, now, "named", before=was, after=now, breaks=True, old=was, new=now)
        yield from _inside(old, new, after, given[was], taken[now], now)
    for name in names.gone:
        yield _change(new, after, name, "gone", breaks=True, old=name)
    for name in names.new:
        required = bool(taken[name].get("required"))
        takes = words(taken[name].get("schema"))
        yield _change(new, after, name, "new required" if required else "new", after=takes, breaks=required)
    for name in names.same:
        one, other = given[name], taken[name]
        if bool(one.get("required")) != bool(other.get("required")):
            required = bool(other.get("required"))
            yield _change(new, after, name, "required" if required else "optional", breaks=required)
        yield from _inside(old, new, after, one, other, name)
        if (one["name"], one["in"]) != (other["name"], other["in"]):
            yield _change(new, after, name, "sent as", before=one["name"], after=(other["name"], other["in"]))


def _in_path(old: Edition, new: Edition, before: Operation, after: Operation) -> Iterator[Change]:
    were, are = old.in_path(before), new.in_path(after)
    if len(were) != len(are):
        sides = [tuple(name for name, _ in side) for side in (were, are)]
        yield _change(new, after, "", "path parameters", before=sides[0], after=sides[1], breaks=True)
        return
    for (was, one), (now, other) in zip(were, are, strict=True):
        if was != now:
            yield _change(new, after, now, "named in path", before=was, after=now, breaks=True, old=was, new=now)
        yield from _inside(old, new, after, one, other, now)


def _change(edition: Edition, operation: Operation, name: str, code: ChangeCode, **facts: Any) -> Change:
    place = f"({name}=)"
    return Change("parameter", code, operation.id + place, edition.method(operation) + place, **facts)


def _inside(
    old: Edition, new: Edition, operation: Operation, before: dict[str, Json], after: dict[str, Json], name: str
) -> Iterator[Change]:
    """What changed about the values of a parameter."""
    yield from schema_changes(old, new, operation, "sent", before.get("schema"), after.get("schema"), (name,))


def _named(parameters: Mapping[str, dict[str, Json]]) -> dict[str, Named]:
    return {name: Named(words(one.get("schema")), bool(one.get("required"))) for name, one in parameters.items()}
