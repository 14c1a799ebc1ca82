"""``client.v1.<tag>.iter_<operation_id>(...)``: the items of an operation, page after page, until it ends by itself."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Iterator
from typing import Any, Self, TypeVar

from altegio_core.http.async_client import AsyncClient
from altegio_core.http.client import Client
from altegio_core.operations.call import fetch, fetch_async
from altegio_core.operations.envelope import Envelope
from altegio_core.operations.pager import PagedCall, Pager

T = TypeVar("T")
Item = TypeVar("Item")


class Items(Pager[T, Item]):
    """The items of an operation; pages are fetched as they are needed. Read by one thread at a time.

    ``total``, ``items_read``, ``pages_read``, ``repeated`` and ``ended`` say how far it has come, see :class:`Pager`.
    A page raises what the operation raises, and can be asked for again.
    """

    def __init__(self, client: Client, paged: PagedCall[T, Item]) -> None:
        super().__init__(paged)
        self._client = client
        self._waiting: deque[Item] = deque()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Item:
        while not self._waiting:
            if self._fetch() is None:
                raise StopIteration
        return self._waiting.popleft()

    def to_dicts(self, *, flat: bool = False) -> list[dict[str, Any]]:
        """All items left, read to the end, as a list of dictionaries for pandas, polars or a CSV file; ``flat`` as for
        :meth:`Envelope.to_dicts`."""
        from altegio_core.schema.show import records

        return records(list(self), flatten=flat)

    def pages(self) -> Iterator[Envelope[T]]:
        """The pages themselves, as the server sent them, from the next one on; a page without items only ends it."""
        self._waiting.clear()
        while (envelope := self._fetch()) is not None:
            if self._waiting:
                self._waiting.clear()
                yield envelope

    def _fetch(self) -> Envelope[T] | None:
        call = self._next_call()
        if call is None:
            return None
        envelope = fetch(self._client, call)
        self._waiting.extend(self._take(envelope))
        return envelope


class AsyncItems(Pager[T, Item]):
    """The items of an operation; pages are fetched as they are needed. Read by one task at a time.

    ``total``, ``items_read``, ``pages_read``, ``repeated`` and ``ended`` say how far it has come, see :class:`Pager`.
    A page raises what the operation raises, and can be asked for again.
    """

    def __init__(self, client: AsyncClient, paged: PagedCall[T, Item]) -> None:
        super().__init__(paged)
        self._client = client
        self._waiting: deque[Item] = deque()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Item:
        while not self._waiting:
            if await self._fetch() is None:
                raise StopAsyncIteration
        return self._waiting.popleft()

    async def to_dicts(self, *, flat: bool = False) -> list[dict[str, Any]]:
        """All items left, as for the synchronous iterator."""
        from altegio_core.schema.show import records

        return records([item async for item in self], flatten=flat)

    async def pages(self) -> AsyncIterator[Envelope[T]]:
        """The pages themselves, as the server sent them, from the next one on; a page without items only ends it."""
        self._waiting.clear()
        while (envelope := await self._fetch()) is not None:
            if self._waiting:
                self._waiting.clear()
                yield envelope

    async def _fetch(self) -> Envelope[T] | None:
        call = self._next_call()
        if call is None:
            return None
        envelope = await fetch_async(self._client, call)
        self._waiting.extend(self._take(envelope))
        return envelope
