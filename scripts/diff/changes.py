"""What changed between two editions of a description, by operationId: the facts, which ``report`` puts into words.

It is made for the corrected and shaped descriptions, since only these know the Python names and what a caller
meets; given two pinned ones, it tells what the vendor changed, met by callers or not.
"""

from dataclasses import replace

from scripts.diff.change import Change
from scripts.diff.contents import content_changes
from scripts.diff.operation_changes import operation_changes, parameter_changes
from scripts.diff.sides import Edition, pairs
from scripts.diff.webhook_changes import webhook_changes


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
        found += operation_changes(old, new, before, after)
        for change in [*parameter_changes(old, new, before, after), *content_changes(old, new, before, after, heirs)]:
            touched.setdefault(change, set()).add(after.id)
    for webhook, change in webhook_changes(old, new, heirs):
        if webhook:
            touched.setdefault(change, set()).add(webhook)
        else:
            found.append(change)
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
