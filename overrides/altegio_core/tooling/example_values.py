"""Generates a value that fits a schema: deterministic, and from published examples where they fit."""

import math
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from altegio_core.base.types import is_dict, is_list
from altegio_core.schema.formats import FORMATS
from altegio_core.schema.types import (
    ANY,
    Array,
    Binary,
    Boolean,
    Integer,
    Map,
    Null,
    Number,
    Object,
    Ref,
    Schema,
    String,
    Union,
)
from altegio_core.schema.validate import check
from altegio_core.tooling.catalogue import Catalogue

_TEXTS = (
    *("text", "2026-11-22", "2026-11-22 14:00:00", "2026-11-22T14:00:00", "14:00", "14:00:00", "+13155550175"),
    *("13155550175", "#9c27b0", "9c27b0", "john@example.com", "https://example.com/a", "1", "record_1", "visit_1"),
    *("2026-11-22T14:00:00+0300", "2026-11-22 14:00:00.000000", "3f1c2a54-8f7e-4c62-9f0a-0c5b6f8f2d11", ""),
)
_NAMED = {
    **dict.fromkeys(("id", "version"), "1"),
    **dict.fromkeys(("date", "datetime", "created_datetime", "create_date", "from", "to"), "2026-11-22T14:00:00"),
    **dict.fromkeys(("name", "client_fictive_name"), "Alex Taylor"),
    **dict.fromkeys(("phone", "client_fictive_phone"), "+13155550175"),
    **dict.fromkeys(("email", "client_fictive_email"), "alex@example.com"),
    **dict.fromkeys(("color", "font_color", "custom_color", "custom_font_color"), "#9c27b0"),
    **dict.fromkeys(("image", "avatar", "url", "stream_link", "from_url"), "https://example.com/a"),
    "surname": "Taylor",
    "title": "Haircut",
    "timezone": "Europe/Riga",
    "time": "14:00",
}
"""What text is most likely of the fields that are called so."""
_ENDING = {
    **dict.fromkeys(("_at", "date", "_from", "_to", "_till", "datetime"), "2026-11-22T14:00:00"),
    **dict.fromkeys(("phone", "phones"), "+13155550175"),
    **dict.fromkeys(("link", "url", "urls", "logo", "photos", "avatar_big", "site"), "https://example.com/a"),
    **dict.fromkeys(("_color",), "#9c27b0"),
    **dict.fromkeys(("_title", "specialization"), "Haircut"),
    **dict.fromkeys(("_sum", "_count"), "1"),
    "timezone_name": "Europe/Riga",
    "currency_short_title": "EUR",
    "country": "Latvia",
    "city": "Riga",
    "address": "Riga, 1 Example Street",
}
"""What text is most likely of the fields whose names end so."""
_DEEPEST = 12


class ExampleMaker:
    """Makes values.

    Args:
        catalogue: holds the examples of fields.
        full: fill in what is optional as well; else only where nothing is required.
    """

    def __init__(self, catalogue: Catalogue, *, full: bool) -> None:
        self._catalogue, self._full = catalogue, full

    def make(self, schema: Schema) -> Any:
        """A value that fits, or one close to it where none is found."""
        return self._make(schema, ())

    def _make(self, schema: Schema, inside: tuple[str, ...]) -> Any:
        first: Any = None
        for place, value in enumerate(self._candidates(schema, inside)):
            if not any(check(schema, value)):
                return value
            first = value if place == 0 else first
        return first

    def _candidates(self, schema: Schema, inside: tuple[str, ...]) -> Iterator[Any]:
        if isinstance(schema, Ref):
            if schema.name in inside or len(inside) > _DEEPEST:
                yield from (None, {})
            else:
                yield self._object(schema.model.SCHEMA, (*inside, schema.name), self._catalogue.examples(schema))
        elif isinstance(schema, Object):
            yield self._object(schema, inside, {})
        elif isinstance(schema, Union):
            # Nothing is likelier than a text nobody knows more of.
            yield from sorted(
                (self._make(option, inside) for option in schema.options), key=lambda one: one == _TEXTS[0]
            )
        elif isinstance(schema, Array):
            yield from self._lists(schema, inside)
        elif isinstance(schema, Map):
            yield {str(number): self._make(schema.values, inside) for number in range(schema.min_properties or 0)}
        elif isinstance(schema, Binary):
            yield b"\x89PNG\r\n\x1a\n"
        elif isinstance(schema, Boolean):
            yield from schema.enum or (True,)
        elif isinstance(schema, Number):
            yield from schema.enum or _numbers(schema)
        elif isinstance(schema, String):
            yield from schema.enum or _texts(schema)
        elif isinstance(schema, Null):
            yield None
        else:
            yield "text"

    def _object(self, schema: Object, inside: tuple[str, ...], examples: Mapping[str, Any]) -> dict[str, Any]:
        everything = self._full or not schema.required
        made: dict[str, Any] = {}
        for name, inner in schema.properties.items():
            if name in schema.required or (everything and not self._recurs(inner, inside)):
                example = examples.get(name)
                fits = name in examples and not any(check(inner, example))
                made[name] = example if fits else self._named(name, inner, inside)
        return made | self._required_then(schema, made, inside)

    def _named(self, name: str, schema: Schema, inside: tuple[str, ...]) -> Any:
        """A value for a field of a name: the likeliest, or what is published for another field of that name."""
        form = schema.items if isinstance(schema, Array) else schema
        if any(map(_is_plain, form.options if isinstance(form, Union) else (form,))):
            for one in (*_likely(name), *self._catalogue.published.get(name, ())):
                value = one if form is schema else [one]
                if not any(check(schema, value)):
                    return value
        made = self._make(schema, inside)
        if is_dict(made) and "data" in made:
            for one in made["data"] if is_list(made["data"]) else [made["data"]]:
                if is_dict(one) and one.get("type") == _TEXTS[0]:
                    one["type"] = name.removesuffix("s")  # called as what it refers to
        return made

    def _required_then(self, schema: Object, made: dict[str, Any], inside: tuple[str, ...]) -> dict[str, Any]:
        """What is required besides, because of what the object is so far."""
        if schema.when is None:
            return {}
        branch = schema.otherwise if any(check(schema.when, made)) else schema.then
        names = branch.required if isinstance(branch, Object) else ()
        return {name: self._make(schema.properties.get(name, ANY), inside) for name in names if name not in made}

    def _recurs(self, schema: Schema, inside: tuple[str, ...]) -> bool:
        """Whether something optional is of the kind it stands in, or deeper inside than anyone reads."""
        inner = schema.items if isinstance(schema, Array) else schema
        return isinstance(inner, Ref) and (inner.name in inside or len(inside) > _DEEPEST)

    def _lists(self, schema: Array, inside: tuple[str, ...]) -> Iterator[list[Any]]:
        length = max(schema.min_items or 0, 1)
        if schema.max_items == 0:
            yield []
        elif length == 1 or not schema.unique:
            yield [self._make(schema.items, inside)] * length
        else:
            yield list(islice(self._candidates(schema.items, inside), length))


def _is_plain(schema: Schema) -> bool:
    """Whether it is any text, or anything, of which only its name says more."""
    return type(schema) is Schema or (isinstance(schema, String) and not schema.enum and schema.format is None)


def _likely(name: str) -> Iterator[str]:
    if name in _NAMED:
        yield _NAMED[name]
    for ending, value in _ENDING.items():
        if name.endswith(ending):
            yield value


def _numbers(schema: Number) -> Iterator[float]:
    if form := FORMATS.get(schema.format or ""):
        yield int(form.example)
    step = schema.multiple_of or (1 if isinstance(schema, Integer) else 0.5 if schema.maximum == 0 else 1)
    above = schema.exclusive_minimum if schema.minimum is None else schema.minimum
    lowest = 1 if above is None else above
    start = math.ceil(lowest / step)
    yield from (number * step for number in range(start, start + 3))
    if schema.maximum is not None:
        yield math.floor(schema.maximum / step) * step


def _texts(schema: String) -> Iterator[str]:
    if form := FORMATS.get(schema.format or ""):
        yield str(form.example)
    shortest, longest = schema.min_length or 0, schema.max_length
    yield from (text[:longest].ljust(shortest, "x") for text in _TEXTS)
