"""What type checkers see of an operation bound to a client: the classes methods.pyi is written with. Never loaded."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, ParamSpec, TypeAlias, TypeVar

from altegio_core.http.async_client import AsyncClient
from altegio_core.http.client import Client
from altegio_core.operations.call import Call
from altegio_core.operations.change import ChangeCall, Changed
from altegio_core.operations.envelope import Envelope, Response
from altegio_core.operations.pager import PagedCall
from altegio_core.operations.pagination import AsyncItems, Items

P = ParamSpec("P")
T = TypeVar("T")
Item = TypeVar("Item")


class Method(Generic[P, T]):
    """An operation bound to a client; takes what the operation's ``request`` function takes."""

    def __init__(self, build: Callable[P, Call[T]], client: Client) -> None: ...

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Envelope[T]:
        """Calls the operation; returns the envelope, with ``data`` and ``meta``."""
        raise NotImplementedError

    def with_raw_response(self, *args: P.args, **kwargs: P.kwargs) -> Response[Envelope[T]]:
        """Calls the operation; returns the envelope with status, headers, content and attempts around it."""
        raise NotImplementedError


class AsyncMethod(Generic[P, T]):
    """An operation bound to an asynchronous client; takes what the operation's ``request`` function takes."""

    def __init__(self, build: Callable[P, Call[T]], client: AsyncClient) -> None: ...

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Envelope[T]:
        """Calls the operation; returns the envelope, with ``data`` and ``meta``."""
        raise NotImplementedError

    async def with_raw_response(self, *args: P.args, **kwargs: P.kwargs) -> Response[Envelope[T]]:
        """Calls the operation; returns the envelope with status, headers, content and attempts around it."""
        raise NotImplementedError


class PagedMethod(Generic[P, T, Item]):
    """The items of an operation bound to a client; takes what the operation's ``iterate`` function takes."""

    def __init__(self, build: Callable[P, PagedCall[T, Item]], client: Client) -> None: ...

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Items[T, Item]:
        """The items, page after page; nothing is sent before the first is asked for."""
        raise NotImplementedError


class AsyncPagedMethod(Generic[P, T, Item]):
    """The items of an operation bound to an asynchronous client; takes what its ``iterate`` function takes."""

    def __init__(self, build: Callable[P, PagedCall[T, Item]], client: AsyncClient) -> None: ...

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncItems[T, Item]:
        """The items, page after page, for ``async for``; nothing is sent before the first is asked for."""
        raise NotImplementedError


class ChangeMethod(Generic[P, T]):
    """A change of one resource bound to a client; takes what its ``request`` function takes."""

    def __init__(self, build: Callable[P, ChangeCall[T]], client: Client) -> None: ...

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Changed[T]:
        """Reads, writes and reads again; returns what was changed, ignored and kept."""
        raise NotImplementedError


class AsyncChangeMethod(Generic[P, T]):
    """A change of one resource bound to an asynchronous client; takes what its ``request`` function takes."""

    def __init__(self, build: Callable[P, ChangeCall[T]], client: AsyncClient) -> None: ...

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Changed[T]:
        """Reads, writes and reads again; returns what was changed, ignored and kept."""
        raise NotImplementedError


Bound: TypeAlias = Method[P, T] | AsyncMethod[P, T] | PagedMethod[P, T, Any] | AsyncPagedMethod[P, T, Any]
