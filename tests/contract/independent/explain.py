"""Says of a refusal which overlay action it comes from, and how sure that action is of it.

The published description takes the call. Overlay actions are applied to it one after the other; the first after which
the operation takes the call no more is the one to answer for the refusal. What the corrected description takes and the
client refuses all the same is explained by nothing.
"""

import copy
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import define, frozen

from scripts.shape import shape
from scripts.spec import overlay
from scripts.spec.apis import APIS, ROOT
from scripts.spec.yaml import load
from tests.contract.independent.cases import MISSING, Case
from tests.contract.independent.client import Refusal
from tests.contract.independent.published import Json, Published, description, operations
from tests.contract.independent.values import Value, leaves

_FORM = {"format", "x-altegio-format"}
_FORMS = ("date", "time of day", "string")
"""What rules about the look of a text begin with; a number without a meaning as a date is no string either."""
UNEXPLAINED = "nothing"
OWN = "the published schema itself, which the example beside it contradicts"
WHOLE = "ids are whole numbers (shape)"
BODY = "a body that has to have fields has to be there (shape)"


@frozen
class Reason:
    """What a refusal comes from.

    Attributes:
        action: overlay file and number of the action, or one of the constants above.
        sure: the action's word for its evidence.
        evidence: what the action says.
    """

    action: str
    sure: str = ""
    evidence: str = ""


_BODY = Reason(BODY, "published", "the list of required fields of the schema itself")


@define
class Pending:
    """A refusal that is to be explained, with the call that showed it."""

    refusal: Refusal
    operation: Published
    case: Case
    reason: Reason = Reason(UNEXPLAINED)
    seen: str | None = None


def explain(api: str, found: Iterable[tuple[Refusal, Published, Case]]) -> list[Pending]:
    """The reason of each refusal."""
    pending = [Pending(*one) for one in found]
    waiting = []
    for one in pending:
        if _takes(one.operation, one):
            waiting.append(one)
        else:
            one.reason = Reason(OWN, "published")
    for state, reason in _states(api):
        known = {operation.id: operation for operation in operations(api, state)}
        for one in list(waiting):
            operation = known.get(one.operation.id)
            seen = _shown(operation) if operation else ""
            if seen == one.seen:
                continue
            one.seen = seen
            if operation is None or not _takes(operation, one):
                one.reason = _BODY if reason.action == WHOLE and one.refusal.field == "body" else reason
                waiting.remove(one)
    return pending


def _states(api: str) -> Iterator[tuple[dict[str, Json], Reason]]:
    """The description after each action that touches what is sent, and after the shape stage."""
    entry = next(one for one in APIS if one.package == api)
    document = copy.deepcopy(description(api))
    for path in entry.overlay_files(ROOT):
        for number, action in enumerate(load(path)["actions"], start=1):
            name = f"{path.name.removesuffix('.overlay.yaml')}:{number}"
            overlay._apply(document, name, action, None, overlay.Passed())
            yield document, Reason(name, overlay.how_sure(load(path), action), action["description"].strip())
    yield shape(document, entry).document, Reason(WHOLE, "live", "v1 gives ids as integers in every answer seen")


def _shown(operation: Published) -> str:
    """All of an operation that says what it takes, so that an action that changes none of it costs nothing."""
    node = {key: value for key, value in operation.node.items() if key != "responses"}
    text = json.dumps([operation.path, operation.method, operation.shared, node])
    schemas = operation.document.get("components", {})
    seen: set[str] = set()
    while fresh := set(re.findall(r'"#/components/([^"]+)"', text)) - seen:
        seen |= fresh
        parts = [name.split("/", 1) for name in sorted(fresh)]
        text += json.dumps([schemas.get(kind, {}).get(name) for kind, name in parts])
    return text


def _takes(operation: Published, pending: Pending) -> bool:
    """Whether a state of the description takes a call, looking only at what was refused of it."""
    case, refusal = pending.case, pending.refusal
    if refusal.rule.startswith(_FORMS) and operation is not pending.operation:
        return not _has_form(operation, refusal.field)
    if refusal.field.startswith("wire path") or refusal.field.startswith("wire method"):
        return (operation.path, operation.method) == (pending.operation.path, pending.operation.method)
    if refusal.field.startswith("wire query"):
        value = case.query[refusal.rule].wire
        return any(
            operation.takes(one.get("schema", {}), value)
            and operation.query(refusal.rule, value) == pending.operation.query(refusal.rule, value)
            for one in operation.parameters
            if (one["in"], one["name"]) == ("query", refusal.rule)
        )
    if refusal.field.startswith("wire media"):
        return operation.body is not None and operation.body["media"] == refusal.rule
    if refusal.field == "tokens":
        return any(not any("user" in name.lower() for name in one) for one in operation.security)
    if "bytes" in refusal.rule:
        return '"binary"' not in json.dumps(operation.body)
    if refusal.field.startswith(("body", "wire body")):
        if operation.body is None:
            return case.wire_body is MISSING
        if case.wire_body is MISSING:
            return not operation.body["required"]
        place = re.findall(r"\[\]|[^.\[\]]+", refusal.field)[1:] if refusal.field.startswith("body") else []
        # What an earlier action has against another part of the body says nothing of this one.
        objections = operation.objections(operation.body["schema"], case.wire_body)
        return not any(one[: len(place)] == place[: len(one)] for one in objections)
    declared = {(one["in"], one["name"]): one for one in operation.parameters}
    given = {("path", name): value for name, value in case.path.items()}
    given |= {("query", name): value for name, value in case.query.items()}
    return all(key in declared and _fits(operation, declared[key], value) for key, value in given.items())


def _has_form(operation: Published, field: str) -> bool:
    """Whether the description says what a text in a parameter, or in a field of the body, looks like."""
    place, *way = re.sub(r"\[\]", "", field).split(".")
    if place != "body":
        named = [one for one in operation.parameters if _words(one["name"]) == _words(place)]
        return any(one.get("schema", {}).keys() & _FORM for one in named)
    schemas = [leaf for steps, leaf in _leaves(operation) if [step for kind, step in steps if kind == "name"] == way]
    return any(leaf.keys() & _FORM for leaf in schemas)


def _words(name: str) -> list[str]:
    """The words of a parameter's name, by which it is known in Python as well: ``filter[from]`` is ``filter_from``."""
    return re.findall(r"[a-z0-9]+", name.lower())


def _leaves(operation: Published) -> Iterator[tuple[tuple[tuple[str, Any], ...], dict[str, Json]]]:
    return leaves(operation.document, operation.body["schema"] if operation.body else {})


def _fits(operation: Published, parameter: dict[str, Json], value: Value) -> bool:
    if value.wire is None:
        return not parameter.get("required")
    return any(operation.takes(parameter.get("schema", {}), one) for one in _spellings(value.wire))


def _spellings(value: Any) -> list[Any]:
    """All the JSON values that look alike in a path or a query."""
    if isinstance(value, list):
        return [value, *([_spellings(value[0])[0]] if len(value) == 1 else ())]
    found: list[Any] = [value, str(value), [value]]
    if isinstance(value, bool) or (isinstance(value, str) and value.isdigit()):
        found.append(int(value))
    return found
