# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from altegio_core.operations.generated import (
    ANY,
    NULL,
    UNSET,
    AsyncClient,
    BodySpec,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Map,
    Response,
    ResponseSpec,
    Unset,
    name_errors,
    run,
    run_async,
)

from ...operations import OPERATIONS

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["handle_fiscalization_callback"], ResponseSpec(NULL), (), BodySpec(Map(ANY), required=False)
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Mapping[str, Any] | Unset


def request(*, body: Mapping[str, Any] | Unset = UNSET, options: CallOptions | None = None) -> Call[None]:
    """Tells the result of a fiscal operation; called by the fiscal service.

    POST /integration/kkm/callback

    Args:
        body: what became of the operation (a mapping, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/fiscalization/handle_fiscalization_callback
    """
    return Call(ENDPOINT, {"body": body}, options)


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(**arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Envelope[None]:
    """See `request`."""
    return run(client, request(**arguments)).parsed


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(**arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(**arguments))).parsed


name_errors(globals())
