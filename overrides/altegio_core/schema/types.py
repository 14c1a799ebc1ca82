"""What a value looks like, as the corrected description states it: the tables generated code is made of.

The same table serves three ends: reading responses (:mod:`altegio_core.schema.decode`), checking requests and noticing
drift (:mod:`altegio_core.schema.validate`).

Written out, not made by attrs: they are loaded at every start of a program, and made by the thousand.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from altegio_core.schema.model import Model

_NOTHING: Mapping[str, str] = MappingProxyType({})


class Schema:
    """Any value; every other schema narrows it down. ``nullable``: null is one of its values."""

    __slots__ = ("nullable",)
    nullable: bool

    def __init__(self, *, nullable: bool = False) -> None:
        self.nullable = nullable


class String(Schema):
    """Text. ``format`` is the description's word for what is in it, such as ``date``; see ``formats``."""

    __slots__ = ("enum", "format", "max_length", "min_length", "pattern")

    def __init__(
        self,
        *,
        enum: tuple[str, ...] = (),
        min_length: int | None = None,
        max_length: int | None = None,
        pattern: str | None = None,
        format: str | None = None,
        nullable: bool = False,
    ) -> None:
        self.nullable, self.enum, self.format = nullable, enum, format
        self.min_length, self.max_length, self.pattern = min_length, max_length, pattern


class Number(Schema):
    """A number, whole or not. ``format`` as for text; ``seconds`` is one."""

    __slots__ = ("enum", "exclusive_maximum", "exclusive_minimum", "format", "maximum", "minimum", "multiple_of")

    def __init__(
        self,
        *,
        enum: tuple[float, ...] = (),
        minimum: float | None = None,
        maximum: float | None = None,
        exclusive_minimum: float | None = None,
        exclusive_maximum: float | None = None,
        multiple_of: float | None = None,
        format: str | None = None,
        nullable: bool = False,
    ) -> None:
        self.nullable, self.enum, self.format = nullable, enum, format
        self.minimum, self.exclusive_minimum = minimum, exclusive_minimum
        self.maximum, self.exclusive_maximum = maximum, exclusive_maximum
        self.multiple_of = multiple_of


class Integer(Number):
    """A whole number."""

    __slots__ = ()


class Boolean(Schema):
    """True or false; ``enum`` where only one of them is taken."""

    __slots__ = ("enum",)

    def __init__(self, *, enum: tuple[bool, ...] = (), nullable: bool = False) -> None:
        self.nullable, self.enum = nullable, enum


class Null(Schema):
    """Null and nothing else."""

    __slots__ = ()

    def __init__(self) -> None:
        self.nullable = True


class Binary(Schema):
    """Bytes: a file in a multipart body, or a response that is not JSON."""

    __slots__ = ()


class Array(Schema):
    """A list."""

    __slots__ = ("items", "max_items", "min_items", "unique")

    def __init__(
        self,
        items: Schema,
        *,
        min_items: int | None = None,
        max_items: int | None = None,
        unique: bool = False,
        nullable: bool = False,
    ) -> None:
        self.nullable, self.items = nullable, items
        self.min_items, self.max_items, self.unique = min_items, max_items, unique


class Map(Schema):
    """An object whose keys are data; ``values`` says what stands under each of them."""

    __slots__ = ("max_properties", "min_properties", "values")

    def __init__(
        self,
        values: Schema,
        *,
        min_properties: int | None = None,
        max_properties: int | None = None,
        nullable: bool = False,
    ) -> None:
        self.nullable, self.values = nullable, values
        self.min_properties, self.max_properties = min_properties, max_properties


class Object(Schema):
    """An object with named properties.

    Attributes:
        properties: name on the wire → schema.
        required: names that have to be there.
        open: other names are taken in a request as well, for the description says so; answers may always hold more.
        renamed: name on the wire → name in Python, where they differ.
        other_names: other name on the wire → the name it is sent under; see :mod:`altegio_core.schema.other_names`.
        earlier: those of the other names that are of an earlier release, and warn.
        when, then, otherwise: a value that fits ``when`` has to fit ``then`` as well, any other ``otherwise``.
    """

    __slots__ = (
        "earlier",
        "open",
        "other_names",
        "otherwise",
        "properties",
        "renamed",
        "required",
        "then",
        "when",
    )
    nullable: bool
    properties: Mapping[str, Schema]
    required: tuple[str, ...]
    open: bool
    renamed: Mapping[str, str]
    other_names: Mapping[str, str]
    earlier: tuple[str, ...]
    when: Schema | None
    then: Schema | None
    otherwise: Schema | None

    def __init__(
        self,
        properties: Mapping[str, Schema],
        *,
        required: tuple[str, ...] = (),
        open: bool = False,
        renamed: Mapping[str, str] = _NOTHING,
        other_names: Mapping[str, str] = _NOTHING,
        earlier: tuple[str, ...] = (),
        when: Schema | None = None,
        then: Schema | None = None,
        otherwise: Schema | None = None,
        nullable: bool = False,
    ) -> None:
        self.nullable, self.properties, self.required = nullable, properties, required
        self.open, self.renamed = open, renamed
        self.other_names, self.earlier = other_names, earlier
        self.when, self.then, self.otherwise = when, then, otherwise


class Ref(Schema):
    """A model, by the package that exports it and its name; loaded when first needed.

    The package is a module's ``__package__``, which for a program would be None.
    """

    __slots__ = ("name", "package")

    def __init__(self, package: str | None, name: str, *, nullable: bool = False) -> None:
        self.nullable, self.package, self.name = nullable, package or "", name

    @property
    def model(self) -> type[Model]:
        return cast("type[Model]", getattr(import_module(self.package), self.name))


def form_of(schema: Schema) -> Schema:
    """What a schema says itself: that of the model it names, or its own."""
    return schema.model.SCHEMA if isinstance(schema, Ref) else schema


class Union(Schema):
    """One of several forms."""

    __slots__ = ("options",)

    def __init__(self, options: tuple[Schema, ...], *, nullable: bool = False) -> None:
        self.nullable, self.options = nullable, options


# What most fields are, made once.
STRING, STRING_OR_NULL = String(), String(nullable=True)
INTEGER, INTEGER_OR_NULL = Integer(), Integer(nullable=True)
NUMBER, NUMBER_OR_NULL = Number(), Number(nullable=True)
BOOLEAN, BOOLEAN_OR_NULL = Boolean(), Boolean(nullable=True)
NULL = Null()
ANY = Schema(nullable=True)
