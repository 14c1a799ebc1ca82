"""Where a response contradicts the description: noticed once per JSON pointer, reported to the drift hook."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from altegio_core.base.lazy_attrs import frozen
from altegio_core.base.printable import printable
from altegio_core.base.problem import REQUIRED
from altegio_core.schema.types import Schema
from altegio_core.schema.validate import SHOWN, UNKNOWN, check
from altegio_core.schema.words import kind


@frozen
class Drift:
    """One JSON pointer at which a response is not what the description says.

    Attributes:
        operation_id: the operation that answered.
        pointer: JSON pointer to the place inside ``data``; ``*`` stands for every index of a list.
        expected: what the description says.
        got: JSON type of what came, or ``nothing``; not the value, for a response holds people's data.
        contradiction: whether the description rules it out; not so for a field it merely does not know, or one that
            only its examples promise.
    """

    operation_id: str
    pointer: str
    expected: str
    got: str
    contradiction: bool = True

    def __str__(self) -> str:
        place = printable(self.pointer) or "/"  # names of fields are the server's
        return f"{self.operation_id} {place}: expected {self.expected}, got {self.got}"


def drifts(operation_id: str, schema: Schema, data: Any) -> Iterator[Drift]:
    """Finds what the description does not say, each pointer once, however many items of a list share it.

    What the server is known to do is no drift: ``[]`` for an object that is not there, a list around the only one,
    the one alone where a list is described.
    """
    seen: set[tuple[str, str]] = set()
    for found in check(schema, data, answer=True):
        rule = found.rule
        pointer = "".join("/*" if isinstance(step, int) else "/" + _escaped(step) for step in found.path)
        if (pointer, rule) not in seen:
            seen.add((pointer, rule))
            got = "nothing" if rule in (REQUIRED, SHOWN) else kind(found.value)
            yield Drift(operation_id, pointer, rule, got, rule not in (UNKNOWN, SHOWN))


def _escaped(name: str) -> str:
    return re.sub("[~/]", lambda match: "~0" if match[0] == "~" else "~1", name)
