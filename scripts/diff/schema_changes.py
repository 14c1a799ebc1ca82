"""Compares two schemas: types, properties, constraints and constants."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from scripts.diff.change import ChangeCode, frozen
from scripts.diff.renames import name_changes, properties
from scripts.diff.schema_words import words
from scripts.spec.schemas import NUMERIC_FORMATS, choices, component_name, is_null, resolve, types
from scripts.spec.yaml import Json

Direction = Literal["sent", "answered"]

_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_OTHER = ("multipleOf", "pattern", "format", "uniqueItems")


@dataclass(frozen=True)
class Step:
    """One difference between two schemas.

    Attributes:
        models: the components the difference stands in, before and now; both None for one written in place.
        path: names on the wire from there to it; ``[]`` stands for the items of a list, ``{}`` for values of a map.
        code, before, after: what became of it, and the values that tell it.
        breaks: whether it can break a caller's code or request.
        rule: the keyword of the schema, where a rule changed.
        was: the name before, where the last of the path is another one now.
    """

    models: tuple[str | None, str | None]
    path: tuple[str, ...]
    code: ChangeCode
    breaks: bool
    before: Any = None
    after: Any = None
    rule: str = ""
    was: str = ""


@dataclass(frozen=True)
class _At:
    models: tuple[str | None, str | None] = (None, None)
    path: tuple[str, ...] = ()

    def inside(self, name: str) -> "_At":
        return _At(self.models, (*self.path, name))


class SchemaComparison:
    """Compares schemas of two descriptions; each pair of components is entered once."""

    def __init__(self, old: dict[str, Json], new: dict[str, Json], direction: Direction) -> None:
        self.old, self.new = old, new
        self.sent = direction == "sent"
        self.entered: dict[tuple[str | None, str | None], None] = {}  # in order

    def steps(self, old: Any, new: Any, at: _At | None = None) -> Iterator[Step]:
        """Every difference between two schemas."""
        at = at or _At()
        old, new = (schema if isinstance(schema, dict) else {} for schema in (old, new))
        names = component_name(old), component_name(new)
        old, new = resolve(self.old, old), resolve(self.new, new)
        if any(names) and "properties" in old and "properties" in new:
            if names in self.entered:
                return
            self.entered[names] = None
            at = _At(names)
        if choices(old) or choices(new):
            yield from self.options(old, new, at)
            return
        before, after = set(types(old)), set(types(new))
        if before != after:
            wider = not after or (bool(before) and (before <= _with_whole(after)))
            narrower = not before or (bool(after) and (after <= _with_whole(before)))
            breaks = not (wider if self.sent else narrower)
            yield Step(at.models, at.path, "type", breaks, words(old), words(new))
            if not before & after:
                return
        yield from self.constraints(old, new, at)
        yield from self.constants(old, new, at)
        if "properties" in old or "properties" in new:
            yield from self.properties(old, new, at)
        if "items" in old and "items" in new:
            yield from self.steps(old["items"], new["items"], at.inside("[]"))
        values = old.get("additionalProperties"), new.get("additionalProperties")
        if isinstance(values[0], dict) and isinstance(values[1], dict):
            yield from self.steps(*values, at.inside("{}"))
        elif self.sent and (values[0] is False) != (values[1] is False):
            closed = values[1] is False
            yield Step(at.models, at.path, "closed" if closed else "open", closed)

    def options(self, old: dict[str, Json], new: dict[str, Json], at: _At) -> Iterator[Step]:
        """A choice: its forms are paired by what they are called, else by their order."""
        before = [option for option in choices(old) or [old] if option]
        after = [option for option in choices(new) or [new] if option]
        rest = list(after)
        lost = []
        for option in before:
            same = next((other for other in rest if words(other) == words(option)), None)
            if same is None:
                lost.append(option)
            else:
                rest.remove(same)
                yield from self.steps(option, same, at)
        for option in list(lost):
            like = next((other for other in rest if not is_null(other) and self.alike(option, other)), None)
            if like is not None:
                lost.remove(option)
                rest.remove(like)
                yield from self.steps(option, like, at)
        for option in lost:
            yield Step(at.models, at.path, "form gone", self.sent, before=words(option))
        for option in rest:
            yield Step(at.models, at.path, "form new", not self.sent, after=words(option))

    def alike(self, old: dict[str, Json], new: dict[str, Json]) -> bool:
        """Whether two forms are of the same type, and so one with changes."""
        return types(resolve(self.old, old)) == types(resolve(self.new, new))

    def properties(self, old: dict[str, Json], new: dict[str, Json], at: _At) -> Iterator[Step]:
        before, after = old.get("properties") or {}, new.get("properties") or {}
        had_to, has_to = set(old.get("required") or ()), set(new.get("required") or ())
        names = name_changes(properties(old), properties(new))
        for was, now in names.renamed.items():
            yield Step(at.models, (*at.path, now), "named", True, was, now, was=was)
            yield from self.steps(before[was], after[now], at.inside(now))
        for name in names.gone:
            yield Step(at.models, (*at.path, name), "gone", True)
        for name in names.new:
            required = self.sent and name in has_to
            code: ChangeCode = "new required" if required else "new"
            yield Step(at.models, (*at.path, name), code, required, after=words(after[name]))
        for name in names.same:
            if name in has_to - had_to:
                yield Step(at.models, (*at.path, name), "required" if self.sent else "always there", self.sent)
            elif name in had_to - has_to:
                yield Step(at.models, (*at.path, name), "optional" if self.sent else "may be missing", not self.sent)
            yield from self.steps(before[name], after[name], at.inside(name))

    def constraints(self, old: dict[str, Json], new: dict[str, Json], at: _At) -> Iterator[Step]:
        for table, tighter_if_greater in ((_LOWER, True), (_UPPER, False)):
            for key in table:
                before, after = old.get(key), new.get(key)
                if before != after:
                    tighter = before is None or (after is not None and (after > before) == tighter_if_greater)
                    yield self.rule(at, key, before, after, tighter=tighter)
        for key in _OTHER:
            before, after = (None if one.get(key) in NUMERIC_FORMATS else one.get(key) for one in (old, new))
            if before != after and not (key == "uniqueItems" and not before and not after):
                yield self.rule(at, key, before, after, tighter=after is not None)
        if "default" in (old.keys() | new.keys()) and old.get("default") != new.get("default"):
            yield Step(at.models, at.path, "default", False, frozen(old.get("default")), frozen(new.get("default")))

    def rule(self, at: _At, key: str, before: Any, after: Any, *, tighter: bool) -> Step:
        code: ChangeCode = "tightened" if tighter else "loosened"
        return Step(at.models, at.path, code, tighter and self.sent, frozen(before), frozen(after), key)

    def constants(self, old: dict[str, Json], new: dict[str, Json], at: _At) -> Iterator[Step]:
        before, after = constants(old), constants(new)
        if before is None and after is None:
            return
        if before is None:
            yield Step(at.models, at.path, "limited", self.sent, after=frozen(after or []))
        elif after is None:
            yield Step(at.models, at.path, "unlimited", False, before=frozen(before))
        else:
            # A response may hold any value: new ones come through as they are.
            if grown := [value for value in after if value not in before]:
                yield Step(at.models, at.path, "values grown", False, after=frozen(grown))
            if lost := [value for value in before if value not in after]:
                yield Step(at.models, at.path, "values lost", self.sent, before=frozen(lost))


def _with_whole(kinds: set[str]) -> set[str]:
    """A whole number is a number."""
    return kinds | {"integer"} if "number" in kinds else kinds


def constants(schema: dict[str, Json]) -> list[Any] | None:
    """The only values a schema takes, if it names them."""
    return [schema["const"]] if "const" in schema else schema.get("enum")
