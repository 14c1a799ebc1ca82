"""What changed between two editions of a description, by operationId: the facts, which ``report`` puts into words.

It is made for the corrected and shaped descriptions, since only these know the Python names and what a caller
meets; given two pinned ones, it tells what the vendor changed, met by callers or not.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from scripts.diff.change_codes import ChangeCode, Kept, frozen
from scripts.diff.renames import Named, renames
from scripts.diff.schema_changes import Direction, SchemaComparison, Step, words
from scripts.diff.sides import Edition, pairs
from scripts.spec.extensions import ReplacedBy, Retained
from scripts.spec.naming import identifier
from scripts.spec.operations import Operation, answers
from scripts.spec.schemas import is_null, referenced_components, resolve


@dataclass(frozen=True)
class Change:
    """One change.

    Attributes:
        kind: what sort it is, such as "moved"; see ``report`` for the headings.
        code, before, after: what happened, and the values that tell it.
        name: what it happened to: an operationId, or a model's field.
        python: the Python name it concerns, if any.
        breaks: whether it can break a caller's code or request.
        operations: the operations it touches.
        old, new: what was before and is now, for moves and names.
        at: where in an argument or an answer, if it is no model of its own.
        rule: the keyword of the schema, where a rule changed.
        kept: how a name that goes stays for a while.
    """

    kind: str
    code: ChangeCode
    name: str
    python: str = ""
    breaks: bool = False
    operations: tuple[str, ...] = ()
    old: str = ""
    new: str = ""
    before: Any = None
    after: Any = None
    at: str = ""
    rule: str = ""
    kept: Kept = ""


def compare(old: Edition, new: Edition) -> list[Change]:
    """Every change, those of operations first, each told once however many operations it touches."""
    found: list[Change] = []
    touched: dict[Change, set[str]] = {}
    heirs: dict[str, str] = {}
    for before, after in pairs(old, new):
        if before is None or after is None:
            if after is not None:
                where = f"{after.method.upper()} {after.path}"
                found.append(Change("added", "added", after.id, new.method(after), after=where))
            elif before is not None:
                where = f"{before.method.upper()} {before.path}"
                found.append(Change("removed", "removed", before.id, old.method(before), breaks=True, before=where))
            continue
        found += _operation(old, new, before, after)
        for change in [*_parameters(old, new, before, after), *_contents(old, new, before, after, heirs)]:
            touched.setdefault(change, set()).add(after.id)
    inner = _merged(touched)
    gone = [_gone(name, old, new, heirs) for name in sorted(old.models() - new.models())]
    return [*found, *inner, *gone]


def _merged(touched: dict[Change, set[str]]) -> list[Change]:
    """One change for both directions of the same model: it breaks if it breaks either."""
    found: dict[Change, tuple[Change, set[str]]] = {}
    for change, users in touched.items():
        key = replace(change, breaks=False, python="", old="", new="")
        known, known_users = found.get(key, (change, set()))
        found[key] = (known if known.breaks else change, known_users | users)
    merged = [replace(change, operations=tuple(sorted(users))) for change, users in found.values()]
    return sorted(
        merged, key=lambda one: (one.kind, one.name, one.at, one.code, one.rule, str(one.before), str(one.after))
    )


def _gone(name: str, old: Edition, new: Edition, heirs: dict[str, str]) -> Change:
    own = old.model(name)
    heir = own if own in new.models() else heirs.get(own, "")
    instead = f"{new.package}.models.{heir}" if heir else None
    python = f"{old.package}.models.{name}"
    return Change("model gone", "model gone", name, python, breaks=True, old=name, new=heir, after=instead)


def _operation(old: Edition, new: Edition, before: Operation, after: Operation) -> Iterator[Change]:
    python = new.method(after)

    def change(
        kind: str,
        code: ChangeCode,
        old: Any = None,
        new: Any = None,
        *,
        breaks: bool = False,
        was: str = "",
        now: str = "",
    ) -> Change:
        return Change(kind, code, after.id, python, breaks, (after.id,), was, now, old, new)

    was, now = f"{old.tag(before)}.{before.id}", f"{new.tag(after)}.{after.id}"
    if was != now:
        yield change("renamed", "renamed", old.method(before), breaks=True, was=was, now=now)
    if before.method != after.method:
        methods = before.method.upper(), after.method.upper()
        yield change("moved", "another method", *methods, was=before.method, now=after.method)
    if before.path != after.path:
        yield change("moved", "moved", before.path, after.path, was=before.path, now=after.path)
    if bool(before.node.get("deprecated")) != bool(after.node.get("deprecated")):
        heir = ReplacedBy.of(after.node, after.id)
        code: ChangeCode = "kept" if Retained.of(after.node, after.id) else "deprecated"
        yield change("deprecated", code if after.node.get("deprecated") else "undeprecated", new=str(heir or ""))
    needed, needs = (
        [sorted(one) for one in side.node.get("security", edition.document.get("security")) or []]
        for side, edition in ((before, old), (after, new))
    )
    if needed != needs:
        yield change("tokens", "tokens", frozen(needed), frozen(needs), breaks=True)


def _parameters(old: Edition, new: Edition, before: Operation, after: Operation) -> Iterator[Change]:
    python = new.method(after)

    def change(
        name: str,
        code: ChangeCode,
        old: Any = None,
        new: Any = None,
        *,
        breaks: bool = False,
        was: str = "",
        now: str = "",
    ) -> Change:
        place = f"({name}=)"
        return Change("parameter", code, after.id + place, python + place, breaks, (), was, now, old, new)

    were, are = old.in_path(before), new.in_path(after)
    if len(were) == len(are):
        for (was, one), (now, other) in zip(were, are, strict=True):
            if was != now:
                yield change(now, "named in path", was, now, breaks=True, was=was, now=now)
            yield from _steps(old, new, after, "sent", one.get("schema"), other.get("schema"), (now,))
    else:
        sides = [tuple(name for name, _ in side) for side in (were, are)]
        yield change("", "path parameters", *sides, breaks=True)
    given, taken = old.parameters(before), new.parameters(after)
    gone, come = given.keys() - taken.keys(), taken.keys() - given.keys()
    renamed = renames(
        *(
            {name: Named(words(side[name].get("schema")), bool(side[name].get("required"))) for name in own}
            for side, own in ((given, gone), (taken, come))
        )
    )
    for was, now in renamed.items():
        yield change(now, "named", was, now, breaks=True, was=was, now=now)
        yield from _steps(old, new, after, "sent", given[was].get("schema"), taken[now].get("schema"), (now,))
    for name in gone - renamed.keys():
        yield change(name, "gone", breaks=True, was=name)
    for name in come - set(renamed.values()):
        required = bool(taken[name].get("required"))
        takes = words(taken[name].get("schema"))
        yield change(name, "new required" if required else "new", new=takes, breaks=required)
    for name in given.keys() & taken.keys():
        one, other = given[name], taken[name]
        if bool(one.get("required")) != bool(other.get("required")):
            required = bool(other.get("required"))
            yield change(name, "required" if required else "optional", breaks=required)
        if (one["name"], one["in"]) != (other["name"], other["in"]):
            yield change(name, "sent as", one["name"], (other["name"], other["in"]))
        yield from _steps(old, new, after, "sent", one.get("schema"), other.get("schema"), (name,))


def _contents(
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
        yield from _steps(old, new, after, "sent", sent, sends, ("body",), heirs)
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
            yield from _steps(old, new, after, "answered", one, other, ("data",), heirs)
            for before_it, now_it in _class(new, one, other):
                found = Change("answer", "data class", after.id, new.method(after), breaks=True)
                yield replace(found, before=before_it, after=now_it)


def _answers_paired(was: dict[str, Any], now: dict[str, Any]) -> Iterator[tuple[Any, Any]]:
    """Data before and now by status; where the status is another one, in their order."""
    for status in was.keys() & now.keys():
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


def _steps(
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
