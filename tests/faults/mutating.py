"""Answers as nobody expects them: what a JSON value is turned into, by kind, and the text it is sent as."""

import json
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


@st.composite
def mutated_values(draw: Any, examples: list[Any]) -> tuple[str, Any]:
    """The first kind of up to three mutations, and what they make of one of the examples."""
    value, kinds = draw(st.sampled_from(examples)), []
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(places(value)))
        kind = draw(st.sampled_from(["drop", "further field", "duplicate name", "arbitrary", "refused", *ODD]))
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
            value = changed(value, path, lambda v: draw(ANY_JSON))
        else:
            value = changed(value, path, lambda v, k=kind: draw(st.sampled_from(ODD.get(k, [None]))))
    return kinds[0], value


@st.composite
def mutations(draw: Any, examples: list[Any]) -> tuple[str, bytes]:
    """The kind of a mutation and the mutated answer; one in ten is no JSON any more."""
    if draw(st.integers(0, 9)) == 9:
        kind = draw(st.sampled_from(sorted(TEXTS)))
        return kind, draw(st.sampled_from(TEXTS[kind]))
    kind, value = draw(mutated_values(examples))
    return kind, written(value)


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
