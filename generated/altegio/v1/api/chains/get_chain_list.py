# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    Array,
    AsyncClient,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Ref,
    Response,
    ResponseSpec,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.Chain]] = Endpoint(
    OPERATIONS["get_chain_list"], ResponseSpec(Array(Ref(models.__name__, "Chain"))), ()
)


def request(*, options: CallOptions | None = None) -> Call[list[models.Chain]]:
    """Lists the chains the user may see, with their locations and the user's rights in each.

    GET /groups

    Args:
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[Chain].

    Raises:
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-management/get_chain_list
    """
    return Call(ENDPOINT, {}, options)


def sync_detailed(*, client: Client, **arguments: Unpack[Given]) -> Response[Envelope[list[models.Chain]]]:
    """See `request`."""
    return run(client, request(**arguments))


def sync(*, client: Client, **arguments: Unpack[Given]) -> Envelope[list[models.Chain]]:
    """See `request`."""
    return run(client, request(**arguments)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.Chain]]]:
    """See `request`."""
    return await run_async(client, request(**arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Given]) -> Envelope[list[models.Chain]]:
    """See `request`."""
    return (await run_async(client, request(**arguments))).parsed


name_errors(globals())
