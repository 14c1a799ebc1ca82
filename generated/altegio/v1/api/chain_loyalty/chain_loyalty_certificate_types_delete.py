# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    NULL,
    AsyncClient,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Parameter,
    Response,
    ResponseSpec,
    name_errors,
    run,
    run_async,
)

from ...operations import OPERATIONS

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["chain_loyalty_certificate_types_delete"],
    ResponseSpec(NULL),
    (Parameter("chain_id", "path", INTEGER), Parameter("type_id", "path", INTEGER)),
)


def request(chain_id: int | str, type_id: int | str, *, options: CallOptions | None = None) -> Call[None]:
    """Deletes a gift card type for good; refused once cards of it were sold.

    DELETE /chain/{chain_id}/loyalty/certificate_types/{type_id}

    Args:
        chain_id: the chain of locations (int | str)
        type_id: the gift card type (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_certificate_types_delete
    """
    return Call(ENDPOINT, {"chain_id": chain_id, "type_id": type_id}, options)


def sync_detailed(
    chain_id: int | str, type_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(chain_id, type_id, **arguments))


def sync(chain_id: int | str, type_id: int | str, *, client: Client, **arguments: Unpack[Given]) -> Envelope[None]:
    """See `request`."""
    return run(client, request(chain_id, type_id, **arguments)).parsed


async def asyncio_detailed(
    chain_id: int | str, type_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(chain_id, type_id, **arguments))


async def asyncio(
    chain_id: int | str, type_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(chain_id, type_id, **arguments))).parsed


name_errors(globals())
