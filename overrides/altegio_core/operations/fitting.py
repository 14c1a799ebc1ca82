"""An argument that breaks rules: what means the same is written as the schema has it, and the rest is told.

Loaded where there is such an argument.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from altegio_core.base.problem import Problem
from altegio_core.schema.equivalent import NONE, equivalent
from altegio_core.schema.hints import hinted
from altegio_core.schema.sent_back import is_sent_back
from altegio_core.schema.types import Schema
from altegio_core.schema.validate import JsonPath, Violation


def fitted(
    schema: Schema, value: Any, broken: Iterable[Violation], name: str, *, as_text: bool, given: Any
) -> tuple[Any, list[Problem]]:
    """The value as far as it fits, and what is wrong with it.

    Args:
        schema: what it breaks.
        value: the JSON-ready value; changed in place while the rules it breaks are found.
        broken: those rules.
        name: of the argument.
        as_text: whether the value goes into a path, a query or a header.
        given: the value with its models.
    """
    problems: list[Problem] = []
    for found in broken:
        path, wrong, rule = found.path, found.value, found.rule
        same = equivalent(schema, path, wrong, name, as_text=as_text)
        if same is NONE:
            if not is_sent_back(given, path, rule):
                problems.append(Problem(name + _inside(path), wrong, hinted(rule, wrong)))
        elif not (as_text and isinstance(wrong, str) and isinstance(same, int | float)):
            value = _replaced(value, path, same)  # digits stay as they were spelled where they are sent as text
    return value, problems


def _replaced(value: Any, path: JsonPath, item: Any) -> Any:
    """The value with another item at a path; changed in place, for ``encode`` made it."""
    if not path:
        return item
    inner = value
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = item
    return value


def _inside(path: JsonPath) -> str:
    return "".join(f"[{step!r}]" if isinstance(step, int) or not step else f".{step}" for step in path)
