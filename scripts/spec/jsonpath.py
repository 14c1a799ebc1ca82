"""Finds by JSONPath (RFC 9535) what an overlay action is about: a library reads the path, the walk is ours.

The library makes an object of every place it passes, several hundred thousand for one run of the pipeline.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any, Final, NamedTuple

import jsonpath_rfc9535 as library
from jsonpath_rfc9535 import filter_expressions as expressions
from jsonpath_rfc9535 import selectors
from jsonpath_rfc9535.segments import JSONPathChildSegment, JSONPathSegment

JSONPathError: Final = library.JSONPathError
_ENVIRONMENT: Final = library.JSONPathEnvironment()
_NOTHING: Final = object()
_HOLDERS: Final = frozenset({dict, list})
"""By their types alone, as YAML is read: there are tens of thousands."""

_Check = Callable[[Any], bool]
_Get = Callable[[Any], Any]
_Step = Callable[[Any], Iterable["Found"]]
_LITERALS: Final = (
    *(expressions.StringLiteral, expressions.BooleanLiteral, expressions.NullLiteral),
    *(expressions.IntegerLiteral, expressions.FloatLiteral),
)


class Found(NamedTuple):
    """A place: what holds it (None for the whole), its key in there, and what stands there."""

    parent: Any
    key: str | int
    value: Any


Holders = dict[int, list[Any]]
"""Of objects and lists by identity: themselves and all that are in them, each before what it holds."""


def find(path: str, document: Any, known: Holders | None = None) -> list[Found]:
    """Every place a path leads to, in the order of the document.

    ``known`` keeps what descents have passed for the next search; to be emptied once an object or list comes or goes.

    Raises:
        JSONPathError: it is not a path.
    """
    return list(_walk(_segments(path), [Found(None, "", document)], document, {} if known is None else known))


@lru_cache(maxsize=4096)
def _segments(path: str) -> tuple[JSONPathSegment, ...]:
    """The steps of a path; an update of a description follows each of ours a dozen times."""
    return tuple(_ENVIRONMENT.compile(path).segments)


def behind_reference(path: str, document: Any) -> str:
    """For a path that leads nowhere because a ``$ref`` stands in its way: where, and the path to write instead.

    Empty where it leads nowhere for another reason.

    Raises:
        JSONPathError: it is not a path.
    """
    segments = _segments(path)
    found: list[Found] = [Found(None, "", document)]
    for number, segment in enumerate(segments):
        further = list(_walk([segment], found, document, {}))
        if not further:
            inside = any(isinstance(one, selectors.FilterSelector) for one in segment.selectors)
            for places, rest in (
                (found, segments[number:]),
                (_inside(found) if inside else [], segments[number + 1 :]),
            ):
                for place in places:
                    if isinstance(place.value, dict) and isinstance(reference := place.value.get("$ref"), str):
                        instead = "".join(f"['{step}']" for step in reference.removeprefix("#/").split("/"))
                        here, path = _location(place.value, document), f"${instead}{''.join(map(str, rest))}"
                        return f"{here} is a $ref to {reference}; to correct that, wherever it is used, write {path}"
            return ""
        found = further
    return ""


def _inside(found: Iterable[Found]) -> list[Found]:
    return [child for place in found for child in _children(place.value)]


def _location(wanted: Any, document: Any) -> str:
    """The path to an object of the document itself."""
    waiting = [("$", document)]
    while waiting:
        at, node = waiting.pop()
        if node is wanted:
            return at
        waiting += [(f"{at}[{child.key!r}]", child.value) for child in _children(node) if type(child.value) in _HOLDERS]
    raise LookupError("not a part of the document")


def _walk(segments: Iterable[JSONPathSegment], found: Iterable[Found], root: Any, known: Holders) -> Iterable[Found]:
    for segment in segments:
        near = isinstance(segment, JSONPathChildSegment)
        values = (place.value for place in found) if near else _below(found, known)
        names = [selector.name for selector in segment.selectors if isinstance(selector, selectors.NameSelector)]
        if not near and len(names) == len(segment.selectors):
            found = _named(values, names)
        else:
            found = _through(values, [_step(selector, root) for selector in segment.selectors])
    return found


def _through(values: Iterable[Any], steps: list[_Step]) -> Iterator[Found]:
    for value in values:
        for step in steps:
            yield from step(value)


def _named(values: Iterable[Any], names: list[str]) -> Iterator[Found]:
    """As through steps by name, without a call for each of the many places that have none."""
    for value in values:
        if type(value) is dict:
            for name in names:
                if name in value:
                    yield Found(value, name, value[name])


def _below(found: Iterable[Found], known: Holders) -> Iterator[Any]:
    """What is found and all objects and lists in it, each before what it holds."""
    for place in found:
        if type(place.value) in _HOLDERS:
            if id(place.value) not in known:
                known[id(place.value)] = list(_holders(place.value))
            yield from known[id(place.value)]


def _holders(start: Any) -> Iterator[Any]:
    waiting = [start]
    while waiting:
        value = waiting.pop()
        yield value
        inner = value.values() if type(value) is dict else value
        waiting += [child for child in reversed(inner) if type(child) in _HOLDERS]


def _step(selector: Any, root: Any) -> _Step:
    """What a selector selects of a value."""
    if isinstance(selector, selectors.NameSelector):
        name = selector.name
        return lambda value: (Found(value, name, value[name]),) if isinstance(value, dict) and name in value else ()
    if isinstance(selector, selectors.IndexSelector):
        index = selector.index
        return lambda value: [Found(value, at, value[at]) for at in range(*_one(value, index))]
    if isinstance(selector, selectors.WildcardSelector):
        return _children
    if isinstance(selector, selectors.FilterSelector):
        holds = _check(selector.expression.expression, root)
        return lambda value: [Found(value, key, child) for key, child in _entries(value) if holds(child)]
    span = selector.slice
    return lambda value: [
        Found(value, at, value[at]) for at in (range(*span.indices(len(value))) if isinstance(value, list) else ())
    ]


def _one(value: Any, index: int) -> tuple[int, int]:
    """The span of one element of a list, from the end if below nought; an empty one if there is none."""
    size = len(value) if isinstance(value, list) else 0
    at = index if index >= 0 else size + index
    return (at, at + 1) if 0 <= at < size else (0, 0)


def _children(value: Any) -> Iterable[Found]:
    return [Found(value, key, child) for key, child in _entries(value)]


def _entries(value: Any) -> Iterable[tuple[Any, Any]]:
    return value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()


def _check(expression: Any, root: Any) -> _Check:
    """What a filter says of a value."""
    if isinstance(expression, expressions.LogicalExpression):
        left, right = _check(expression.left, root), _check(expression.right, root)
        if expression.operator == "&&":
            return lambda value: left(value) and right(value)
        return lambda value: left(value) or right(value)
    if isinstance(expression, expressions.PrefixExpression):
        inner = _check(expression.right, root)
        return lambda value: not inner(value)
    if isinstance(expression, expressions.RelativeFilterQuery):
        if single := _get(expression):
            return lambda value: single(value) is not _NOTHING
        segments = expression.query.segments
        return lambda value: any(True for _ in _walk(segments, [Found(None, "", value)], root, {}))
    if isinstance(expression, expressions.ComparisonExpression) and expression.operator in ("==", "!="):
        get, literal = _get(expression.left), expression.right
        if get and isinstance(literal, _LITERALS):
            equal = _equals(get, literal.value)
            return equal if expression.operator == "==" else lambda value: not equal(value)
    if isinstance(expression, expressions.FunctionExtension) and expression.name in ("match", "search"):
        get, pattern = _get(expression.args[0]), expression.args[1]
        if get and isinstance(pattern, expressions.StringLiteral):
            return _matches(get, _ENVIRONMENT.function_extensions[expression.name], pattern.value)
    whole = expressions.FilterExpression(expression.token, expression)
    return lambda value: whole.evaluate(expressions.FilterContext(env=_ENVIRONMENT, current=value, root=root))


def _equals(get: _Get, wanted: Any) -> _Check:
    # True is not 1, as it would be in Python.
    truth = isinstance(wanted, bool)
    return lambda value: (found := get(value)) == wanted and isinstance(found, bool) is truth


def _matches(get: _Get, function: Any, pattern: str) -> _Check:
    """A pattern is looked at once for each text: the library reads it anew each time."""
    known: dict[str, bool] = {}

    def matches(value: Any) -> bool:
        text = get(value)
        if not isinstance(text, str):
            return False
        if text not in known:
            known[text] = bool(function(text, pattern))
        return known[text]

    return matches


def _get(expression: Any) -> _Get | None:
    """What stands at a path of single steps from a value; None for any other expression."""
    if not isinstance(expression, expressions.RelativeFilterQuery):
        return None
    steps = []
    for segment in expression.query.segments:
        if not isinstance(segment, JSONPathChildSegment) or len(segment.selectors) != 1:
            return None
        if not isinstance(segment.selectors[0], selectors.NameSelector):
            return None
        steps.append(segment.selectors[0].name)

    def get(value: Any) -> Any:
        for name in steps:
            if not isinstance(value, dict) or name not in value:
                return _NOTHING
            value = value[name]
        return value

    return get
