"""Calls an operation: makes and validates the request, sends it, reads the response; all generated functions use it."""

from collections.abc import Mapping
from typing import Any, Generic, TypedDict, TypeVar

from attrs import evolve

from altegio_core.base.operation import Request
from altegio_core.http.async_client import AsyncClient
from altegio_core.http.client import Client
from altegio_core.http.options import CallOptions
from altegio_core.operations.endpoint import Endpoint
from altegio_core.operations.envelope import Envelope, Response
from altegio_core.operations.response import read, read_envelope

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Call(Generic[T_co]):
    """An operation with the arguments for one call of it; nothing is checked or sent yet.

    Attributes:
        endpoint: the operation.
        arguments: by Python name; what is UNSET counts as not given.
        options: options for this call only.
    """

    __slots__ = ("arguments", "endpoint", "options")
    endpoint: Endpoint[T_co]
    arguments: Mapping[str, Any]
    options: CallOptions | None

    def __init__(
        self, endpoint: Endpoint[T_co], arguments: Mapping[str, Any], options: CallOptions | None = None
    ) -> None:
        self.endpoint, self.arguments, self.options = endpoint, arguments, options

    def request(self) -> Request:
        """The request, checked unless the options say otherwise."""
        if self.endpoint.operation.deprecated:
            from altegio_core.base.deprecation import warn_deprecated

            warn_deprecated(self.endpoint.operation)
        options = self.options
        if options is None:
            return self.endpoint.request(self.arguments)
        request = self.endpoint.request(self.arguments, checked=options.check, extra_body=options.extra_body)
        if options.check or request.operation.tokens != "partner+user":
            return request
        # What tokens it needs is a rule like the others.
        return request._replace(operation=evolve(request.operation, tokens="partner or partner+user"))

    def __repr__(self) -> str:
        return f"<Call of {self.endpoint.operation.id}>"


class Given(TypedDict, total=False):
    """What can be given to every call by keyword."""

    options: CallOptions | None


def run(client: Client, call: Call[T]) -> Response[Envelope[T]]:
    """Makes a call and waits for its response. Raises what :mod:`altegio.errors` lists."""
    request = call.request()
    return read(call.endpoint, client.send(request, call.options), client.options)


async def run_async(client: AsyncClient, call: Call[T]) -> Response[Envelope[T]]:
    """Makes a call and awaits its response. Raises what :mod:`altegio.errors` lists."""
    request = call.request()
    return read(call.endpoint, await client.send(request, call.options), client.options)


def fetch(client: Client, call: Call[T]) -> Envelope[T]:
    """Makes a call, as :func:`run` does, for the envelope alone."""
    request = call.request()
    return read_envelope(call.endpoint, client.send(request, call.options), client.options)


async def fetch_async(client: AsyncClient, call: Call[T]) -> Envelope[T]:
    """Makes a call, as :func:`run_async` does, for the envelope alone."""
    request = call.request()
    return read_envelope(call.endpoint, await client.send(request, call.options), client.options)
