"""``client.v1.<tag>.change_<resource>(...)``: changes of resources as methods."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from altegio_core.http.async_client import AsyncClient
from altegio_core.http.client import Client
from altegio_core.operations.change import ChangeCall, Changed, change, change_async
from altegio_core.package.namespace import look_like


def bind_change(package: str, name: str, client: Any) -> Any:
    """The method of a change, made for a client of either kind."""
    build = import_module(f"{package}.{name}").request
    return _async_change_method(build, client) if isinstance(client, AsyncClient) else _change_method(build, client)


def _change_method(build: Callable[..., ChangeCall[Any]], client: Client) -> Any:
    def method(*args: Any, **kwargs: Any) -> Changed[Any]:
        return change(client, build(*args, **kwargs))

    return look_like(method, build)


def _async_change_method(build: Callable[..., ChangeCall[Any]], client: AsyncClient) -> Any:
    async def method(*args: Any, **kwargs: Any) -> Changed[Any]:
        return await change_async(client, build(*args, **kwargs))

    return look_like(method, build, awaited=True)
