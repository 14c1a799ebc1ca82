"""``client.v1.<tag>.<operation_id>(...)``: operations as methods, each loaded when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache, update_wrapper
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn, Self

from altegio_core.base.operation import Operation
from altegio_core.http.async_client import AsyncClient
from altegio_core.http.client import Client
from altegio_core.operations.call import ITERATOR, Call, fetch, fetch_async, run, run_async
from altegio_core.operations.envelope import Envelope, Response
from altegio_core.package.lazy import Docstring, Signed, listing

if TYPE_CHECKING:
    from altegio_core.operations.pager import PagedCall
    from altegio_core.operations.pagination import AsyncItems, Items
    from altegio_core.package.method_types import Bound


def _method(build: Callable[..., Call[Any]], client: Client) -> Any:
    def method(*args: Any, **kwargs: Any) -> Envelope[Any]:
        return fetch(client, build(*args, **kwargs))

    def with_raw_response(*args: Any, **kwargs: Any) -> Response[Envelope[Any]]:
        return run(client, build(*args, **kwargs))

    return look_like(method, build, with_raw_response)


def _async_method(build: Callable[..., Call[Any]], client: AsyncClient) -> Any:
    # Coroutine functions, so that inspect.iscoroutinefunction() is true of them.
    async def method(*args: Any, **kwargs: Any) -> Envelope[Any]:
        return await fetch_async(client, build(*args, **kwargs))

    async def with_raw_response(*args: Any, **kwargs: Any) -> Response[Envelope[Any]]:
        return await run_async(client, build(*args, **kwargs))

    return look_like(method, build, with_raw_response, awaited=True)


def _paged_method(build: Callable[..., PagedCall[Any, Any]], client: Client) -> Any:
    def method(*args: Any, **kwargs: Any) -> Items[Any, Any]:
        from altegio_core.operations.pagination import Items

        return Items(client, build(*args, **kwargs))

    return look_like(method, build, prefix=ITERATOR)


def _async_paged_method(build: Callable[..., PagedCall[Any, Any]], client: AsyncClient) -> Any:
    def method(*args: Any, **kwargs: Any) -> AsyncItems[Any, Any]:
        from altegio_core.operations.pagination import AsyncItems

        return AsyncItems(client, build(*args, **kwargs))

    return look_like(method, build, prefix=ITERATOR, awaited=True)


def look_like(
    method: Any,
    build: Callable[..., Any],
    with_raw_response: Any = None,
    prefix: str = "",
    *,
    awaited: bool = False,
) -> Any:
    """Signature and docstring of the operation, for help(), interactive shells and mocks, under its own name."""
    for function in (method, with_raw_response):
        if function is not None:
            update_wrapper(function, build)
            function.__doc__ = Docstring.of(build, "operation_help")
            function.__wrapped__ = Signed(build, awaited=awaited)
    method.__name__ = method.__qualname__ = prefix + build.__module__.rpartition(".")[2]
    if with_raw_response is not None:
        with_raw_response.__name__ = with_raw_response.__qualname__ = "with_raw_response"
        method.with_raw_response = with_raw_response
    return method


class NoClient:
    """Stands in for the client of a class: its operations can be inspected and not be called."""

    def __getattr__(self, name: str) -> NoReturn:
        raise TypeError("operations are called on a client, as in Altegio(...).v1.locations.get_location(4564)")


class Version:
    """The operations of one API version, as an attribute of a client class."""

    def __init__(self, package: str) -> None:
        self._package = package

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(
        self, client: Client | AsyncClient | None, owner: type[Client] | type[AsyncClient] | None = None
    ) -> Tags | Self:
        if client is None:
            # Of the class: what there is can be looked through, as create_autospec does, and nothing called.
            return self if owner is None else Tags(self._package, object.__new__(owner))
        # Found on the client itself the next time.
        tags = client.__dict__[self._name] = Tags(self._package, client)
        return tags


class Tags:
    __doc__ = listing("The tags of an API version: ``client.v1.appointments``.", "tags_help")

    def __init__(self, package: str, client: Client | AsyncClient | NoClient) -> None:
        self._package, self._client = package, client

    def __getattr__(self, name: str) -> Tag:
        if name.startswith("_"):
            raise AttributeError(name)
        grouped = _by_tag(self._package)
        renamed = self._renamed(name)
        if name not in grouped and not renamed:
            _unknown(self._package, "tag", name, grouped)
        tag = self.__dict__[name] = Tag(f"{self._package}.api.{name}", grouped.get(name, {}), self._client, renamed)
        return tag

    def _renamed(self, tag: str) -> Mapping[str, str]:
        """Operations of a tag by names of earlier releases."""
        renamed = getattr(import_module(f"{self._package}.operations"), "RENAMED", {})
        return {old.partition(".")[2]: new for old, new in renamed.items() if old.partition(".")[0] == tag}

    def __dir__(self) -> list[str]:
        return sorted(_by_tag(self._package))

    def __repr__(self) -> str:
        return f"<API {self._package.rpartition('.')[2]}: {', '.join(dir(self))}; help() lists the operations>"


@lru_cache
def _by_tag(package: str) -> Mapping[str, Mapping[str, Operation]]:
    grouped: dict[str, dict[str, Operation]] = {}
    for operation in import_module(f"{package}.operations").OPERATIONS.values():
        grouped.setdefault(operation.tag, {})[operation.id] = operation
    return grouped


class Tag:
    __doc__ = listing(
        "The operations of one tag: ``client.v1.appointments.get_appointment(...)``, and ``iter_...`` of those paged.",
        "tag_help",
    )

    def __init__(
        self,
        package: str,
        operations: Mapping[str, Operation],
        client: Client | AsyncClient | NoClient,
        renamed: Mapping[str, str] | None = None,
    ) -> None:
        self._package, self._operations, self._client = package, operations, client
        self._renamed = renamed or {}

    def __getattr__(self, name: str) -> Bound[..., Any]:
        if name.startswith("_"):
            raise AttributeError(name)
        if name not in self._operations and name not in self._names():
            if successor := self._renamed.get(name.removeprefix(ITERATOR)):
                return self._renamed_method(name, successor)
            _unknown(self._package, "operation", name, self._names())
        if name in self._changes():
            from altegio_core.package.change_methods import bind_change

            self.__dict__[name] = bind_change(self._package, name, self._client)
            return self.__dict__[name]  # type: ignore[no-any-return]  # what bind_change makes
        bound = self.__dict__[name] = _bind(self._package, name, self._client, paged=name not in self._operations)
        return bound

    def _changes(self) -> set[str]:
        return {operation.changes for operation in self._operations.values() if operation.changes}

    def _renamed_method(self, name: str, successor: str) -> Bound[..., Any]:
        from altegio_core.base.deprecation import warn_renamed

        paged = name.startswith(ITERATOR)
        tag, _, operation = successor.partition(".")
        new = ITERATOR + operation if paged else operation
        warn_renamed(f"{self._package.rpartition('.')[2]}.{name}", f"{tag}.{new}")
        return _bind(f"{self._package.rpartition('.')[0]}.{tag}", new, self._client, paged=paged)

    def __dir__(self) -> list[str]:
        return sorted(self._names())

    def __repr__(self) -> str:
        return f"<{self._package.replace('.api.', '.')}: {len(self._operations)} operations; help() lists them>"

    def _names(self) -> set[str]:
        paged = {ITERATOR + operation.id for operation in self._operations.values() if operation.paged}
        return {*self._operations, *paged, *self._changes()}


def _bind(package: str, name: str, client: Any, *, paged: bool) -> Bound[..., Any]:
    module = import_module(f"{package}.{name.removeprefix(ITERATOR) if paged else name}")
    bound: Bound[..., Any]
    if isinstance(client, AsyncClient):
        bound = _async_paged_method(module.iterate, client) if paged else _async_method(module.request, client)
    else:
        bound = _paged_method(module.iterate, client) if paged else _method(module.request, client)
    return bound


def _unknown(package: str, kind: str, name: str, known: Iterable[str]) -> NoReturn:
    from altegio_core.package.wrong_names import unknown

    raise AttributeError(unknown(package, kind, name, known, _by_tag(package.partition(".api.")[0])))
