"""Keeps count of the pages read: decides which page follows and when to stop, and sends nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Literal, TypeVar

from altegio_core.base.errors import RequestValidationError
from altegio_core.base.lazy_attrs import evolve, frozen
from altegio_core.base.problem import Problem
from altegio_core.operations.call import Call
from altegio_core.operations.envelope import Envelope
from altegio_core.operations.paging import Arguments, Paging

T = TypeVar("T")
Item = TypeVar("Item")
T_co = TypeVar("T_co", covariant=True)
Item_co = TypeVar("Item_co", covariant=True)

Ending = Literal[
    "", "short page", "empty page", "repeated page", "no next page", "repeated cursor", "max_items", "max_pages"
]


@frozen(eq=False)
class PagedCall(Generic[T_co, Item_co]):
    """An operation with the arguments for all its pages; nothing is checked or sent yet."""

    call: Call[T_co]
    paging: Paging[Item_co]
    max_items: int | None = None
    max_pages: int | None = None


class Pager(Generic[T, Item]):
    """How far the reading of pages has come; decides everything about it and sends nothing.

    Every item the server returns is handed on, also one that was there before: rows move while pages are read. What
    is left out is a page that repeats the one before it, which some servers send in place of an empty one. Where the
    server's total falls, rows have left the list and others moved up to where they had been read past: then the pages
    before are looked through for those.

    A page that is not full is no end: the server may allow less than was asked for, or leave rows out after it has cut
    the page. It ends with a page that is empty or repeated, or where the server says that there is no more.

    A call that fails leaves all as it was: the next try asks for the same page again. A cursor that the server gives
    and the operation does not take is refused as any argument is, for to end there would leave pages out unseen.

    Attributes:
        items_read: items of the pages read, up to the limit given.
        pages_read: answers read, those without items included.
        repeated: those of them that had come before, by their ids.
        ended: why there is nothing more to read; empty until then. Sure are "no next page", which the server says, and
            "short page", where as many came as it counts; "empty page" is what most servers mean by an end; "repeated
            page" and "repeated cursor" are servers that go in circles.
    """

    def __init__(self, paged: PagedCall[T, Item]) -> None:
        call = paged.call
        operation = call.endpoint.operation
        limits = {"max_items": paged.max_items, "max_pages": paged.max_pages}
        refused = [
            Problem(name, given, "at least 0" if isinstance(given, int) else "integer")
            for name, given in limits.items()
            if given is not None and not (isinstance(given, int) and given >= 0)
        ]
        if refused:
            raise RequestValidationError(operation.full_name, refused)
        call.request()  # so that wrong arguments show here, and not in the first step of a loop
        self._paged, self._paging = paged, paged.paging
        self._operation_id = operation.id
        self._arguments: Arguments = self._paging.start(call.arguments)
        self._positions = {self._paging.position(self._arguments)}
        self._seen: set[tuple[object, ...]] = set()
        self._last: tuple[Sequence[Item], list[tuple[object, ...] | None]] = ([], [])
        self._longest = 0
        self._total: int | None = None
        self._frontier = self._gone = self._without_news = 0
        self.items_read: int = 0
        self.pages_read: int = 0
        self.repeated: int = 0
        self.ended: Ending = "max_items" if paged.max_items == 0 else "max_pages" if paged.max_pages == 0 else ""

    @property
    def total(self) -> int | None:
        """How many items there are in all; None until the server says so, or if it never does or what it says is
        disproved by the items themselves."""
        different = self.items_read - self.repeated
        return None if self._total is None or self._total < different else self._total

    @property
    def missing(self) -> int | None:
        """How many items the server counts and did not give so far; None if it does not count them."""
        total = self.total
        return None if total is None else total - (self.items_read - self.repeated)

    def __len__(self) -> int:
        """How many items there are, those read included; what counts them for a progress bar.

        Raises:
            TypeError: it is not known, see :attr:`total`.
        """
        if self.total is None:
            raise TypeError(f"{self._operation_id} has not said how many items there are; count them while you read")
        most = self._paged.max_items
        return self.total if most is None else min(self.total, most)

    def __bool__(self) -> bool:
        return True  # it is there to be read, whatever is in it

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation_id}: {self.items_read} read, {self.ended or 'not ended'}>"

    def _next_call(self) -> Call[T] | None:
        return None if self.ended else following(self).call

    def _take(self, envelope: Envelope[T]) -> list[Item]:
        """Takes in a page; returns the items to hand on."""
        self.pages_read += 1
        given, before = self._paging.total_of(envelope), self._total
        self._total = before if given is None else given
        items = self._paging.items_of(envelope)
        keys = [self._paging.identity_of(item) for item in items]
        gone = 0 if given is None or before is None else before - given
        if (not items or self._repeats_last(items, keys)) and not gone > 0:
            self.ended = "repeated page" if items else "empty page"
            return []
        self._last = items, keys
        news = any(key is None or key not in self._seen for key in keys)
        if self._gone > 0 or gone > 0:
            # Looked through for what moved there; the rest has been handed on.
            fresh = [(item, key) for item, key in zip(items, keys, strict=True) if key is None or key not in self._seen]
        else:
            fresh = list(zip(items, keys, strict=True))
        left = None if self._paged.max_items is None else self._paged.max_items - self.items_read
        handed = fresh[:left]
        for _, key in handed:
            if key is not None:
                self.repeated += key in self._seen
                self._seen.add(key)
        self.items_read += len(handed)
        self._go_on(envelope, len(items), gone, news=news)
        return [item for item, _ in handed]

    def _repeats_last(self, items: Sequence[Item], keys: list[tuple[object, ...] | None]) -> bool:
        last_items, last_keys = self._last
        return keys == last_keys and (None not in keys or items == last_items)

    def _go_on(self, envelope: Envelope[T], count: int, gone: int, *, news: bool) -> None:
        """Turns to the next page, or ends."""
        following = self._paging.after(self._arguments, envelope, count)
        self._longest = max(self._longest, count)
        self._without_news = 0 if news else self._without_news + 1
        behind = self._behind(envelope, count, gone)
        if self.items_read == self._paged.max_items:
            self.ended = "max_items"
        elif self.pages_read == self._paged.max_pages:
            self.ended = "max_pages"
        elif behind is not None:
            self._arguments, self._last = behind, ([], [])
            self._positions = {self._paging.position(behind)}
        elif self._without_news > -(-self._gone // self._longest):
            self.ended = "repeated page"
        elif self._has_all(envelope, count):
            self.ended = "short page"
        elif following is None:
            self.ended = "no next page"
        elif (position := self._paging.position(following)) in self._positions:
            self.ended = "repeated cursor"
        else:
            self._positions.add(position)
            self._arguments = following

    def _behind(self, envelope: Envelope[T], count: int, gone: int) -> Arguments | None:
        """Where to turn back to: the first row not read, where rows before it left and those after it moved up past
        what this page began with."""
        size = max(1, self._paging.size_asked(self._arguments, envelope) or self._longest)
        row = self._paging.row_of(self._arguments, size)
        if row is None or not self._seen:
            return None
        if gone > 0:
            self._gone += gone
            self._frontier = max(0, self._frontier - gone)
            if row > self._frontier:
                # As many may leave again before this is answered.
                return self._paging.at_row(self._arguments, max(0, self._frontier - gone), size)
        self._frontier = max(self._frontier, row + count)
        return None

    def _has_all(self, envelope: Envelope[T], count: int) -> bool:
        """Whether a page is not full, going by the number the server returned, and the server counts no more."""
        full = self._paging.size_asked(self._arguments, envelope) or self._longest
        counted = self._total is not None and self._total <= self.items_read
        return self._paging.counted and count < full and counted


def following(pager: Pager[T, Item]) -> PagedCall[T, Item]:
    """The call of a pager, with the arguments for the page that is read next."""
    first = pager._paged.call
    return evolve(pager._paged, call=Call(first.endpoint, pager._arguments, first.options))
