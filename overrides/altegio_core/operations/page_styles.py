"""How an operation gives its items page by page: what to ask for next, and where a page holds what.

Names inside bodies and answers are those on the wire; parameters go by their names in Python.
"""

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from attrs import field, frozen

from altegio_core.base.types import UNSET
from altegio_core.operations.envelope import Envelope
from altegio_core.schema.model import Model

Item_co = TypeVar("Item_co", covariant=True)

Arguments = Mapping[str, Any]
JsonPath = tuple[str, ...]


@frozen(kw_only=True)
class Paging(Generic[Item_co]):
    """What all styles share.

    Attributes:
        items: places of the items in the data; none where the data is the list of them.
        identity: paths in an item to the values that identify it; empty where nothing does.
        total: place in the envelope of the number of items in all, where the server gives it.
        order: what to send for an order that holds still while pages are read, unless an order is asked for.
        in_body: whether pages are asked for by fields of the body, not by parameters.
    """

    items: tuple[JsonPath, ...] = ()
    identity: tuple[JsonPath, ...] = ()
    total: JsonPath = ()
    order: Mapping[str, Any] = field(factory=dict)
    in_body: bool = False

    def start(self, arguments: Arguments) -> Arguments:
        """The arguments for the first page: those given, completed by what paging needs."""
        given = self._chosen(arguments)
        defaults = self._defaults()
        if not any(name in given for name in self.order):
            defaults = {**defaults, **self.order}
        return self._with(arguments, {name: value for name, value in defaults.items() if given.get(name) is None})

    def after(self, arguments: Arguments, envelope: Envelope[Any], count: int) -> Arguments | None:
        """The arguments for the page after this one, which held ``count`` items; None if the server says it is last."""
        raise NotImplementedError

    def row_of(self, arguments: Arguments, size: int) -> int | None:
        """Number of the first row of the page asked for, from 0, with pages of that size; None where rows have none."""
        return None

    def at_row(self, arguments: Arguments, row: int, size: int) -> Arguments:
        """The arguments for the page with that row."""
        raise NotImplementedError

    def position(self, arguments: Arguments) -> str:
        """Which page the arguments ask for."""
        raise NotImplementedError

    def size_asked(self, arguments: Arguments, envelope: Envelope[Any]) -> int | None:
        """How many items a full page holds; None if that cannot be known from what was asked."""
        return None

    @property
    def counted(self) -> bool:
        """Whether a page with fewer items than others is the last."""
        return True

    def items_of(self, envelope: Envelope[Any]) -> list[Item_co]:
        """The items of a page, those of the first place first."""
        found: list[Item_co] = []
        for path in self.items or ((),):
            here = _at(envelope.data, path)
            found += here if isinstance(here, list) else [] if here is None else [here]
        return found

    def identity_of(self, item: Any) -> tuple[Any, ...] | None:
        """What identifies an item; None if it lacks any part of that."""
        values = [_at(item, path) for path in self.identity]
        if not values or not all(isinstance(value, int | str) for value in values):
            return None
        return (type(item), *values)

    def total_of(self, envelope: Envelope[Any]) -> int | None:
        """The number of items in all, if the server gives it."""
        if not self.total:
            return None
        total = _at(envelope.meta if self.total[0] == "meta" else envelope.data, self.total[1:])
        return total if type(total) is int and total >= 0 else None

    def _defaults(self) -> Arguments:
        return {}

    def _chosen(self, arguments: Arguments) -> Arguments:
        """The arguments among which those of paging are, without what is not given."""
        if self.in_body:
            arguments = _fields(arguments.get("body", UNSET))
        return {name: value for name, value in arguments.items() if value is not UNSET}

    def _with(self, arguments: Arguments, changes: Arguments) -> Arguments:
        if self.in_body:
            return {**arguments, "body": {**self._chosen(arguments), **changes}}
        return {**arguments, **changes}


@frozen(kw_only=True)
class Numbered(Paging[Item_co]):
    """By number: of the page, or of the item it starts with.

    Attributes:
        at: what takes the number.
        size: what takes the number of items of a page.
        largest: the greatest the server allows for it, if that is known.
    """

    at: str
    size: str
    largest: int | None = None

    def _defaults(self) -> Arguments:
        return {self.at: self._first()} | ({} if self.largest is None else {self.size: self.largest})

    def _first(self) -> int:
        raise NotImplementedError

    def _number(self, arguments: Arguments) -> int:
        return int(self._chosen(arguments)[self.at])

    def position(self, arguments: Arguments) -> str:
        return str(self._number(arguments))

    def size_asked(self, arguments: Arguments, envelope: Envelope[Any]) -> int | None:
        """What the server says it went by; else what was asked, if a server that gives fewer would be known."""
        given = envelope.meta.pagination.get("limit")
        if type(given) is int and given > 0:
            return given
        asked = self._chosen(arguments).get(self.size)
        return None if asked is None or self.largest is None else int(asked)


@frozen(kw_only=True)
class ByPage(Numbered[Item_co]):
    """Pages have numbers, from 1."""

    def _first(self) -> int:
        return 1

    def after(self, arguments: Arguments, envelope: Envelope[Any], count: int) -> Arguments | None:
        return self._with(arguments, {self.at: self._number(arguments) + 1})

    def row_of(self, arguments: Arguments, size: int) -> int | None:
        return (self._number(arguments) - 1) * size

    def at_row(self, arguments: Arguments, row: int, size: int) -> Arguments:
        return self._with(arguments, {self.at: row // size + 1})


@frozen(kw_only=True)
class ByOffset(Numbered[Item_co]):
    """A page starts behind so many items."""

    def _first(self) -> int:
        return 0

    def after(self, arguments: Arguments, envelope: Envelope[Any], count: int) -> Arguments | None:
        return self._with(arguments, {self.at: self._number(arguments) + count})

    def row_of(self, arguments: Arguments, size: int) -> int | None:
        return self._number(arguments)

    def at_row(self, arguments: Arguments, row: int, size: int) -> Arguments:
        return self._with(arguments, {self.at: row})


@frozen(kw_only=True)
class ByCursor(Paging[Item_co]):
    """A page names the next one.

    Attributes:
        cursor: place of the cursor in the envelope.
        fields: what is taken over from it, by the same names, into the next request.
    """

    cursor: JsonPath
    fields: tuple[str, ...]

    @property
    def counted(self) -> bool:
        return False

    def after(self, arguments: Arguments, envelope: Envelope[Any], count: int) -> Arguments | None:
        given = _at(envelope.meta, self.cursor[1:])
        if not isinstance(given, Mapping) or all(given.get(name) is None for name in self.fields):
            return None
        return self._with(arguments, {name: given.get(name) for name in self.fields})

    def position(self, arguments: Arguments) -> str:
        given = self._chosen(arguments)
        return repr([str(given.get(name)) for name in self.fields])


STYLES: Mapping[str, type[Paging[Any]]] = {"page": ByPage, "offset": ByOffset, "cursor": ByCursor}
"""Key in x-altegio-pagination → the style it stands for. One more style is one more class, and its entry here."""


def _fields(body: Any) -> Mapping[str, Any]:
    """The fields of a body by their names on the wire; the values are left for the request to encode."""
    if isinstance(body, Model):
        wire = {name: wire for wire, name in type(body).SCHEMA.renamed.items()}
        return {wire.get(name, name): value for name, value in vars(body).items()}
    return body if isinstance(body, Mapping) else {}


def _at(value: Any, path: JsonPath) -> Any:
    """What a model or a JSON object holds at a place; None if there is nothing."""
    for name in path:
        if isinstance(value, Model):
            value = value[name] if name in value else None  # noqa: SIM401 - a model has no get()
        else:
            value = value.get(name) if isinstance(value, Mapping) else None
    return value
