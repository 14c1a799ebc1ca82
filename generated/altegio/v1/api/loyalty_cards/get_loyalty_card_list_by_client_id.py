# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
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

ENDPOINT: Endpoint[models.LoyaltyCardDetails] = Endpoint(
    OPERATIONS["get_loyalty_card_list_by_client_id"],
    ResponseSpec(Ref(models.__name__, "LoyaltyCardDetails"), enveloped=False),
    (Parameter("client_id", "path", INTEGER),),
)


def request(client_id: int | str, *, options: CallOptions | None = None) -> Call[models.LoyaltyCardDetails]:
    """Lists a client's loyalty cards with their promotions.

    A bare list, without an envelope.

    GET /loyalty/client_cards/{client_id}

    Args:
        client_id: the client (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is LoyaltyCardDetails.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/loyalty-cards/get_loyalty_card_list_by_client_id
    """
    return Call(ENDPOINT, {"client_id": client_id}, options)


def sync_detailed(
    client_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[models.LoyaltyCardDetails]]:
    """See `request`."""
    return run(client, request(client_id, **arguments))


def sync(client_id: int | str, *, client: Client, **arguments: Unpack[Given]) -> Envelope[models.LoyaltyCardDetails]:
    """See `request`."""
    return run(client, request(client_id, **arguments)).parsed


async def asyncio_detailed(
    client_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[models.LoyaltyCardDetails]]:
    """See `request`."""
    return await run_async(client, request(client_id, **arguments))


async def asyncio(
    client_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[models.LoyaltyCardDetails]:
    """See `request`."""
    return (await run_async(client, request(client_id, **arguments))).parsed


name_errors(globals())
