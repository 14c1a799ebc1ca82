"""Keeps an example of the edition before where that of a new one contradicts the schema both stand beside.

The schema takes the earlier value and not the later one, so the example is what went wrong: ids of digits and
underscores that a writer of YAML 1.1 has made numbers of, for one. Without a value that fitted, either may be wrong;
such an example is left as it is, for a person to decide.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

from scripts.spec.apis import Api
from scripts.spec.operations import Operation, operations
from scripts.spec.overlay_file import edit
from scripts.spec.schemas import enum_values, is_of, resolve, types
from scripts.spec.yaml import Json, dumps, load
from scripts.update.settled import Settled

OVERLAY = "75-examples-kept.overlay.yaml"
_HEAD = "Made by `make update`, which deletes each action when the vendor's example fits again."

_Steps: TypeAlias = tuple[str | int, ...]


def settle_examples(
    root: Path, api: Api, before: dict[str, Json], after: dict[str, Json], edition: date
) -> list[Settled]:
    """Writes the overlay of examples kept; returns what was done.

    Args:
        before, after: the corrected descriptions.
        edition: of the latter.
    """
    found: dict[str, Json] = {}
    were = {one.id: one for one in operations(before)}
    for operation in operations(after):
        if operation.id in were:
            for steps, value in _lost(before, were[operation.id], after, operation):
                update = found.setdefault(_target(operation.id, steps[:-1]), {})
                update[steps[-1]] = value
    if not found:
        return []
    path = root / api.overlays / OVERLAY
    number = len(load(path)["actions"]) if path.exists() else 0
    _write(path, [_action(target, update, edition) for target, update in found.items()])
    name = f"{api.name}/{OVERLAY.removesuffix('.overlay.yaml')}"
    why = "the schema takes the example of the edition before, and not the one of this"
    return [
        Settled(f"{name}:{count}", "added", f"{why} ({', '.join(update)})")
        for count, update in enumerate(found.values(), start=number + 1)
    ]


def _lost(
    before: dict[str, Json], was: Operation, after: dict[str, Json], now: Operation
) -> Iterator[tuple[_Steps, Json]]:
    """Where in an operation an example does not fit its schema any more, and what stood there."""
    for at, media in _media(now.node):
        earlier: Any = was.node
        for step in at:
            earlier = resolve(before, earlier).get(step, {})
        if "example" in media and "example" in earlier:
            for inner, value in _unfit(after, media.get("schema", {}), earlier["example"], media["example"]):
                yield (*at, "example", *inner), value


def _media(node: dict[str, Json]) -> Iterator[tuple[_Steps, dict[str, Json]]]:
    """What an operation sends and answers, written in place."""
    holders: dict[_Steps, Json] = {("requestBody",): node.get("requestBody")}
    holders |= {("responses", status): one for status, one in node.get("responses", {}).items()}
    for at, holder in holders.items():
        for kind, media in ((holder or {}).get("content") or {}).items():
            yield (*at, "content", kind), media


def _unfit(document: dict[str, Json], schema: Json, was: Any, now: Any) -> Iterator[tuple[_Steps, Json]]:
    """The places of two examples where the schema takes the one and not the other, with the one."""
    schema = resolve(document, schema)
    if isinstance(was, dict) and isinstance(now, dict):
        for name, child in (schema.get("properties") or {}).items():
            if name in was and name in now:
                yield from (((name, *at), value) for at, value in _unfit(document, child, was[name], now[name]))
    elif isinstance(was, list) and isinstance(now, list):
        for number, pair in enumerate(zip(was, now, strict=False)):
            # An entry that is no object has no key to be put right by.
            if isinstance(pair[1], (dict, list)):
                inner = _unfit(document, schema.get("items") or {}, *pair)
                yield from (((number, *at), value) for at, value in inner)
    elif _takes(schema, was) and not _takes(schema, now):
        yield (), was


def _takes(schema: dict[str, Json], value: Any) -> bool:
    kinds, values = types(schema), enum_values(schema)
    return (not kinds or any(is_of(value, kind) for kind in kinds)) and (not values or value in values)


def _target(operation: str, steps: _Steps) -> str:
    words = "".join(f"[{step}]" if isinstance(step, int) else f"['{step}']" for step in steps)
    return f"$.paths[*][?@.operationId == '{operation}']{words}"


def _action(target: str, update: dict[str, Json], edition: date) -> dict[str, Json]:
    text = f"An example that its schema does not take; that of the edition before fits. Edition {edition}."
    return {"target": target, "description": text, "update": update}


def _write(path: Path, actions: list[dict[str, Json]]) -> None:
    if path.exists():
        edit(path, {}, actions)
        return
    info = {"title": "Examples of the edition before, where those of a later one went wrong", "version": "1.0.0"}
    document = {"overlay": "1.0.0", "info": {**info, "x-sure": "published"}, "actions": actions}
    path.write_text(dumps(document, _HEAD), encoding="utf-8")
