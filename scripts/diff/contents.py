"""Compares what is sent and what comes back: bodies, data, and the schemas in them."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from scripts.diff.change import Change, ChangeCode
from scripts.diff.schema_changes import Direction, SchemaComparison, Step
from scripts.diff.schema_words import words
from scripts.diff.sides import Edition
from scripts.spec.naming import identifier
from scripts.spec.operations import Operation, answers
from scripts.spec.schemas import is_null, referenced_components, resolve


def content_changes(
    old: Edition, new: Edition, before: Operation, after: Operation, heirs: dict[str, str]
) -> Iterator[Change]:
    """What is sent as the body, and the data that comes back."""
    bodies = [resolve(side.document, one.node.get("requestBody") or {}) for side, one in ((old, before), (new, after))]
    python = f"{new.method(after)}(body=)"
    name = f"{after.id}(body=)"
    if bool(bodies[0]) != bool(bodies[1]):
        breaks = not bodies[1] or bool(bodies[1].get("required"))
        yield Change("parameter", "body taken" if bodies[1] else "body gone", name, python, breaks)
    elif bodies[0]:
        if bool(bodies[0].get("required")) != bool(bodies[1].get("required")):
            required = bool(bodies[1].get("required"))
            yield Change("parameter", "required" if required else "optional", name, python, required)
        if bodies[0]["content"].keys() != bodies[1]["content"].keys():
            kinds = [tuple(body["content"]) for body in bodies]
            yield Change("parameter", "media type", name, python, before=kinds[0], after=kinds[1])
        sent, sends = (next(iter(body["content"].values()))["schema"] for body in bodies)
        yield from schema_changes(old, new, after, "sent", sent, sends, ("body",), heirs)
        for one, other in _class(new, sent, sends):
            yield Change("parameter", "class", name, python, breaks=True, before=one, after=other)
    was, now = (
        {
            answer.status: None if is_null(answer.schema) else answer.schema
            for answer in answers(side.document, _with_answers(side, one))
        }
        for side, one in ((old, before), (new, after))
    )
    if was.keys() != now.keys():
        statuses = tuple(sorted(was)), tuple(sorted(now))
        # A further answer with other data makes the data a choice.
        breaks = len(now) > len(was) > 0 and any(now[status] not in was.values() for status in now.keys() - was.keys())
        found = Change("answer", "statuses", after.id, new.method(after), breaks=breaks)
        yield replace(found, before=statuses[0], after=statuses[1])
    for one, other in _answers_paired(was, now):
        if (one is None) != (other is None):
            code: ChangeCode = "data gone" if other is None else "data new"
            gives = None if other is None else words(other)
            yield Change("answer", code, after.id, new.method(after), breaks=other is None, after=gives)
        elif one is not None:
            yield from schema_changes(old, new, after, "answered", one, other, ("data",), heirs)
            for before_it, now_it in _class(new, one, other):
                found = Change("answer", "data class", after.id, new.method(after), breaks=True)
                yield replace(found, before=before_it, after=now_it)


def _answers_paired(was: dict[str, Any], now: dict[str, Any]) -> Iterator[tuple[Any, Any]]:
    """Data before and now by status; where the status is another one, in their order."""
    for status in sorted(was.keys() & now.keys()):
        yield was[status], now[status]
    lost, grown = (sorted(one.keys() - other.keys()) for one, other in ((was, now), (now, was)))
    for status, instead in zip(lost, grown, strict=False):
        yield was[status], now[instead]


def _class(new: Edition, before: Any, after: Any) -> Iterator[tuple[str, str]]:
    """The classes, if another one takes the place of one where it is not the same by another name."""
    was, now = (sorted(set(referenced_components(schema))) for schema in (before, after))
    if new.named and was != now and [new.model(name) for name in was] != now:
        yield words(before), words(after)


def _with_answers(side: Edition, operation: Operation) -> Operation:
    """The operation with its responses written out."""
    responses = {status: resolve(side.document, one) for status, one in (operation.node.get("responses") or {}).items()}
    return Operation(operation.path, operation.method, {**operation.node, "responses": responses})


def schema_changes(
    old: Edition,
    new: Edition,
    operation: Operation,
    direction: Direction,
    before: Any,
    after: Any,
    inside: tuple[str, ...],
    heirs: dict[str, str] | None = None,
) -> Iterator[Change]:
    comparison = SchemaComparison(old.document, new.document, direction)
    for step in comparison.steps(before, after):
        yield _told(new, operation, step, inside, direction)
    for was, now in comparison.entered:
        if heirs is not None and was and now and was != now:
            heirs.setdefault(was, now)


def _told(new: Edition, operation: Operation, step: Step, inside: tuple[str, ...], direction: Direction) -> Change:
    model = step.models[1]
    if model is not None:
        names = [identifier(part, new.fields) if part not in {"[]", "{}"} else part for part in step.path]
        name = ".".join([model, *names]).replace(".[]", "[]").replace(".{}", "{}")
        now = step.path[-1] if step.was else ""
        found = Change("model", step.code, name, f"{new.package}.models.{name}", step.breaks, old=step.was, new=now)
        return replace(found, before=step.before, after=step.after, rule=step.rule)
    if direction == "sent":
        name = f"{operation.id}({inside[0]}=)"
        rest = ".".join(step.path).replace(".[]", "[]").removeprefix("[]").lstrip(".")
        found = Change("parameter", step.code, name, f"{new.package}.{new.tag(operation)}.{name}", step.breaks, at=rest)
    else:
        rest = ".".join([*inside, *step.path]).replace(".[]", "[]")
        found = Change("answer", step.code, operation.id, new.method(operation), step.breaks, at=rest)
    return replace(found, before=step.before, after=step.after, rule=step.rule)
