"""Describes what a value has to be, in words: kind, unit, form and bounds."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from altegio_core.schema.formats import FORMATS
from altegio_core.schema.types import (
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
    form_of,
)
from altegio_core.schema.words import bounds
from altegio_core.tooling.catalogue import About, Catalogue

_DEEPEST = 4


def words(schema: Schema) -> str:
    """What a value has to be."""
    said = ", ".join([_kind(schema), *_rules(schema)])
    can_be_null = schema.nullable and not isinstance(schema, Null) and type(schema) is not Schema
    return f"{said}, or null" if can_be_null else said


def _kind(schema: Schema) -> str:
    enum = getattr(schema, "enum", ())
    if enum:
        return ("one of " if len(enum) > 1 else "") + ", ".join(map(_shown, enum))
    form = FORMATS.get(getattr(schema, "format", None) or "")
    if form:
        return form.in_words()
    match schema:
        case Union():
            return " or ".join(dict.fromkeys(words(option) for option in schema.options))
        case Array():
            enum = getattr(schema.items, "enum", ())
            return f"list of {', '.join(map(_shown, enum))}" if enum else f"list, each {words(schema.items)}"
        case Map():
            return "object" if type(schema.values) is Schema else f"object with {words(schema.values)} under each name"
        case Ref():
            return f"object {schema.name}"
        case _:
            return next((name for kind, name in _NAMES if isinstance(schema, kind)), "anything")


_NAMES = (
    (Integer, "integer"),
    (Number, "number"),
    (Boolean, "true or false"),
    (String, "text"),
    (Binary, "file"),
    (Null, "null"),
    (Object, "object"),
)


def _rules(schema: Schema) -> Iterator[str]:
    # A form of a date says what its pattern would.
    formatted = getattr(schema, "format", None) in FORMATS
    return (text for name, text in bounds(schema) if not (name == "pattern" and formatted))


def _shown(value: Any) -> str:
    return repr(value) if value == "" or value is True or value is False else str(value)


def first_sentence(about: About) -> str:
    """What an operation does, without a full stop."""
    return re.split(r"(?<=[a-z0-9`)])[.:;] ", about.text, maxsplit=1)[0].rstrip(".") or about.summary


def condition(schema: Schema) -> str:
    """What an object has to have only sometimes, in a sentence; empty if there is no such rule."""
    form = form_of(schema)
    if not isinstance(form, Object) or not isinstance(form.when, Object):
        return ""
    cases = [f"{name} is {', '.join(_rules(inner)) or words(inner)}" for name, inner in form.when.properties.items()]
    cases += [f"{name} is there" for name in form.when.required if name not in form.when.properties]
    case = " and ".join(cases)
    sentences: list[str] = []
    for branch, word in ((form.then, "Where"), (form.otherwise, "Unless")):
        names = branch.required if isinstance(branch, Object) else ()
        if needed := [name for name in names if name not in form.required]:
            sentences.append(f"{word} {case}, also required: {', '.join(needed)}.")
    return " ".join(sentences)


@frozen
class Field:
    """A field of an object: its place, such as ``client.phone`` or ``services[].id``, and what it has to be."""

    place: str
    type: str
    required: bool
    text: str = ""


def fields(schema: Schema, catalogue: Catalogue, place: str = "", depth: int = 0) -> Iterator[Field]:
    """All fields of an object, those inside of it too, from the outside in."""
    if isinstance(schema, Array):
        yield from fields(schema.items, catalogue, f"{place}[]", depth)
        return
    if isinstance(schema, Union):
        for option in schema.options:
            yield from fields(option, catalogue, place, depth)
        return
    form = form_of(schema)
    if not isinstance(form, Object) or depth > _DEEPEST:
        return
    texts: Mapping[str, str] = catalogue.texts(schema) if isinstance(schema, Ref) else {}
    for name in sorted(form.properties, key=lambda name: name not in form.required):
        inner = form.properties[name]
        own = f"{place}.{name}" if place else name
        yield Field(own, words(inner), name in form.required, texts.get(name, ""))
        yield from fields(inner, catalogue, own, depth + 1)
