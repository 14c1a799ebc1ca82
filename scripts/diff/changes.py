"""What changed between two editions of a description, by operationId: the facts, which ``report`` puts into words.

It is made for the corrected and shaped descriptions, since only these know the Python names and what a caller
meets; given two pinned ones, it tells what the vendor changed, met by callers or not.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from scripts.diff.renames import Named, renames
from scripts.diff.schema_changes import Direction, SchemaComparison, Step, words
from scripts.diff.sides import Edition, pairs
from scripts.spec.naming import identifier
from scripts.spec.operations import Operation, answers
from scripts.spec.schemas import is_null, referenced_components, resolve


@dataclass(frozen=True)
class Change:
    """One change.

    Attributes:
        kind: what sort it is, such as "moved"; see ``report`` for the headings.
        what: what happened, in words that follow the name.
        name: what it happened to: an operationId, or a model's field.
        python: the Python name it concerns, if any.
        breaks: whether it can break a caller's code or request.
        operations: the operations it touches.
        old, new: what was before and is now, for moves and names.
    """

    kind: str
    what: str
    name: str
    python: str = ""
    breaks: bool = False
    operations: tuple[str, ...] = ()
    old: str = ""
    new: str = ""


def compare(old: Edition, new: Edition) -> list[Change]:
    """Every change, those of operations first, each told once however many operations it touches."""
    found: list[Change] = []
    touched: dict[Change, set[str]] = {}
    heirs: dict[str, str] = {}
    for before, after in pairs(old, new):
        if before is None or after is None:
            if after is not None:
                found.append(Change("added", f"{after.method.upper()} {after.path}", after.id, new.method(after)))
            elif before is not None:
                where = f"{before.method.upper()} {before.path}"
                found.append(Change("removed", where, before.id, old.method(before), breaks=True))
            continue
        found += _operation(old, new, before, after)
        for change in [*_parameters(old, new, before, after), *_contents(old, new, before, after, heirs)]:
            touched.setdefault(change, set()).add(after.id)
    inner = _merged(touched)
    gone = [_gone(name, old, new, heirs) for name in sorted(old.models() - new.models())]
    return [*found, *inner, *gone]


def _merged(touched: dict[Change, set[str]]) -> list[Change]:
    """One change for both directions of the same model: it breaks if it breaks either."""
    found: dict[tuple[str, str, str], tuple[Change, set[str]]] = {}
    for change, users in touched.items():
        key = (change.kind, change.name, change.what)
        known, known_users = found.get(key, (change, set()))
        found[key] = (known if known.breaks else change, known_users | users)
    merged = [
        Change(c.kind, c.what, c.name, c.python, c.breaks, tuple(sorted(users)), c.old, c.new)
        for c, users in found.values()
    ]
    return sorted(merged, key=lambda one: (one.kind, one.name, one.what))


def _gone(name: str, old: Edition, new: Edition, heirs: dict[str, str]) -> Change:
    own = old.model(name)
    heir = own if own in new.models() else heirs.get(own, "")
    text = f"cannot be imported any more; use `{new.package}.models.{heir}`" if heir else "cannot be imported any more"
    return Change("model gone", text, name, f"{old.package}.models.{name}", breaks=True, old=name, new=heir)


def _operation(old: Edition, new: Edition, before: Operation, after: Operation) -> Iterator[Change]:
    python = new.method(after)

    def change(kind: str, what: str, *, breaks: bool = False, was: str = "", now: str = "") -> Change:
        return Change(kind, what, after.id, python, breaks, (after.id,), was, now)

    was, now = f"{old.tag(before)}.{before.id}", f"{new.tag(after)}.{after.id}"
    if was != now:
        yield change("renamed", f"was `{old.method(before)}`", breaks=True, was=was, now=now)
    if before.method != after.method:
        yield change("moved", f"{before.method.upper()} → {after.method.upper()}", was=before.method, now=after.method)
    if before.path != after.path:
        yield change("moved", f"`{before.path}` → `{after.path}`", was=before.path, now=after.path)
    if bool(before.node.get("deprecated")) != bool(after.node.get("deprecated")):
        heir = after.node.get("x-altegio-replaced-by")
        what = "advised against now" + (f"; use `{heir}`" if heir else "")
        what = "no longer published, kept for importers" if "x-altegio-kept" in after.node else what
        yield change("deprecated", what if after.node.get("deprecated") else "no longer advised against")
    needed, needs = (
        [sorted(one) for one in side.node.get("security", edition.document.get("security")) or []]
        for side, edition in ((before, old), (after, new))
    )
    if needed != needs:
        yield change("tokens", f"{_joined(needed)} → {_joined(needs)}", breaks=True)


def _joined(security: list[list[str]]) -> str:
    return " or ".join(" and ".join(one) for one in security) or "none"


def _parameters(old: Edition, new: Edition, before: Operation, after: Operation) -> Iterator[Change]:
    python = new.method(after)

    def change(name: str, what: str, *, breaks: bool = False, was: str = "", now: str = "") -> Change:
        return Change("parameter", what, f"{after.id}({name}=)", f"{python}({name}=)", breaks, (), was, now)

    were, are = old.in_path(before), new.in_path(after)
    if len(were) == len(are):
        for (was, one), (now, other) in zip(were, are, strict=True):
            if was != now:
                yield change(now, f"was `{was}=`; by position nothing changes", breaks=True, was=was, now=now)
            yield from _steps(old, new, after, "sent", one.get("schema"), other.get("schema"), (now,))
    else:
        texts = [", ".join(name for name, _ in side) or "none" for side in (were, are)]
        yield change("", f"parameters of the path: {texts[0]} → {texts[1]}", breaks=True)
    given, taken = old.parameters(before), new.parameters(after)
    gone, come = given.keys() - taken.keys(), taken.keys() - given.keys()
    renamed = renames(
        *(
            {name: Named(words(side[name].get("schema")), bool(side[name].get("required"))) for name in own}
            for side, own in ((given, gone), (taken, come))
        )
    )
    for was, now in renamed.items():
        yield change(now, f"was `{was}=`", breaks=True, was=was, now=now)
        yield from _steps(old, new, after, "sent", given[was].get("schema"), taken[now].get("schema"), (now,))
    for name in gone - renamed.keys():
        yield change(name, "is gone", breaks=True, was=name)
    for name in come - set(renamed.values()):
        required = bool(taken[name].get("required"))
        text = "is new and required" if required else f"is new: {words(taken[name].get('schema'))}"
        yield change(name, text, breaks=required)
    for name in given.keys() & taken.keys():
        one, other = given[name], taken[name]
        if bool(one.get("required")) != bool(other.get("required")):
            required = bool(other.get("required"))
            yield change(name, "is newly required" if required else "is no longer required", breaks=required)
        if (one["name"], one["in"]) != (other["name"], other["in"]):
            yield change(name, f"is sent as `{other['name']}` in the {other['in']}, not as `{one['name']}`")
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
        yield Change("parameter", "takes a body now" if bodies[1] else "takes no body any more", name, python, breaks)
    elif bodies[0]:
        if bool(bodies[0].get("required")) != bool(bodies[1].get("required")):
            required = bool(bodies[1].get("required"))
            yield Change("parameter", f"is {'newly' if required else 'no longer'} required", name, python, required)
        if bodies[0]["content"].keys() != bodies[1]["content"].keys():
            text = f"is sent as {', '.join(bodies[1]['content'])}, not as {', '.join(bodies[0]['content'])}"
            yield Change("parameter", text, name, python)
        sent, sends = (next(iter(body["content"].values()))["schema"] for body in bodies)
        yield from _steps(old, new, after, "sent", sent, sends, ("body",), heirs)
        for text in _class(new, sent, sends):
            yield Change("parameter", text, name, python, breaks=True)
    was, now = (
        {
            answer.status: None if is_null(answer.schema) else answer.schema
            for answer in answers(side.document, _with_answers(side, one))
        }
        for side, one in ((old, before), (new, after))
    )
    if was.keys() != now.keys():
        text = f"answers {', '.join(sorted(now)) or 'nothing'}, was {', '.join(sorted(was)) or 'nothing'}"
        # A further answer with other data makes the data a choice.
        breaks = len(now) > len(was) > 0 and any(now[status] not in was.values() for status in now.keys() - was.keys())
        yield Change("answer", text, after.id, new.method(after), breaks=breaks)
    for one, other in _answers_paired(was, now):
        if (one is None) != (other is None):
            text = "gives no data any more" if other is None else f"gives data now: {words(other)}"
            yield Change("answer", text, after.id, new.method(after), breaks=other is None)
        elif one is not None:
            yield from _steps(old, new, after, "answered", one, other, ("data",), heirs)
            for text in _class(new, one, other):
                yield Change("answer", f"data {text}", after.id, new.method(after), breaks=True)


def _answers_paired(was: dict[str, Any], now: dict[str, Any]) -> Iterator[tuple[Any, Any]]:
    """Data before and now by status; where the status is another one, in their order."""
    for status in was.keys() & now.keys():
        yield was[status], now[status]
    lost, grown = (sorted(one.keys() - other.keys()) for one, other in ((was, now), (now, was)))
    for status, instead in zip(lost, grown, strict=False):
        yield was[status], now[instead]


def _class(new: Edition, before: Any, after: Any) -> Iterator[str]:
    """That another class takes the place of one, where it is not the same by another name."""
    was, now = (sorted(set(referenced_components(schema))) for schema in (before, after))
    if new.named and was != now and [new.model(name) for name in was] != now:
        yield f"is {words(after)} now, was {words(before)}"


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
        python = f"{new.package}.models.{name}"
        return Change("model", step.what, name, python, step.breaks, old=step.was, new=now)
    if direction == "sent":
        name = f"{operation.id}({inside[0]}=)"
        rest = ".".join(step.path).replace(".[]", "[]").removeprefix("[]").lstrip(".")
        text = f"{rest}: {step.what}" if rest else step.what
        return Change("parameter", text, name, f"{new.package}.{new.tag(operation)}.{name}", step.breaks)
    rest = ".".join([*inside, *step.path]).replace(".[]", "[]")
    return Change("answer", f"{rest}: {step.what}", operation.id, new.method(operation), step.breaks)
