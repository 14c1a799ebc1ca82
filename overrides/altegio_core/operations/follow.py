"""``Follow(client.v1.<tag>.iter_…, …)``: the rows of a list that have changed since the last time, to keep a copy of.

Row by row a list cannot be followed: rows move while pages are read, and a program can be killed between any two of
them. So rows come in batches, each with a cursor in JSON to be kept together with them, and whoever begins with a
cursor goes on from there, a page earlier, where rows may have moved meanwhile.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from hashlib import blake2b
from typing import Any, Generic, TypeVar

from altegio_core.base.dates import parse_datetime
from altegio_core.base.lazy_attrs import field, frozen
from altegio_core.base.types import is_mapping
from altegio_core.operations.envelope import Envelope
from altegio_core.operations.page_styles import ByPage
from altegio_core.operations.pager import Pager, following
from altegio_core.operations.pagination import AsyncItems, Items
from altegio_core.schema.encode import encode

Item = TypeVar("Item")
Item_co = TypeVar("Item_co", covariant=True)
Walk = TypeVar("Walk", bound=Pager[Any, Any])

_NOW = partial(datetime.now, UTC)
_TRIES = 3
_NO_WALK = "it takes an iter_... method of a client, as in Follow(client.v1.appointments.iter_get_appointment_list)"
_NO_CURSOR = "cursor has to be that of the last batch kept, or None for the beginning"


@frozen
class Batch(Generic[Item_co]):
    """Some rows, and where to go on from when they are kept.

    Attributes:
        rows: rows that are new or have changed; one that was had before may come again.
        deleted: ids of rows that the list says are deleted.
        cursor: where to go on from, in JSON; keep it in one transaction with the rows.
        run: number of the walk through the list; mark rows with it.
        complete: whether the walk through the list ends with this.
        whole: whether the list came as a whole and nothing is missing, at the end of a walk: rows of the copy that are
            marked with an earlier run are deleted.
    """

    rows: list[Item_co]
    deleted: list[Any]
    cursor: dict[str, Any] = field(repr=False)
    run: int = 1
    complete: bool = False
    whole: bool = False


class _Course(Generic[Item]):
    """How far a walk has come; decides everything and sends nothing."""

    def __init__(
        self,
        items: Pager[Any, Item],
        given: Mapping[str, Any],
        cursor: Mapping[str, Any] | None,
        since: str,
        changed: str,
        deleted: str,
        overlap: timedelta,
        now: Callable[[], datetime],
    ) -> None:
        paged = following(items)
        endpoint = paged.call.endpoint
        self._operation_id, self._now = endpoint.operation.id, now
        if not isinstance(paged.paging, ByPage):
            raise TypeError(f"{self._operation_id} has no pages by number: it cannot be followed")
        self._paging, self._given = paged.paging, given
        schema = next((parameter.schema for parameter in endpoint.parameters if parameter.name == since), None)
        self._since_name, form = since if schema else "", getattr(schema, "format", None)
        self._is_local = bool(form and form.startswith("local"))
        self._changed, self._deleted, self._overlap = changed, deleted, overlap
        kept: Mapping[str, Any] = {} if cursor is None else cursor
        if not is_mapping(kept) or (kept and not isinstance(kept.get("run"), int)):
            raise TypeError(_NO_CURSOR)
        self._since: str | None = kept.get("since")
        self._edge: dict[str, str] = dict(kept.get("edge", {}))
        self.run: int = kept.get("run", 0) + ("page" not in kept)
        self._began: str = kept["began"] if "page" in kept else now().astimezone(UTC).isoformat()
        self._page: int = max(1, kept.get("page", 1) - 1)  # rows may have moved since
        self._seen: set[str] = set(kept.get("seen", ()))
        self._fresh: dict[str, tuple[str, str]] = dict(kept.get("fresh", {}))
        self._latest: datetime | None = _moment(kept.get("latest"))
        self._tries, self.over = 0, False

    def arguments(self) -> Mapping[str, Any]:
        """What the pages to be read now are asked for with, by keyword."""
        self.over = False
        since = {self._since_name: self._since} if self._since_name and self._since else {}
        given = {**self._given, **since}
        return self._paging.turned_to(given, self._page) if self._page > 1 else given

    def take(self, items: Pager[Any, Item], envelope: Envelope[Any]) -> Batch[Item]:
        """What a page gives."""
        rows, gone, page = list[Item](), list[Any](), self._paging.items_of(envelope)
        for item in page:
            plain = encode(item)
            if (found := self._paging.identity_of(item)) is None:
                raise TypeError(f"{self._operation_id} gives rows without ids: it cannot be followed")
            key = ",".join(map(str, found[1:]))
            self._seen.add(key)
            mark = blake2b(json.dumps(plain, sort_keys=True, default=str).encode(), digest_size=8).hexdigest()
            if self._since_name and (changed := _moment(plain.get(self._changed), self._is_local)):
                self._latest = max(self._latest or changed, changed)
                self._fresh[key] = mark, changed.isoformat()
            if self._deleted and plain.get(self._deleted):
                gone.append(found[1])
            elif self._edge.get(key) != mark:
                rows.append(item)
        if start := self._start():
            self._fresh = {key: one for key, one in self._fresh.items() if datetime.fromisoformat(one[1]) >= start}
        if items.ended or self._has_all(items, envelope, len(page)):
            return self.end(items, rows, gone)
        self._page = self._paging.number(following(items).call.arguments)
        return Batch(rows, gone, self._going(), self.run)

    def _has_all(self, items: Pager[Any, Item], envelope: Envelope[Any], count: int) -> bool:
        """Whether a page is not full, and all have come that the server counts, be it in earlier runs."""
        size = self._paging.size_asked(following(items).call.arguments, envelope)
        return size is not None and count < size and items.total is not None and len(self._seen) >= items.total

    def end(self, items: Pager[Any, Item], rows: list[Item], gone: list[Any]) -> Batch[Item]:
        """What the last page gives, which may be that the list has to be gone through again."""
        self.over, total = True, items.total
        short = total is not None and len(self._seen) < total
        if short and self._tries < _TRIES:
            # Rows moved to where they had been read past.
            self._tries, self._page = self._tries + 1, 1
            return Batch(rows, gone, self._going(), self.run)
        since = self._since
        if not short and (start := self._start()):
            since = (start.replace(tzinfo=None) if self._is_local else start).isoformat(timespec="seconds")
        cursor = self._cursor(since, edge={key: mark for key, (mark, _) in self._fresh.items()})
        whole = not (self._since and self._since_name) and not short
        return Batch(rows, gone, cursor, self.run, complete=True, whole=whole)

    def _going(self) -> dict[str, Any]:
        going = {"edge": self._edge, "began": self._began, "page": self._page}
        return self._cursor(self._since, **going, seen=sorted(self._seen), fresh=self._fresh)

    def _cursor(self, since: str | None, **more: Any) -> dict[str, Any]:
        return {"run": self.run, "since": since, "latest": self._latest and self._latest.isoformat(), **more}

    def _start(self) -> datetime | None:
        """From when on the next walk asks: this one's length before the latest change that it has seen, so by the
        server's clock and in the zone it writes in; None if no row says when it was changed."""
        if self._latest is None:
            return None
        now = self._now().astimezone(UTC)
        length = max(now - datetime.fromisoformat(self._began), timedelta(0))
        return min(self._latest, now.astimezone(self._latest.tzinfo)) - length - self._overlap


def _moment(stamp: Any, is_local: bool = True) -> datetime | None:
    with suppress(ValueError):
        moment = parse_datetime(stamp or None)
        if moment is not None and moment.year >= 1970:
            return moment if moment.tzinfo else moment.replace(tzinfo=UTC) if is_local else None
    return None


class _Following(Generic[Item, Walk]):
    """What both kinds are made with."""

    def __init__(
        self,
        walk: Callable[..., Walk],
        *args: Any,
        cursor: Mapping[str, Any] | None = None,
        since: str = "changed_after",
        changed: str = "last_change_date",
        deleted: str = "deleted",
        overlap: timedelta = timedelta(minutes=70),
        now: Callable[[], datetime] = _NOW,
        **given: Any,
    ) -> None:
        if hasattr(walk, "with_raw_response"):  # an operation itself: not called to find out, for it may write
            raise TypeError(_NO_WALK)
        self._walk, self._args = walk, args
        items: Pager[Any, Item] = walk(*args, **given)
        if not isinstance(items, Pager):
            raise TypeError(_NO_WALK)
        self._course = _Course(items, given, cursor, since, changed, deleted, overlap, now)

    def _items(self) -> Walk:
        return self._walk(*self._args, **self._course.arguments())


class Follow(_Following[Item, Items[Any, Item]]):
    """Rows that have changed since the last time, in batches.

    Lists that can be asked for what has changed are asked so; the others come as a whole each time. There is no
    snapshot and no conditional read: a row that changes while the list is read comes with this walk or with the next.

    Args:
        walk: an ``iter_…`` method of a client.
        args: its arguments by position.
        cursor: that of the last batch kept; None begins at the beginning.
        since: parameter of the list that takes the time after which rows have changed.
        changed: field of a row with the time it was changed.
        deleted: field of a row that says it is deleted; ask for such rows with the list's own parameter.
        overlap: how far before the latest change seen the next walk asks from, beside its length; local time is put
            back by an hour.
        now: the time; that of this machine, by which only durations are measured.
        given: further arguments of the method.
    """

    def __iter__(self) -> Iterator[Batch[Item]]:
        complete = False
        while not complete:
            items = self._items()
            for envelope in items.pages():
                batch = self._course.take(items, envelope)
                complete = batch.complete
                yield batch
                if self._course.over:
                    break
            else:
                batch = self._course.end(items, [], [])
                complete = batch.complete
                yield batch


class AsyncFollow(_Following[Item, AsyncItems[Any, Item]]):
    """Rows that have changed since the last time, in batches, for ``async for``; arguments as for :class:`Follow`."""

    async def __aiter__(self) -> AsyncIterator[Batch[Item]]:
        complete = False
        while not complete:
            items = self._items()
            async for envelope in items.pages():
                batch = self._course.take(items, envelope)
                complete = batch.complete
                yield batch
                if self._course.over:
                    break
            else:
                batch = self._course.end(items, [], [])
                complete = batch.complete
                yield batch
