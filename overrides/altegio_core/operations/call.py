"""Calls an operation: makes and validates the request, sends it, reads the response; all generated functions use it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from inspect import iscoroutinefunction
from typing import Any, Generic, TypedDict, TypeVar, cast

from altegio_core.base.errors import OptionError
from altegio_core.base.lazy_attrs import evolve
from altegio_core.base.operation import Request
from altegio_core.base.redaction import hidden_arguments
from altegio_core.http.async_client import AsyncClient
from altegio_core.http.client import Client
from altegio_core.http.options import CallOptions
from altegio_core.operations.endpoint import Endpoint
from altegio_core.operations.envelope import Envelope, Response
from altegio_core.operations.response import read, read_envelope

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
F = TypeVar("F", bound=Callable[..., Any])

ITERATOR = "iter_"
_FUNCTIONS = frozenset({"request", "iterate", "sync", "sync_detailed", "asyncio", "asyncio_detailed"})


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
        if not isinstance(options, CallOptions):
            raise OptionError(f"options has to be CallOptions(...), and is of class {type(options).__name__}")
        request = self.endpoint.request(self.arguments, checked=options.check, extra_body=options.extra_body)
        if options.check or request.operation.tokens != "partner+user":
            return request
        # What tokens it needs is a rule like the others.
        request.operation = evolve(request.operation, tokens="partner or partner+user")
        return request

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


def name_errors(module: dict[str, Any]) -> None:
    """Lets the functions of an operation's module tell of arguments they do not take in terms of the operation: its
    name, the argument, and what may be meant.

    Args:
        module: its ``globals()``; the functions are replaced in it.
    """
    operation = module["__name__"].rpartition(".")[2]
    for name in module.keys() & _FUNCTIONS:
        called = ITERATOR + operation if name == "iterate" else operation
        module[name] = (_awaited if iscoroutinefunction(module[name]) else _named)(module[name], module, called)


def named_method(function: F) -> F:
    """The same for a method: a decorator."""
    method: Any = function
    named = _awaited if iscoroutinefunction(method) else _named
    return cast("F", named(method, {"request": method}, method.__name__))


def secret_method(function: F) -> F:
    """The same for a method whose text is secret, all of it: no traceback shows what is given."""
    method: Any = function
    named = _awaited if iscoroutinefunction(method) else _named
    return cast("F", named(method, {"request": method}, method.__name__, hides=True))


def _named(
    function: Callable[..., Any], module: Mapping[str, Any], called: str, *, hides: bool = False
) -> Callable[..., Any]:
    @wraps(function)
    def named(*args: Any, **kwargs: Any) -> Any:
        if hides:
            args, kwargs = hidden_arguments(args, kwargs)
        try:
            return function(*args, **kwargs)
        except TypeError as error:
            told = _told(function, module, called, args, kwargs) or error
        raise told

    return named


def _awaited(
    function: Callable[..., Any], module: Mapping[str, Any], called: str, *, hides: bool = False
) -> Callable[..., Any]:
    @wraps(function)
    async def named(*args: Any, **kwargs: Any) -> Any:
        if hides:
            args, kwargs = hidden_arguments(args, kwargs)
        try:
            return await function(*args, **kwargs)
        except TypeError as error:
            told = _told(function, module, called, args, kwargs) or error
        raise told

    return named


def _told(
    function: Callable[..., Any], module: Mapping[str, Any], called: str, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> TypeError | None:
    from altegio_core.operations.wrong_arguments import in_our_words

    return in_our_words(function, called, args, kwargs, module["request"])
