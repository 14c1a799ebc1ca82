"""What a call returns: the data of a response in its envelope, and the response around that."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from altegio_core.base.lazy_attrs import field, frozen
from altegio_core.base.redaction import masked
from altegio_core.base.response import Headers
from altegio_core.base.types import is_dict, is_list
from altegio_core.schema.encode import encode

T_co = TypeVar("T_co", covariant=True)

ENVELOPE_KEYS = frozenset({"success", "data", "meta", "included"})
"""What the API puts around its data, by name."""


class Meta(dict[str, Any]):
    """What a response says about its data: an object in any case, with all the server sent in it."""

    @property
    def total(self) -> int | None:
        """How many items there are in all, under whichever of its names the server gives it; None if it does not."""
        for holder in (self, self.pagination):
            for name in ("total_count", "total", "count"):
                if type(holder.get(name)) is int:
                    return int(holder[name])
        return None

    @property
    def page(self) -> int | None:
        """Number of the page, from 1; None if the server does not give it."""
        page = self.get("page", self.pagination.get("page"))
        return page if type(page) is int else None

    @property
    def pagination(self) -> dict[str, Any]:
        """The v2 block about pages: ``page``, ``offset``, ``limit``; empty if there is none."""
        given = self.get("pagination")
        return given if is_dict(given) else {}

    @property
    def message(self) -> str:
        """The server's words about what it did; empty if it says nothing."""
        message = self.get("message")
        return message if isinstance(message, str) else ""


@frozen
class Envelope(Generic[T_co]):
    """A response's data with what came around it.

    Where the data are a list, ``for``, ``len()`` and ``answer[0]`` go to its items; ``answer["title"]`` goes to the
    fields of a single object.

    Attributes:
        data: the data; None for an empty body, bytes for a response that is not JSON by description.
        meta: see :class:`Meta`.
        included: side-loaded resources of v2, as they came.
        extra: whatever else the envelope held.
    """

    data: T_co
    meta: Meta = field(factory=Meta)
    included: list[dict[str, Any]] = field(factory=list[dict[str, Any]])
    extra: dict[str, Any] = field(factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        """The whole envelope as JSON has it; what did not come is left out."""
        around = {"meta": dict(self.meta), "included": self.included}
        given = {name: encode(value) for name, value in around.items() if value}
        return {"data": encode(self.data), **given, **encode(self.extra)}

    def to_dicts(self, *, flat: bool = False) -> list[dict[str, Any]]:
        """The data as a list of dictionaries, for pandas, polars or a CSV file.

        Args:
            flat: give the fields of objects inside columns of their own, such as ``client.name``.
        """
        from altegio_core.schema.show import records

        return records(self.data, flatten=flat)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._items())

    def __len__(self) -> int:
        return len(self._items())

    def __bool__(self) -> bool:
        return bool(self.data) if is_list(self.data) else True

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, int | slice):
            return self._items()[key]
        data: Any = self.data
        if is_list(data):
            raise TypeError(f"the data is a list: {key!r} is asked of one of its items, as in answer[0][{key!r}]")
        return data[key]

    # Hidden from type checkers, so that they report the attribute.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            text = f"'Envelope' object has no attribute {name!r}"
            if not name.startswith("_"):  # those Python itself looks for
                text += _where_it_is(name, self.data)
            raise AttributeError(text, name=name, obj=self)

    def _items(self) -> list[Any]:
        if self.data is None:
            return []
        if not is_list(self.data):
            raise TypeError(f"the data is one {type(self.data).__name__}, not a list: use .data")
        return self.data

    def _parts(self) -> Iterator[tuple[str, Any]]:
        yield "data", masked("", self.data)
        for name in ("meta", "included", "extra"):
            if value := getattr(self, name):
                yield name, masked("", dict(value) if is_dict(value) else value)

    def __repr__(self) -> str:
        from altegio_core.schema.show import LINE, block, line

        short = ", ".join(f"{name}={line(value, 10 * LINE)}" for name, value in self._parts())
        return f"Envelope({short})" if len(short) < LINE - 10 else block("Envelope", self._parts())

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        from altegio_core.schema.show import in_lines

        return ((name, in_lines(value)) for name, value in self._parts())

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(repr(self))

    def _repr_html_(self) -> str:
        from altegio_core.schema.show import html

        return html(self.data)


def _where_it_is(name: str, data: Any) -> str:
    """What is to be said of something an answer does not have: its data may."""
    if is_list(data):
        return f"; the data is a list of {len(data)} in .data: ask its items, as in answer[0].{name}"
    return f"; it is in the data: .data.{name}" if hasattr(data, name) else "; what was answered is in .data"


@frozen
class Response(Generic[T_co]):
    """A response with all that came with it.

    Attributes:
        status_code: HTTP status, a 2xx.
        headers: headers of the response, found under any spelling of case.
        content: the body as it came.
        attempts: how many requests it took.
        elapsed: seconds the call took, waits included.
        parsed: the response, read.
    """

    status_code: int
    headers: Headers = field(repr=False)
    content: bytes = field(repr=lambda content: f"<{len(content)} bytes>")
    attempts: int
    elapsed: float
    parsed: T_co
