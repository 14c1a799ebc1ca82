# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    Array,
    AsyncClient,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Parameter,
    Ref,
    Response,
    ResponseSpec,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.ClientAccountOperation]] = Endpoint(
    OPERATIONS["get_chain_client_account_history"],
    ResponseSpec(Array(Ref(models.__name__, "ClientAccountOperation"))),
    (Parameter("chain_id", "path", INTEGER), Parameter("deposit_id", "path", INTEGER)),
)


def request(
    chain_id: int | str, deposit_id: int | str, *, options: CallOptions | None = None
) -> Call[list[models.ClientAccountOperation]]:
    """Lists what came onto a client account of a chain and what went off it.

    GET /chain/{chain_id}/deposits/{deposit_id}/history

    Args:
        chain_id: the chain of locations (int | str)
        deposit_id: the client account (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[ClientAccountOperation].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/deposits/get_chain_client_account_history
    """
    return Call(ENDPOINT, {"chain_id": chain_id, "deposit_id": deposit_id}, options)


def sync_detailed(
    chain_id: int | str, deposit_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.ClientAccountOperation]]]:
    """See `request`."""
    return run(client, request(chain_id, deposit_id, **arguments))


def sync(
    chain_id: int | str, deposit_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[list[models.ClientAccountOperation]]:
    """See `request`."""
    return run(client, request(chain_id, deposit_id, **arguments)).parsed


async def asyncio_detailed(
    chain_id: int | str, deposit_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.ClientAccountOperation]]]:
    """See `request`."""
    return await run_async(client, request(chain_id, deposit_id, **arguments))


async def asyncio(
    chain_id: int | str, deposit_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[list[models.ClientAccountOperation]]:
    """See `request`."""
    return (await run_async(client, request(chain_id, deposit_id, **arguments))).parsed


name_errors(globals())
