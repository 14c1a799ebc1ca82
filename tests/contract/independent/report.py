"""All the calls of all operations, and each kind of refusal once, explained."""

from functools import cache
from pathlib import Path
from typing import Final

from tests.contract.independent.cases import Case, cases
from tests.contract.independent.client import Refusal, refusals
from tests.contract.independent.explain import Pending, explain
from tests.contract.independent.published import FILES, Published, description, operations

LIST: Final = Path(__file__).with_name("refusals.txt")
CHANGES: Final = LIST.with_name("changes.txt")


@cache
def found() -> tuple[int, list[Pending]]:
    """How many calls were made, and what came of those that the client did not make as they were asked."""
    calls, listed = 0, []
    for api in FILES:
        kinds: dict[Refusal, tuple[Published, Case]] = {}
        for operation in operations(api, description(api)):
            for case in cases(operation):
                calls += 1
                for refusal in refusals(operation, case):
                    kinds.setdefault(refusal, (operation, case))
        listed += explain(api, [(refusal, *shown) for refusal, shown in kinds.items()])
    return calls, listed


def is_change(one: Pending) -> bool:
    """Whether the call is made, and otherwise than the published description says."""
    return one.refusal.field.startswith("wire ")


def refused() -> list[Pending]:
    """What is not sent at all."""
    return [one for one in found()[1] if not is_change(one)]


def changed() -> list[Pending]:
    """What is sent, and not as published."""
    return [one for one in found()[1] if is_change(one)]


def as_text(what: str, listed: list[Pending]) -> str:
    """The kinds of calls, one a line, with the overlay action each comes from and how sure that is."""
    lines = sorted(f"{one.refusal}  <- {one.reason.action} [{one.reason.sure}]" for one in listed)
    return f"{what}\npython -m tests.contract.independent --write\n\n" + "\n".join(lines) + "\n"


def lists() -> dict[Path, str]:
    """The two files beside this one, as they should be."""
    refusals = as_text("What the published description takes and the client refuses, and why; made by", refused())
    changes = as_text("What the client sends otherwise than published, and why; made by", changed())
    return {LIST: refusals, CHANGES: changes}
