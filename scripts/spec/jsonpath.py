"""Finds by JSONPath (RFC 9535) what an overlay action is about: a library reads the path, the walk is ours.

The library makes an object of every place it passes, several hundred thousand for one run of the pipeline.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any, Final, NamedTuple

import jsonpath_rfc9535 as library
from jsonpath_rfc9535 import selectors
from jsonpath_rfc9535.segments import JSONPathChildSegment, JSONPathSegment

from scripts.spec.jsonpath_filters import ENVIRONMENT, check

JSONPathError: Final = library.JSONPathError
_HOLDERS: Final = frozenset({dict, list})
"""By their types alone, as YAML is read: there are tens of thousands."""

_Step = Callable[[Any], Iterable["Found"]]


class Found(NamedTuple):
    """A place: what holds it (None for the whole), its key in there, and what stands there."""

    parent: Any
    key: str | int
    value: Any


class Passed:
    """What descents have passed, for the next search in the same document."""

    def __init__(self) -> None:
        self._inside: dict[int, list[Any]] = {}
        self._with_name: dict[tuple[int, str], list[Any]] = {}

    def forget(self, name: str | None = None) -> None:
        """An object has got a field of this name; or, without one, objects or lists have come or gone."""
        if name is None:
            self._inside.clear()
            self._with_name.clear()
        else:
            self._with_name = {at: objects for at, objects in self._with_name.items() if at[1] != name}

    def inside(self, start: Any) -> list[Any]:
        """An object or a list and all that are in it, each before what it holds."""
        if (found := self._inside.get(id(start))) is None:
            found = self._inside[id(start)] = _holders(start)
        return found

    def named(self, start: Any, name: str) -> list[Any]:
        """The objects among them that have a field of this name."""
        if (found := self._with_name.get((id(start), name))) is None:
            inside = self.inside(start)
            found = self._with_name[id(start), name] = [one for one in inside if type(one) is dict and name in one]
        return found


def find(path: str, document: Any, passed: Passed | None = None) -> list[Found]:
    """Every place a path leads to, in the order of the document.

    Raises:
        JSONPathError: it is not a path.
    """
    return list(_walk(_segments(path), [Found(None, "", document)], document, passed or Passed()))


@lru_cache(maxsize=4096)
def _segments(path: str) -> tuple[JSONPathSegment, ...]:
    """The steps of a path; an update of a description follows each of ours a dozen times."""
    return tuple(ENVIRONMENT.compile(path).segments)


def behind_reference(path: str, document: Any) -> str:
    """For a path that leads nowhere because a ``$ref`` stands in its way: where, and the path to write instead.

    Empty where it leads nowhere for another reason.

    Raises:
        JSONPathError: it is not a path.
    """
    segments = _segments(path)
    found: list[Found] = [Found(None, "", document)]
    for number, segment in enumerate(segments):
        further = list(_walk([segment], found, document, Passed()))
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


def _walk(segments: Iterable[JSONPathSegment], found: Iterable[Found], root: Any, passed: Passed) -> Iterable[Found]:
    for segment in segments:
        if isinstance(segment, JSONPathChildSegment):
            values = (place.value for place in found)
        elif len(segment.selectors) == 1 and isinstance(name := segment.selectors[0], selectors.NameSelector):
            found = _named(found, name.name, passed)
            continue
        else:
            values = (one for place in found if type(place.value) in _HOLDERS for one in passed.inside(place.value))
        found = _through(values, [_step(selector, root) for selector in segment.selectors])
    return found


def _through(values: Iterable[Any], steps: list[_Step]) -> Iterator[Found]:
    for value in values:
        for step in steps:
            yield from step(value)


def _named(found: Iterable[Found], name: str, passed: Passed) -> Iterator[Found]:
    """As through a step by name from all there is below, of which but a few objects have a field of it."""
    for place in found:
        if type(place.value) in _HOLDERS:
            for one in passed.named(place.value, name):
                yield Found(one, name, one[name])


def _holders(start: Any) -> list[Any]:
    found, waiting = [], [start]
    while waiting:
        found.append(value := waiting.pop())
        inner = value.values() if type(value) is dict else value
        waiting.extend(child for child in reversed(inner) if type(child) in _HOLDERS)
    return found


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
        holds = check(selector.expression.expression, root, _leads)
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


def _leads(segments: Iterable[JSONPathSegment], value: Any, root: Any) -> bool:
    return any(True for _ in _walk(segments, [Found(None, "", value)], root, Passed()))
