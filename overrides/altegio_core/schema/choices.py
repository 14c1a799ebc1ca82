"""Holds a value against a schema of several forms, and tells the rules of the one it was most likely meant for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from altegio_core.schema.types import Union
from altegio_core.schema.validate import SHOWN, UNKNOWN, JsonPath, Violation, check, mistyped


def in_forms(schema: Union, value: Any, path: JsonPath, answer: bool) -> Iterator[Violation]:
    """A violation for each rule it breaks; none if it is a value of one form."""
    near: list[list[Violation]] = []
    for option in schema.options:
        problems = list(check(option, value, path, answer=answer))
        if all(problem.rule in (UNKNOWN, SHOWN) for problem in problems):
            yield from problems
            return
        if mistyped(option, value, path) not in problems:
            near.append(problems)
    if not near:
        yield mistyped(schema, value, path)
    elif all(problem.path == path for problems in near for problem in problems):
        rules = (" and ".join(problem.rule for problem in problems) for problems in near)
        yield Violation(path, value, " or ".join(dict.fromkeys(rules)))
    else:
        # A name a letter away from one of this form's is meant for it.
        yield from min(near, key=lambda found: (len(found), sum(getattr(problem.rule, "far", 0) for problem in found)))
