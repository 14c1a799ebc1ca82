"""Calls an operation: request made and checked, sent, answer read. What every generated function goes through."""

from collections.abc import Mapping
from typing import Any, TypeVar

from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Endpoint
from altegio_core.response import Envelope, Response, read

T = TypeVar("T")


def call(
    client: Client, endpoint: Endpoint[T], arguments: Mapping[str, Any], options: CallOptions | None
) -> Response[Envelope[T]]:
    """Call an operation and wait for its answer. Errors as told in :mod:`altegio_core.errors`."""
    return read(endpoint, client.send(endpoint.request(arguments), options), client.options)


async def call_async(
    client: AsyncClient, endpoint: Endpoint[T], arguments: Mapping[str, Any], options: CallOptions | None
) -> Response[Envelope[T]]:
    """Call an operation and await its answer. Errors as told in :mod:`altegio_core.errors`."""
    return read(endpoint, await client.send(endpoint.request(arguments), options), client.options)
