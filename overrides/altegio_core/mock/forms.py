"""Writes the known fields of a thing into an example answer and leaves the rest of the example as it is."""

import copy
import re
from collections.abc import Collection, Mapping
from typing import Any

from altegio_core.base.types import class_of, is_dict, is_list
from altegio_core.mock.pages import at
from altegio_core.mock.resource import object_of
from altegio_core.schema.types import ANY, Array, Boolean, Map, Number, Object, Schema, String, Union
from altegio_core.schema.validate import check
from altegio_core.tooling.example_values import ExampleMaker
from altegio_core.tooling.id_names import id_names
from altegio_core.tooling.resource import Resource

_ABSENT = object()
_NOTHINGS: tuple[Any, ...] = (None, "", [], {}, 0, False)

_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)([T ])(\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:?\d\d)?")
_MOMENTS = tuple(f"2026-11-22{time}" for time in ("T14:00:00+0000", "T14:00:00+00:00", " 14:00:00", " 14:00:00.000000"))


class Forms:
    """Fills the answers of one API.

    Args:
        maker: makes values of fields that are not known.
        bare: whether the store holds only what was sent, so that other fields of a sent object are empty.
    """

    def __init__(self, maker: ExampleMaker, *, bare: bool = False) -> None:
        self._maker, self._bare = maker, bare
        self._empties: dict[tuple[int, type], Any] = {}

    def filled(
        self,
        resource: Resource | None,
        schema: Schema,
        template: Any,
        known: Mapping[str, Any],
        emptied: Collection[str] = (),
    ) -> Any:
        """Returns the template with known fields filled in; unknown fields of ``emptied`` are empty."""
        form = object_of(schema)
        if form is None or not is_dict(template):
            return template
        if resource is not None:
            known = {**known, **_in_words(resource, known, emptied)}
        filled = copy.deepcopy(template)
        inner = "attributes" if "attributes" in form.properties and "id" in form.properties else ""
        self._fill(form, filled, known, () if inner else emptied)
        if inner and (attributes := object_of(form.properties[inner])) is not None:
            holder: dict[str, Any] = filled[inner] if is_dict(filled.get(inner)) else {}
            self._fill(attributes, holder, {name: one for name, one in known.items() if name != "id"}, emptied)
            filled[inner] = holder
            if (others := object_of(form.properties.get("relationships", ANY))) is not None:
                self._fill(others, filled.setdefault("relationships", {}), known, ())
        if resource is not None:
            self._place(resource, form, filled, known, emptied, inner)
        return filled

    def _place(
        self,
        resource: Resource,
        form: Object,
        filled: dict[str, Any],
        known: Mapping[str, Any],
        emptied: Collection[str],
        inner: str,
    ) -> None:
        """Fills a field that an answer has under another name."""
        placed: set[tuple[str, ...]] = {(name,) for name in known}
        for name in sorted(resource.fields, key=lambda one: one not in known):
            for place in resource.places(name):
                short = tuple(place.split("."))
                path = (inner, *short) if inner and len(short) == 1 else short
                there = at(filled, path)
                if name in known and (there is not None or self._at(form, path) is not ANY):
                    put(filled, path, self.shaped(self._at(form, path), known[name], there))
                    placed.add(short)
                elif name in emptied and short not in placed and there is not None:
                    put(filled, path, self.empty(self._at(form, path), there))

    def _fill(self, form: Object, filled: dict[str, Any], known: Mapping[str, Any], emptied: Collection[str]) -> None:
        before = dict(filled)
        for name, schema in form.properties.items():
            same = next((one for one in (name, *id_names(name)) if one in known), None)
            if same is not None:
                filled[name] = self.shaped(schema, known[same], filled.get(name, _ABSENT))
            elif name in emptied:
                filled[name] = self.empty(schema, filled.get(name, _ABSENT))
            elif isinstance(schema, String) and (own := before.get(f"{name}_id")) != known.get(f"{name}_id", own):
                filled[name] = self.empty(schema, filled.get(name, _ABSENT))  # the example's belongs to another number
            elif (reference := _reference(schema)) is not None:
                same = next((known[one] for one in id_names(f"{name}_id") if known.get(one)), None)
                if same is not None:
                    data = {"id": str(same), "type": name}
                    filled[name] = {**(filled.get(name) or {}), "data": self.shaped(reference, data)}
            elif (inside := object_of(schema)) and "id" in inside.properties:
                own = next((known[one] for one in (*id_names(f"{name}_id"), f"{name}.id") if known.get(one)), None)
                if own is not None:
                    filled[name] = self.shaped(schema, {"id": own}, filled.get(name, _ABSENT))
                elif emptied and is_dict(filled.get(name)):
                    filled[name] = self._none(schema, {"id": 0})
            elif name.endswith("_id") and is_dict(known.get(name[:-3])) and "id" in known[name[:-3]]:
                filled[name] = self.shaped(schema, known[name[:-3]]["id"], filled.get(name, _ABSENT))

    def _at(self, schema: Schema, path: tuple[str, ...]) -> Schema:
        for name in path:
            form = object_of(schema)
            schema = form.properties.get(name, ANY) if form else ANY
        return schema

    def shaped(self, schema: Schema, value: Any, template: Any = _ABSENT) -> Any:
        """Returns a value in the form of the answer: completes objects, or takes only their ids where ids are due."""
        if is_list(value):
            items = _array(schema)
            if items is None:
                return value
            first = template[0] if is_list(template) and template else _ABSENT
            return [self.shaped(items, one, first) for one in value]
        form = object_of(schema)
        if form is not None and is_dict(value):
            whole = template if is_dict(template) else self._maker.make(schema)
            whole = whole if is_dict(whole) else {}
            if self._bare and len(value) > 1:  # an id alone does not determine the other fields
                whole = {name: self._none(form.properties.get(name, ANY), one) for name, one in whole.items()}
                value = {name: one for name, one in value.items() if name in form.properties or name in whole}
            shaped = {
                name: self.shaped(form.properties.get(name, ANY), one, whole.get(name, _ABSENT))
                for name, one in value.items()
            }
            return {**copy.deepcopy(whole), **shaped}
        if form is not None and isinstance(value, int | str) and "id" in form.properties:
            return self.shaped(schema, {"id": value}, template) if value else ([] if _takes(schema, []) else value)
        if (spelt := _moment_as(template, value)) is not None and _takes(schema, spelt):
            return spelt
        if _takes(schema, value):
            return value
        if value is None and template is not _ABSENT:
            return self.empty(schema, template)
        return _respelt(schema, value)

    def _none(self, schema: Schema, template: Any) -> Any:
        """The server writes [] for an object that is not there."""
        return [] if is_dict(template) and "id" in template else self.empty(schema, template)

    def empty(self, schema: Schema, template: Any = _ABSENT) -> Any:
        """Returns the value of a field that was not sent: null, or the empty value of its kind."""
        key = id(schema), class_of(template)
        if key not in self._empties:
            taken = [nothing for nothing in _NOTHINGS if _takes(schema, nothing)]
            self._empties[key] = next((one for one in taken if _alike(one, template)), taken[0] if taken else _ABSENT)
        nothing = self._empties[key]
        if nothing is not _ABSENT:
            return copy.copy(nothing)
        return self._maker.make(schema) if template is _ABSENT else template


def _in_words(resource: Resource, known: Mapping[str, Any], emptied: Collection[str]) -> dict[str, str]:
    """Returns fields that give the meaning of a numeric field in words, where the number is known or empty."""
    numbers = {
        name: known.get(rule["of"], 0 if rule["of"] in emptied else None) for name, rule in resource.words.items()
    }
    return {name: _word(resource.words[name], number) for name, number in numbers.items() if number is not None}


def _word(rule: Mapping[str, Any], number: Any) -> str:
    return rule["words"].get(str(number).removesuffix(".0"), "") if "words" in rule else str(number)


def _reference(schema: Schema) -> Schema | None:
    """Returns the schema of a reference, with id and type, if the schema is one."""
    form = object_of(schema)
    data = form.properties.get("data") if form else None
    inner = object_of(data) if data else None
    return data if inner is not None and {"id", "type"} == set(inner.properties) else None


def _alike(nothing: Any, template: Any) -> bool:
    """Returns whether an empty value has the type of the example, so that text is empty rather than null."""
    if template is _ABSENT or template is None:
        return True
    if isinstance(template, bool) or isinstance(nothing, bool):
        return isinstance(template, bool) and isinstance(nothing, bool)
    if isinstance(template, int | float):
        return nothing is not None and isinstance(nothing, int | float)
    return type(nothing) is type(template)


def _takes(schema: Schema, value: Any) -> bool:
    return not any(check(schema, value))


def _array(schema: Schema) -> Schema | None:
    """Returns the schema of the items of a list."""
    if isinstance(schema, Union):
        return next((items for option in schema.options if (items := _array(option)) is not None), None)
    return schema.items if isinstance(schema, Array) else None


def _moment_as(template: Any, value: Any) -> str | None:
    """Returns a date-time in the form of the example: with T or a space, with or without fractions and offset."""
    if not isinstance(template, str) or not isinstance(value, str):
        return None
    like, own = _MOMENT.fullmatch(template), _MOMENT.fullmatch(value)
    if like is None or own is None:
        return None
    fraction = f".{'0' * (len(like[4]) - 1)}" if like[4] else ""
    offset = "" if not like[5] else (own[5] or "Z").replace("Z", "+00:00")
    if ":" not in (like[5] or ""):
        offset = offset.replace(":", "")
    return f"{own[1]}{like[2]}{own[3]}{fraction}{offset}"


def _respelt(schema: Schema, value: Any) -> Any:
    """Converts a number to text, or text to a number, if the answer has the other type."""
    options = schema.options if isinstance(schema, Union) else (schema,)
    for option in options:
        if isinstance(option, String) and isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
        if isinstance(option, String) and isinstance(value, str):
            spelt = (_moment_as(form, value) for form in _MOMENTS)
            if (fitting := next((one for one in spelt if one is not None and _takes(option, one)), None)) is not None:
                return fitting
        if isinstance(option, Boolean) and value in (0, 1):
            return bool(value)
        if isinstance(option, Number) and isinstance(value, str | bool):
            try:
                return int(value)
            except ValueError:
                continue
        if isinstance(option, Map) and value == []:
            return {}
    return value


def put(holder: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    """Sets the value at a path and creates the objects on the way."""
    for name in path[:-1]:
        inner = holder.get(name)
        if not is_dict(inner):
            inner = holder[name] = {}
        holder = inner
    holder[path[-1]] = value
