"""What a value looks like, as the corrected description states it: the tables generated code is made of.

The same table serves three ends: reading answers (:mod:`altegio_core.decode`), checking requests and noticing
drift (:mod:`altegio_core.check`).
"""

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from attrs import field, frozen

if TYPE_CHECKING:
    from altegio_core.model import Model


@frozen(eq=False, repr=False, kw_only=True)
class Schema:
    """Any value; every other schema narrows it down. ``nullable``: null is one of its values."""

    nullable: bool = False


@frozen(eq=False, repr=False, kw_only=True)
class String(Schema):
    """Text. ``format`` is the description's word for what is in it, such as ``date``; see ``formats``."""

    enum: tuple[str, ...] = ()
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    format: str | None = None


@frozen(eq=False, repr=False, kw_only=True)
class Number(Schema):
    """A number, whole or not. ``format`` as for text; ``seconds`` is one."""

    enum: tuple[float, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    format: str | None = None


@frozen(eq=False, repr=False, kw_only=True)
class Integer(Number):
    """A whole number."""


@frozen(eq=False, repr=False, kw_only=True)
class Boolean(Schema):
    """True or false; ``enum`` where only one of them is taken."""

    enum: tuple[bool, ...] = ()


@frozen(eq=False, repr=False, kw_only=True)
class Null(Schema):
    """Null and nothing else."""

    nullable: bool = True


@frozen(eq=False, repr=False, kw_only=True)
class Binary(Schema):
    """Bytes: a file in a multipart body, or an answer that is not JSON."""


@frozen(eq=False, repr=False)
class Array(Schema):
    """A list."""

    items: Schema
    min_items: int | None = field(default=None, kw_only=True)
    max_items: int | None = field(default=None, kw_only=True)
    unique: bool = field(default=False, kw_only=True)


@frozen(eq=False, repr=False)
class Map(Schema):
    """An object whose keys are data; ``values`` says what stands under each of them."""

    values: Schema
    min_properties: int | None = field(default=None, kw_only=True)
    max_properties: int | None = field(default=None, kw_only=True)


@frozen(eq=False, repr=False)
class Object(Schema):
    """An object with named properties.

    Attributes:
        properties: name on the wire → schema.
        required: names that have to be there.
        closed: no other name is taken in a request; answers may always hold more.
        renamed: name on the wire → name in Python, where they differ.
        when, then, otherwise: a value that fits ``when`` has to fit ``then`` as well, any other ``otherwise``.
    """

    properties: Mapping[str, Schema]
    required: tuple[str, ...] = field(default=(), kw_only=True)
    closed: bool = field(default=False, kw_only=True)
    renamed: Mapping[str, str] = field(factory=dict, kw_only=True)
    when: Schema | None = field(default=None, kw_only=True)
    then: Schema | None = field(default=None, kw_only=True)
    otherwise: Schema | None = field(default=None, kw_only=True)


@frozen(eq=False, repr=False)
class Ref(Schema):
    """A model, by the package that exports it and its name; loaded when first needed."""

    package: str
    name: str

    @property
    def model(self) -> "type[Model]":
        return cast("type[Model]", getattr(import_module(self.package), self.name))


@frozen(eq=False, repr=False)
class Union(Schema):
    """One of several forms."""

    options: tuple[Schema, ...]


def kind(value: Any) -> str:
    """JSON's own word for what a value is."""
    if value is None:
        return "null"
    return _KINDS.get(type(value), type(value).__name__)


_KINDS: Mapping[type, str] = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
    bytes: "bytes",
}


# What most fields are, made once.
STRING, STRING_OR_NULL = String(), String(nullable=True)
INTEGER, INTEGER_OR_NULL = Integer(), Integer(nullable=True)
NUMBER, NUMBER_OR_NULL = Number(), Number(nullable=True)
BOOLEAN, BOOLEAN_OR_NULL = Boolean(), Boolean(nullable=True)
NULL = Null()
ANY = Schema(nullable=True)
