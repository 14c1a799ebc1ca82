"""Names in a request that the description does not know, and what each may mean; loaded where there is one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from altegio_core.base.suggestion import asked, in_backticks, is_a_letter_apart, spelt_alike
from altegio_core.schema.hints import belonging, wrapped
from altegio_core.schema.types import Object

CLOSED = "no such field"


_MOST_GUESSED = 30
"""Names beyond this are refused without a guess: each costs time, and nobody reads so many."""


class NoField(str):
    """The rule that such a name breaks, with the names that may be meant; ``far`` it is from these: 0 is a letter."""

    __slots__ = ("far", "meant")
    far: int
    meant: list[str]

    @classmethod
    def of(cls, hint: str, meant: list[str], far: int) -> NoField:
        """The rule with what is said of a name."""
        rule = cls(CLOSED + hint)
        rule.meant, rule.far = meant, far
        return rule


def misspelt(schema: Object, value: Mapping[str, Any]) -> dict[str, NoField]:
    """The names of an object that its schema does not have → what is said of them."""
    unknown = [name for name in value if name not in schema.properties and name not in schema.other_names]
    known = [name for name in (*schema.properties, *schema.other_names) if name not in value]
    found = {name: _guessed(schema, known, name, value[name]) for name in unknown[:_MOST_GUESSED]}
    return found | {name: NoField.of("", [], 2) for name in unknown[_MOST_GUESSED:]}


def _guessed(schema: Object, known: list[str], name: str, value: Any) -> NoField:
    # As a list is named in a form, or where a place in one is told.
    spelt = str(name).removesuffix("[]")
    if meant := wrapped(schema, value):
        hint = f"; what it holds belongs here, without {in_backticks(str(name))} around it"
    else:
        meant = [spelt] if spelt in known else spelt_alike(spelt, known)
        places = [] if meant else belonging(schema, spelt)
        hint = f"; it belongs into {' or '.join(map(in_backticks, places))}" if places else asked(meant)
    return NoField.of(hint, meant, 0 if any(is_a_letter_apart(spelt, one) for one in known) else 1 if meant else 2)
