# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    NUMBER,
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

ENDPOINT: Endpoint[list[models.ClientAccount]] = Endpoint(
    OPERATIONS["get_client_account_by_chain_and_phone"],
    ResponseSpec(Array(Ref(models.__name__, "ClientAccount"))),
    (Parameter("chain_id", "path", INTEGER), Parameter("phone", "path", NUMBER)),
)


def request(
    chain_id: int | str, phone: float, *, options: CallOptions | None = None
) -> Call[list[models.ClientAccount]]:
    """Lists a client's accounts in a chain.

    GET /deposits/chain/{chain_id}/phone/{phone}

    Args:
        chain_id: the chain of locations (int | str)
        phone: phone number of the client, with country code (float)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[ClientAccount].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/deposits/get_client_account_by_chain_and_phone
    """
    return Call(ENDPOINT, {"chain_id": chain_id, "phone": phone}, options)


def sync_detailed(
    chain_id: int | str, phone: float, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.ClientAccount]]]:
    """See `request`."""
    return run(client, request(chain_id, phone, **arguments))


def sync(
    chain_id: int | str, phone: float, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[list[models.ClientAccount]]:
    """See `request`."""
    return run(client, request(chain_id, phone, **arguments)).parsed


async def asyncio_detailed(
    chain_id: int | str, phone: float, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.ClientAccount]]]:
    """See `request`."""
    return await run_async(client, request(chain_id, phone, **arguments))


async def asyncio(
    chain_id: int | str, phone: float, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[list[models.ClientAccount]]:
    """See `request`."""
    return (await run_async(client, request(chain_id, phone, **arguments))).parsed


name_errors(globals())
