"""Answers as nobody expects them: what a JSON value is turned into, by kind, and the text it is sent as."""

import json
import random
from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

DEEP: Any = 1
for _ in range(100):
    DEEP = [{"x": DEEP}]
ODD: dict[str, list[Any]] = {
    "null": [None],
    "another type": [0, -1, 1.5, True, "", "text", [1, "a", None], {"a": 1}],
    "[] for an object": [[]],
    "object for a list": [{}, {"0": {"id": 1}}],
    "list in a list": [[[]], [[[{}]]]],
    "unknown value": ["never_heard_of", "2026-99-99", 10**6],
    "number without measure": [10**400, -(10**30), 1e308, 5e-324],
    "not a number": [float("nan"), float("inf"), float("-inf")],
    "lone surrogate": ["\ud800", {"\udfff": "\ud800"}],
    "line breaks and controls": ["a\r\nb\x00\x1b[31m\u2028c", {"a\r\nb": {"c\nd\x85": "e\nf"}}],
    "deep nesting": [DEEP],
    "hostile names": [{"__class__": 1, "__dict__": {}, "SCHEMA": [], "to_dict": None, "self": 1, "": 0}],
}
TEXTS = {
    "no JSON": [b"", b"   ", b"{", b"<html>", b"\xff\xfe", b"nonsense", b'{"a":}', b"\x00", b"[1,"],
    "nesting without end": [b"[" * 200_000, b'{"data":' * 100_000],
    "digits without end": [b"[" + b"9" * 5000 + b"]"],
}
_TWICE = "\0twice"
_WITHIN = {"drop", "further field", "duplicate name", "refused"}
"""Kinds that leave the top what it is."""

ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a JSON value, the whole included."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, item in inner for place in places(item, (*path, key)))]


def changed(value: Any, path: tuple[Any, ...], change: Any) -> Any:
    """The value with one place changed; the change gets what stands there and gives what is to stand there."""
    if not path:
        return change(value)
    copy = value.copy()
    copy[path[0]] = changed(value[path[0]], path[1:], change)
    return copy


class Chance:
    """Where a mutation takes its choices from: hypothesis, which remembers and shrinks, or dice, which cost nothing."""

    def __init__(self, *, draw: Any = None, dice: random.Random | None = None) -> None:
        self._draw, self._dice = draw, dice

    def one_of(self, options: Sequence[Any]) -> Any:
        return self._dice.choice(options) if self._dice else self._draw(st.sampled_from(options))

    def whole(self, least: int, most: int) -> int:
        return self._dice.randint(least, most) if self._dice else self._draw(st.integers(least, most))

    def anything(self) -> Any:
        if self._dice is None:
            return self._draw(ANY_JSON)
        if (choice := self._dice.randrange(4)) < 2:
            return self._dice.choice([None, True, -7, 0.5, "", "text", "\N{GRINNING FACE}", 2**70])
        inner = [self.anything() for _ in range(self._dice.randrange(3))]
        return inner if choice == 2 else dict(zip("abc", inner, strict=False))


def mutated_value(chance: Chance, examples: Sequence[Any]) -> tuple[str, Any]:
    """The first kind of up to three mutations, and what they make of one of the examples."""
    value, kinds = chance.one_of(examples), []
    for _ in range(chance.whole(1, 3)):
        path = chance.one_of(places(value))
        kind = chance.one_of(["drop", "further field", "duplicate name", "arbitrary", "refused", *ODD])
        kinds.append(kind if path or kind in _WITHIN else "another top")
        if kind == "drop" and path and isinstance(path[-1], str):
            value = changed(value, path[:-1], lambda v, p=path: {k: w for k, w in v.items() if k != p[-1]})
        elif kind == "further field":
            value = changed(value, path, lambda v: {**v, "brand_new": [{}]} if isinstance(v, dict) else v)
        elif kind == "duplicate name":
            value = changed(value, path, lambda v: {**v, _TWICE: 1} if isinstance(v, dict) else v)
        elif kind == "refused":
            value = {**value, "success": False} if isinstance(value, dict) else value
        elif kind == "arbitrary":
            value = changed(value, path, lambda v: chance.anything())
        else:
            value = changed(value, path, lambda v, k=kind: chance.one_of(ODD.get(k, [None])))
    return kinds[0], value


def mutation(chance: Chance, examples: Sequence[Any]) -> tuple[str, bytes]:
    """The kind of a mutation and the mutated answer; one in ten is no JSON any more."""
    if chance.whole(0, 9) == 9:
        kind = chance.one_of(sorted(TEXTS))
        return kind, chance.one_of(TEXTS[kind])
    kind, value = mutated_value(chance, examples)
    return kind, written(value)


@st.composite
def mutated_values(draw: Any, examples: list[Any]) -> tuple[str, Any]:
    """Mutated values for hypothesis."""
    return mutated_value(Chance(draw=draw), examples)


@st.composite
def mutations(draw: Any, examples: list[Any]) -> tuple[str, bytes]:
    """Mutated answers for hypothesis."""
    return mutation(Chance(draw=draw), examples)


def written(value: Any) -> bytes:
    """As JSON, in which a name may stand several times."""
    text = json.dumps(value).replace(json.dumps(_TWICE) + ": 1", '"id": 1, "id": null, "data": [], "id": "2"')
    return text.encode()


def is_json(content: bytes) -> bool:
    """Whether an answer can be read; nothing at all is no data."""
    try:
        json.loads(content)
    except (ValueError, RecursionError):
        return not content.strip()
    return True
