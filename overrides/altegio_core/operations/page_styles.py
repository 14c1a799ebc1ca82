"""The paging styles, each with all that is known of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar

from altegio_core.base.lazy_attrs import frozen
from altegio_core.base.types import is_mapping
from altegio_core.operations.envelope import Envelope
from altegio_core.operations.paging import Arguments, Declared, Item_co, JsonPath, Paging, at

_DAY_0 = date(1970, 1, 1).toordinal()


@frozen(kw_only=True)
class Numbered(Paging[Item_co]):
    """By number: of the page, or of the item it starts with.

    Attributes:
        at: what takes the number.
        size: what takes the number of items of a page.
        largest: the greatest the server allows for it, if that is known.
    """

    DECLARED: ClassVar[Mapping[str, Declared]] = {"at": "number", "size": "number", "largest": "largest"}

    at: str
    size: str
    largest: int | None = None

    def window(self, arguments: Arguments, usual: int) -> tuple[int, int]:
        asked = self._chosen(arguments).get(self.size)
        size = usual if asked is None else int(asked)
        size = max(1, size if self.largest is None else min(size, self.largest))
        return max(0, self.row_of(self.start(arguments), size) or 0), size

    def _defaults(self) -> Arguments:
        return {self.at: self._first()} | ({} if self.largest is None else {self.size: self.largest})

    def _first(self) -> int:
        raise NotImplementedError

    def number(self, arguments: Arguments) -> int:
        """The number the arguments ask for."""
        return int(self._chosen(arguments)[self.at])

    def turned_to(self, arguments: Arguments, number: int) -> Arguments:
        """The arguments with another number."""
        return self._with(arguments, {self.at: number})

    def position(self, arguments: Arguments) -> str:
        return str(self.number(arguments))

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
        return self.turned_to(arguments, self.number(arguments) + 1)

    def row_of(self, arguments: Arguments, size: int) -> int | None:
        return (self.number(arguments) - 1) * size

    def at_row(self, arguments: Arguments, row: int, size: int) -> Arguments:
        return self.turned_to(arguments, row // size + 1)


@frozen(kw_only=True)
class ByOffset(Numbered[Item_co]):
    """A page starts behind so many items."""

    def _first(self) -> int:
        return 0

    def after(self, arguments: Arguments, envelope: Envelope[Any], count: int) -> Arguments | None:
        return self.turned_to(arguments, self.number(arguments) + count)

    def row_of(self, arguments: Arguments, size: int) -> int | None:
        return self.number(arguments)

    def at_row(self, arguments: Arguments, row: int, size: int) -> Arguments:
        return self.turned_to(arguments, row)


@frozen(kw_only=True)
class ByCursor(Paging[Item_co]):
    """A page names the next one.

    Attributes:
        cursor: place of the cursor in the envelope.
        fields: what is taken over from it, by the same names, into the next request.
    """

    DECLARED: ClassVar[Mapping[str, Declared]] = {"cursor": "place", "fields": "names"}

    cursor: JsonPath
    fields: tuple[str, ...]

    @property
    def counted(self) -> bool:
        return False

    def window(self, arguments: Arguments, usual: int) -> tuple[int, int]:
        # The mock's cursor is a day of the 1970s for each item: no caller asks for one of those.
        try:
            start = date.fromisoformat(str(self._chosen(arguments).get(self.fields[0]))[:10]).toordinal() - _DAY_0
        except ValueError:
            start = 0
        return (start if start in range(10_000) else 0), 10

    def told_of_next(self, start: int) -> tuple[JsonPath, Any]:
        return self.cursor, dict.fromkeys(self.fields, date.fromordinal(_DAY_0 + start).isoformat())

    def after(self, arguments: Arguments, envelope: Envelope[Any], count: int) -> Arguments | None:
        given = at(envelope.meta, self.cursor[1:])
        if not is_mapping(given) or all(given.get(name) is None for name in self.fields):
            return None
        return self._with(arguments, {name: given.get(name) for name in self.fields})

    def position(self, arguments: Arguments) -> str:
        given = self._chosen(arguments)
        return repr([str(given.get(name)) for name in self.fields])


STYLES: Mapping[str, type[Paging[Any]]] = {"page": ByPage, "offset": ByOffset, "cursor": ByCursor}
"""Key in x-altegio-pagination → the style it stands for. One more style is one more class, and its entry here."""
