"""The answers of each operation to begin from: examples as pinned and as corrected, else one made from the schema."""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from attrs import frozen

from tests.contract.description import corrected, operations_of, published, resolve
from tests.contract.generate import CannotGenerate, declared_examples, generate


@frozen
class Answers:
    """What an operation answers with.

    Attributes:
        examples: those of the pinned description, then those the corrected one adds.
        pinned: how many of them are pinned.
        made_up: what stands in for them where there are none.
    """

    examples: tuple[Any, ...]
    pinned: int
    made_up: tuple[Any, ...] = ()

    @property
    def all(self) -> list[Any]:
        return list(self.examples or self.made_up)


@cache
def answers_of(api: str, operation_id: str, status: str = "2") -> Answers:
    """Answers under statuses that begin so."""
    found: dict[str, Any] = {}
    counts = []
    for describing in (published, corrected):
        for holder in _holders(describing, api, operation_id, status):
            for example in _examples(describing(api), holder):
                found.setdefault(json.dumps(example, sort_keys=True), example)
        counts.append(len(found))
    if found:
        return Answers(tuple(found.values()), counts[0])
    made_up = [
        value
        for holder in _holders(corrected, api, operation_id, status)
        for value in _made_up(corrected(api), holder.get("schema", {}))
    ]
    return Answers((), 0, tuple(made_up) or ({"success": status == "2", "data": None, "meta": []},))


def _holders(describing: Any, api: str, operation_id: str, status: str) -> Iterator[dict[str, Any]]:
    if operation_id not in (known := operations_of(describing, api)):
        return
    for code, response in known[operation_id][2]["responses"].items():
        if str(code).startswith(status):
            for media_type, holder in resolve(describing(api), response).get("content", {}).items():
                if "json" in media_type or media_type == "*/*":
                    yield holder


def _examples(document: dict[str, Any], holder: dict[str, Any]) -> Iterator[Any]:
    named = holder.get("examples", {})
    resolved = {name: resolve(document, one) for name, one in named.items()} if isinstance(named, dict) else named
    yield from declared_examples({**holder, "examples": resolved})
    yield from declared_examples(resolve(document, holder.get("schema", {})))


def _made_up(document: dict[str, Any], schema: dict[str, Any]) -> Iterator[Any]:
    try:
        yield generate(document, schema, full=True)
    except CannotGenerate:
        return
