"""Calls an operation: request made and checked, sent, answer read. What every generated function goes through."""

from collections.abc import Mapping
from typing import Any, Generic, TypedDict, TypeVar

from attrs import field, frozen

from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Endpoint
from altegio_core.response import Envelope, Response, read

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@frozen(eq=False)
class Call(Generic[T_co]):
    """An operation with the arguments for one call of it; nothing is checked or sent yet.

    Attributes:
        endpoint: the operation.
        arguments: by Python name; what is UNSET counts as not given.
        options: what this call does differently from the client.
    """

    endpoint: Endpoint[T_co]
    arguments: Mapping[str, Any] = field(repr=False)
    options: CallOptions | None = None


class Given(TypedDict, total=False):
    """What can be given to every call by keyword."""

    options: CallOptions | None


def run(client: Client, call: Call[T]) -> Response[Envelope[T]]:
    """Make a call and wait for its answer. Errors as told in :mod:`altegio_core.errors`."""
    request = call.endpoint.request(call.arguments)
    return read(call.endpoint, client.send(request, call.options), client.options)


async def run_async(client: AsyncClient, call: Call[T]) -> Response[Envelope[T]]:
    """Make a call and await its answer. Errors as told in :mod:`altegio_core.errors`."""
    request = call.endpoint.request(call.arguments)
    return read(call.endpoint, await client.send(request, call.options), client.options)
